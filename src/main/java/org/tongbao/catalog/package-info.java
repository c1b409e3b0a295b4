/**
 * The vocabulary: indicators, areas, units, periods.
 *
 * <p>In: the CSV files of data/catalog and those of a user. Out: look-ups by code, name and alias,
 * checked as a whole when loaded.
 */
@NullMarked
package org.tongbao.catalog;

import org.jspecify.annotations.NullMarked;
