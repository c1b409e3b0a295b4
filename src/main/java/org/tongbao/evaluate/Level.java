package org.tongbao.evaluate;

/** How much of a claim must be right for it to count; each level asks for the one before too. */
public enum Level {
  /** Place, value and unit. */
  NUMBER,
  /** And measure, sign, base and subject. */
  CLAIM,
  /** And period, area, qualifier and kind. */
  FACT
}
