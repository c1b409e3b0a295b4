package org.tongbao.claim;

import java.math.BigDecimal;

/** Decimals of at most three digits, each made once: most percentages are such. */
final class SmallDecimals {
  private static final int DIGITS = 1000;
  private static final int SCALES = 3;
  private static final BigDecimal[] KNOWN = new BigDecimal[DIGITS * SCALES];

  static {
    for (int place = 0; place < KNOWN.length; place++) {
      KNOWN[place] = BigDecimal.valueOf(place % DIGITS, place / DIGITS);
    }
  }

  private SmallDecimals() {}

  /** Returns {@link BigDecimal#valueOf(long, int)}. */
  static BigDecimal of(long unscaled, int scale) {
    return unscaled >= 0 && unscaled < DIGITS && scale < SCALES
        ? KNOWN[scale * DIGITS + (int) unscaled]
        : BigDecimal.valueOf(unscaled, scale);
  }
}
