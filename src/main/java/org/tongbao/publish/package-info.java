/**
 * A release in the forms its readers take: CSV, SDMX-CSV, data package.
 *
 * <p>In: the Parquet tables of a release that is being built. Out: the other files of that release.
 * Knows only the release.
 */
@NullMarked
package org.tongbao.publish;

import org.jspecify.annotations.NullMarked;
