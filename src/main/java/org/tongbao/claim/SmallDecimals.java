package org.tongbao.claim;

import java.math.BigDecimal;

/**
 * Decimals of at most four digits, each made once: most figures are such, and come again. Shared by
 * threads; two that make the same decimal at once make equal ones.
 */
final class SmallDecimals {
  private static final int NUMBERS = 10_000;
  private static final int SCALES = 3;
  private static final BigDecimal[] KNOWN = new BigDecimal[NUMBERS * SCALES];

  private SmallDecimals() {}

  /** Returns {@link BigDecimal#valueOf(long, int)}. */
  static BigDecimal of(long unscaled, int scale) {
    if (unscaled < 0 || unscaled >= NUMBERS || scale >= SCALES) {
      return BigDecimal.valueOf(unscaled, scale);
    }
    int place = scale * NUMBERS + (int) unscaled;
    BigDecimal known = KNOWN[place];
    if (known == null) {
      known = BigDecimal.valueOf(unscaled, scale);
      KNOWN[place] = known;
    }
    return known;
  }
}
