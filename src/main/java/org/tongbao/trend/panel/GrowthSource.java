package org.tongbao.trend.panel;

/** Where a trend's growth comes from. */
public enum GrowthSource {
  /** As printed. */
  REPORTED,
  /** From the levels of two years. */
  COMPUTED,
  /** From the level and the absolute change that is printed beside it. */
  IMPLIED
}
