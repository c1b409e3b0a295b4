package org.tongbao.trend.panel;

/** Why a rate of a trend is null. */
public enum Reason {
  /** No level is known at this horizon, so none can be compared. */
  LEVEL_MISSING,
  /** No level is known for the same horizon of the year before. */
  BASE_MISSING,
  /** The level of a year before is zero: growth from nothing has no rate. */
  BASE_ZERO,
  /** The level of a year before is negative and so is this one: a rate would have no meaning. */
  BASE_NEGATIVE,
  /** The level went from below zero to above, or from above to below. */
  SIGN_CHANGE,
  /** Levels of this indicator or scope may not be compared across years. */
  NOT_COMPARABLE,
  /** The level is itself a rate: its change is told in points, not in percent. */
  RATE,
  /**
   * The figure is known only about (约, 超, 近), or its printed precision lets the base be zero: a
   * rate could be anything.
   */
  PRECISION,
  /** A rate can be computed at the levels' prices only, which are not the prices of the series. */
  PRICE_BASIS,
  /** The cumulative of the quarter before is missing, so the quarter alone cannot be had. */
  QUARTER_GAP,
  /** The same quarter alone of the year before is not known. */
  QUARTER_BASE_MISSING,
  /** The same quarter alone of the year before is zero. */
  QUARTER_BASE_ZERO,
  /** The same quarter alone of the year before is negative and so is this one. */
  QUARTER_BASE_NEGATIVE,
  /** The quarter alone went from below zero to above, or from above to below. */
  QUARTER_SIGN_CHANGE,
  /** The precision left to the difference of two cumulatives lets the base be zero. */
  QUARTER_PRECISION;

  /** Returns what this reason is called where it concerns the quarter alone. */
  Reason ofQuarter() {
    return switch (this) {
      case BASE_MISSING -> QUARTER_BASE_MISSING;
      case BASE_ZERO -> QUARTER_BASE_ZERO;
      case BASE_NEGATIVE -> QUARTER_BASE_NEGATIVE;
      case SIGN_CHANGE -> QUARTER_SIGN_CHANGE;
      case PRECISION -> QUARTER_PRECISION;
      case LEVEL_MISSING,
          NOT_COMPARABLE,
          RATE,
          PRICE_BASIS,
          QUARTER_GAP,
          QUARTER_BASE_MISSING,
          QUARTER_BASE_ZERO,
          QUARTER_BASE_NEGATIVE,
          QUARTER_SIGN_CHANGE,
          QUARTER_PRECISION ->
          this;
    };
  }
}
