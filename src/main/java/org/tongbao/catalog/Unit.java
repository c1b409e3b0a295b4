package org.tongbao.catalog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A unit of measure.
 *
 * @param symbol as printed, in simplified characters: 亿元, 万吨, 亩
 * @param dimension what it measures: MONEY_CNY, MONEY_USD, MASS, AREA, COUNT, PERSON, ENERGY, RATE
 *     …
 * @param base symbol of the dimension's base unit: 元, 千克 …
 * @param factor how many base units so many of it are as {@code divisor} tells; exact
 * @param divisor 1 but where one unit is no finite decimal of base units: 15 亩 are one hectare
 */
public record Unit(
    String symbol, String dimension, String base, BigDecimal factor, BigDecimal divisor) {
  private static final String MAGNITUDE = "MAGNITUDE";

  /** Digits after the point of a value that no finite decimal is equal to. */
  private static final int SCALE = 10;

  public Unit {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(factor, "factor");
    Objects.requireNonNull(divisor, "divisor");
  }

  /** Returns whether it says how many alone, and not of what: 万, 亿. */
  public boolean isMagnitude() {
    return dimension.equals(MAGNITUDE);
  }

  /**
   * Returns what a value in this unit is in base units: exact, but where the divisor leaves a
   * remainder, which is rounded half to even at the tenth digit after the point.
   */
  public BigDecimal inBase(BigDecimal value) {
    BigDecimal product = value.multiply(factor);
    return divisor.compareTo(BigDecimal.ONE) == 0
        ? product
        : product.divide(divisor, SCALE, RoundingMode.HALF_EVEN).stripTrailingZeros();
  }
}
