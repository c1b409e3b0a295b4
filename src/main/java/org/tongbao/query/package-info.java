/**
 * SQL over a release.
 *
 * <p>In: a release's directory and SQL. Out: a table of the answer. Knows only the release.
 */
@NullMarked
package org.tongbao.query;

import org.jspecify.annotations.NullMarked;
