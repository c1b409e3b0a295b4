package org.tongbao.claim;

/** What a claim's value is of its subject, as the labelling guide defines. */
public enum Measure {
  /** The amount, count, rate or ratio itself. */
  LEVEL,
  /** Relative change, in percent. */
  GROWTH,
  /** Difference over time, in the subject's unit or in points. */
  CHANGE,
  /** Difference from another area or a reference at the same time. */
  GAP,
  /** Part of a whole, in percent. */
  SHARE,
  /** Percentage points added to another growth (拉动). */
  CONTRIBUTION,
  /** Part of a growth, in percent (贡献率). */
  CONTRIBUTION_RATE,
  /** Place in an order. */
  RANK,
  /** Part of a plan done, in percent. */
  COMPLETION
}
