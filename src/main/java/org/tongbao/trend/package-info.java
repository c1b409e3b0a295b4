/**
 * Facts to trends: growth, decumulation, ranking.
 *
 * <p>In: current facts, one indicator a task. Out: one row an area, indicator, year and quarter,
 * every rate explained.
 */
@NullMarked
package org.tongbao.trend;

import org.jspecify.annotations.NullMarked;
