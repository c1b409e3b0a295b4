package org.tongbao.fact;

import java.math.BigDecimal;
import java.util.Objects;
import org.tongbao.claim.Qualifier;

/**
 * A value as printed and in its base unit; exact.
 *
 * @param value in the base unit of the series
 * @param printed signed, in the printed unit, with the printed digits after the point
 * @param unitPrinted in simplified characters, empty where none is printed
 * @param unitMult power of ten of the printed unit over the base unit where it is one (亿元 is 8),
 *     else 0: SDMX's UNIT_MULT
 * @param decimals printed digits after the point: SDMX's DECIMALS, at the printed magnitude
 * @param qualifier how exact
 */
public record Amount(
    BigDecimal value,
    BigDecimal printed,
    String unitPrinted,
    int unitMult,
    int decimals,
    Qualifier qualifier) {
  /** Digits after the point that tables keep: every printed digit of a rate. */
  public static final int MOST_DECIMALS = 10;

  /** Digits before the point that tables keep: room for a nation's money in yuan. */
  public static final int MOST_WHOLE_DIGITS = 28;

  public Amount {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(unitPrinted, "unitPrinted");
    Objects.requireNonNull(qualifier, "qualifier");
  }
}
