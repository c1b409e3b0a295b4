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
  /** Place among the areas of the province, as printed; by growth or by level, nobody says. */
  RANK_PROVINCE,
  /** The same, said to be by growth. */
  RANK_PROVINCE_BY_GROWTH,
  /** The same, said to be by level. */
  RANK_PROVINCE_BY_LEVEL,
  /** Place among the areas of the nation, as printed; by growth or by level, nobody says. */
  RANK_NATION,
  /** The same, said to be by growth. */
  RANK_NATION_BY_GROWTH,
  /** The same, said to be by level. */
  RANK_NATION_BY_LEVEL;

  private enum Family {
    AMOUNT,
    RATE,
    RANK
  }

  private Family family() {
    return switch (this) {
      case LEVEL, LEVEL_AT_DATE, LEVEL_OF_QUARTER, CHANGE, CHANGE_AT_DATE -> Family.AMOUNT;
      case GROWTH, GROWTH_AT_DATE, GAP_PROVINCE, GAP_NATION -> Family.RATE;
      case RANK_PROVINCE,
          RANK_PROVINCE_BY_GROWTH,
          RANK_PROVINCE_BY_LEVEL,
          RANK_NATION,
          RANK_NATION_BY_GROWTH,
          RANK_NATION_BY_LEVEL ->
          Family.RANK;
    };
  }

  /** Returns whether it holds a level or a difference of levels, in the unit of levels. */
  boolean isAmount() {
    return family() == Family.AMOUNT;
  }

  /**
   * Returns whether the growth and the level of a cell, by which areas are ranked, depend on it.
   */
  boolean isRankedBy() {
    return switch (this) {
      case LEVEL, LEVEL_AT_DATE, GROWTH, GROWTH_AT_DATE, CHANGE, CHANGE_AT_DATE -> true;
      case LEVEL_OF_QUARTER,
          GAP_PROVINCE,
          GAP_NATION,
          RANK_PROVINCE,
          RANK_PROVINCE_BY_GROWTH,
          RANK_PROVINCE_BY_LEVEL,
          RANK_NATION,
          RANK_NATION_BY_GROWTH,
          RANK_NATION_BY_LEVEL ->
          false;
    };
  }

  /** Returns whether it holds a growth or a difference of growths. */
  boolean isRate() {
    return family() == Family.RATE;
  }
}
