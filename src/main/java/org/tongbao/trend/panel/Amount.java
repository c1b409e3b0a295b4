package org.tongbao.trend.panel;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact decimal of {@link #SCALE} digits after the point in 128 bits, as tables hold it.
 *
 * @param high upper 64 bits of the unscaled value, signed
 * @param low lower 64 bits, unsigned
 */
public record Amount(long high, long low) implements Comparable<Amount> {
  /** Digits after the point; the tables' own. */
  public static final int SCALE = org.tongbao.warehouse.Type.DECIMAL_SCALE;

  private static final double UNIT = Math.pow(10, SCALE);
  private static final double TWO_TO_64 = 0x1p64;

  /**
   * Returns the amount that equals a decimal.
   *
   * @throws ArithmeticException where it has more digits after the point, or does not fit
   */
  public static Amount of(BigDecimal value) {
    return ofUnscaled(value.setScale(SCALE).unscaledValue());
  }

  /** Returns the amount of which the unscaled value is given. */
  public static Amount ofUnscaled(BigInteger unscaled) {
    if (unscaled.bitLength() > 127) {
      throw new ArithmeticException("%s does not fit 128 bits".formatted(unscaled));
    }
    return new Amount(unscaled.shiftRight(64).longValue(), unscaled.longValue());
  }

  public Amount minus(Amount other) {
    long difference = low - other.low;
    long borrow = Long.compareUnsigned(low, other.low) < 0 ? 1 : 0;
    return new Amount(high - other.high - borrow, difference);
  }

  /** Returns -1, 0 or 1 as it is negative, zero or positive. */
  public int signum() {
    return high != 0 ? Long.signum(high) : low == 0 ? 0 : 1;
  }

  @Override
  public int compareTo(Amount other) {
    int byHigh = Long.compare(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  /** Returns the nearest double, or its neighbour. */
  public double doubleValue() {
    if (high == low >> 63) {
      return low / UNIT;
    }
    return (high * TWO_TO_64 + (low >>> 1) * 2.0 + (low & 1)) / UNIT;
  }

  /** Returns the unscaled value. */
  public BigInteger unscaled() {
    if (high == low >> 63) {
      return BigInteger.valueOf(low);
    }
    BigInteger lower = BigInteger.valueOf(low & Long.MAX_VALUE);
    return BigInteger.valueOf(high).shiftLeft(64).add(low < 0 ? lower.setBit(63) : lower);
  }

  public BigDecimal toBigDecimal() {
    return new BigDecimal(unscaled(), SCALE);
  }

  /** Returns it in plain digits without idle zeros, with its sign where it is a rise. */
  String asChange() {
    return (signum() > 0 ? "+" : "") + toPlain();
  }

  /** Returns it in plain digits without idle zeros. */
  String toPlain() {
    BigDecimal shortest = toBigDecimal().stripTrailingZeros();
    return shortest.signum() == 0 ? "0" : shortest.toPlainString();
  }
}
