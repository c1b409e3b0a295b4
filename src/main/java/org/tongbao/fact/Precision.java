package org.tongbao.fact;

import java.math.BigDecimal;

/** Half of one in the last printed digit, in base units: what rounding may have taken or added. */
final class Precision {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static BigDecimal half(Fact fact) {
    Amount amount = fact.amount();
    BigDecimal half = HALF.scaleByPowerOfTen(-amount.decimals());
    if (amount.printed().signum() == 0) {
      return half.scaleByPowerOfTen(amount.unitMult());
    }
    // What one printed unit is in base units; exact, for the value is the printed one times it.
    BigDecimal factor =
        amount.value().divide(amount.printed(), java.math.MathContext.DECIMAL64).abs();
    return half.multiply(factor);
  }

  /** Returns whether two figures may be one figure rounded in two ways. */
  static boolean mayBeEqual(Fact one, Fact other) {
    BigDecimal gap = one.amount().value().subtract(other.amount().value()).abs();
    return gap.compareTo(half(one).add(half(other))) <= 0;
  }

  private Precision() {}
}
