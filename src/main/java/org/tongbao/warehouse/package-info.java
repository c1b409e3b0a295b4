/**
 * Every schema in one place; runs, commits and releases.
 *
 * <p>In: rows of a stage. Out: committed runs of bulletins, and immutable releases that readers see
 * whole or not at all.
 */
@NullMarked
package org.tongbao.warehouse;

import org.jspecify.annotations.NullMarked;
