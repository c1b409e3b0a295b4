package org.tongbao.fact;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Measure;

/** Brings printed values to base units, exactly. */
final class Amounts {
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
      return value.scale() <= Amount.MOST_DECIMALS
          && value.precision() - value.scale() <= Amount.MOST_WHOLE_DIGITS
          && amount.printed().precision() - amount.printed().scale() <= Amount.MOST_WHOLE_DIGITS;
    }
  }

  /**
   * Returns the value of a claim.
   *
   * @param indicator what it is of, null where the catalog does not know
   */
  Based of(Claim claim, @Nullable Indicator indicator) {
    String printed = claim.unit();
    Optional<Unit> listed =
        printed.isEmpty()
            ? Optional.of(new Unit("", "NUMBER", "", BigDecimal.ONE, BigDecimal.ONE))
            : catalog.unit(printed);
    Unit unit = listed.orElseGet(() -> catalog.unlistedUnit(printed));
    Amount amount =
        new Amount(
            exact(unit.inBase(claim.value())),
            claim.value(),
            printed,
            powerOfTen(unit),
            Math.max(0, claim.value().scale()),
            claim.qualifier());
    String base = unit.isMagnitude() ? usualBase(claim, indicator) : unit.base();
    return new Based(amount, base, listed.isPresent());
  }

  /** A magnitude alone (投资突破60亿) counts the usual units of its indicator. */
  private String usualBase(Claim claim, @Nullable Indicator indicator) {
    return indicator == null || claim.measure() != Measure.LEVEL
        ? ""
        : catalog.unit(indicator.unit()).map(Unit::base).orElse("");
  }

  /** Zeros after the last digit say nothing once the unit is another. */
  private static BigDecimal exact(BigDecimal value) {
    return value.scale() <= Amount.MOST_DECIMALS ? value : value.stripTrailingZeros();
  }

  /** Returns the power of ten that one unit is in base units, or 0 where it is none. */
  private static int powerOfTen(Unit unit) {
    BigDecimal factor = unit.factor();
    int power = factor.precision() - factor.scale() - 1;
    boolean isPower =
        factor.compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) == 0
            && unit.divisor().compareTo(BigDecimal.ONE) == 0;
    return isPower ? power : 0;
  }
}
