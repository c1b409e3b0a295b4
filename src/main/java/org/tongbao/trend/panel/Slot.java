package org.tongbao.trend.panel;

/** What an observation is to the panel: the place in a cell that it may fill. */
public enum Slot {
  /** The level from January to the quarter's end. */
  LEVEL,
  /** The level on the quarter's last day. */
  LEVEL_AT_DATE,
  /** The level of the quarter alone, printed as such; never the first, which is its own. */
  LEVEL_OF_QUARTER,
  /** Year-on-year growth from January to the quarter's end, in percent. */
  GROWTH,
  /** Year-on-year growth on the quarter's last day, in percent. */
  GROWTH_AT_DATE,
  /** Absolute difference from the level of a year before, from January to the quarter's end. */
  CHANGE,
  /** Absolute difference from the level of a year before, on the quarter's last day. */
  CHANGE_AT_DATE,
  /** Growth less the growth of the province, in percentage points, as printed. */
  GAP_PROVINCE,
  /** Growth less the growth of the nation, in percentage points, as printed. */
  GAP_NATION,
  /** Place among the areas of the province, as printed, by growth or by level. */
  RANK_PROVINCE,
  /** Place among the areas of the nation, as printed, by growth or by level. */
  RANK_NATION
}
