/**
 * The trends of one indicator, computed in primitive arrays without any engine.
 *
 * <p>In: observations of an indicator at one scope, in any order. Out: trends in the order of area
 * and time, and findings about figures that contradict each other. {@link
 * org.tongbao.trend.panel.Placement} says which fact feeds which column; each rule says whence it
 * comes where it is computed.
 */
@NullMarked
package org.tongbao.trend.panel;

import org.jspecify.annotations.NullMarked;
