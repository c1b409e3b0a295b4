package org.tongbao.fact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Unit;
import org.tongbao.claim.Claim;

/** Brings printed values to base units, exactly. */
final class Amounts {
  private static final Map<String, Integer> MAGNITUDES =
      Map.of("万亿", 12, "千亿", 11, "百亿", 10, "亿", 8, "千万", 7, "百万", 6, "十万", 5, "万", 4, "千", 3);
  private static final int LONGEST_MAGNITUDE = 2;

  /** Digits after the point that tables keep. */
  private static final int SCALE = 10;

  /** Digits before the point that tables keep. */
  private static final int WHOLE_DIGITS = 28;

  private final Catalog catalog;

  Amounts(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * A value in base units.
   *
   * @param amount the value
   * @param unit symbol of its base unit, empty for a number alone
   * @param known whether the catalog knows the unit; one that it does not is its own base unit
   */
  record Based(Amount amount, String unit, boolean known) {
    /** Returns whether a table can hold the value with all its digits. */
    boolean fits() {
      BigDecimal value = amount.value();
      return value.scale() <= SCALE
          && value.precision() - value.scale() <= WHOLE_DIGITS
          && amount.printed().precision() - amount.printed().scale() <= WHOLE_DIGITS;
    }
  }

  Based of(Claim claim) {
    String printed = claim.unit();
    Optional<Unit> unit =
        printed.isEmpty()
            ? Optional.of(new Unit("", "NUMBER", "", BigDecimal.ONE))
            : catalog.unit(printed);
    boolean known = unit.isPresent();
    Unit used = unit.orElseGet(() -> ofUnlisted(printed));
    BigDecimal factor = used.factor();
    Amount amount =
        new Amount(
            exact(claim.value().multiply(factor)),
            claim.value(),
            printed,
            powerOfTen(factor),
            Math.max(0, claim.value().scale()),
            claim.qualifier());
    return new Based(amount, used.base(), known);
  }

  /** Zeros after the last digit say nothing once the unit is another. */
  private static BigDecimal exact(BigDecimal value) {
    return value.scale() <= SCALE ? value : value.stripTrailingZeros();
  }

  /** A magnitude is known even where the measure word after it is not. */
  private static Unit ofUnlisted(String printed) {
    for (int length = Math.min(LONGEST_MAGNITUDE, printed.length() - 1); length > 0; length--) {
      Integer power = MAGNITUDES.get(printed.substring(0, length));
      if (power != null) {
        return new Unit(
            printed, "OPEN", printed.substring(length), BigDecimal.ONE.scaleByPowerOfTen(power));
      }
    }
    return new Unit(printed, "OPEN", printed, BigDecimal.ONE);
  }

  /** Returns the power of ten that the factor is, or 0 where it is none. */
  private static int powerOfTen(BigDecimal factor) {
    int power = factor.precision() - factor.scale() - 1;
    return factor.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) == 0 ? power : 0;
  }
}
