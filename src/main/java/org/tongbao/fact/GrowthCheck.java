package org.tongbao.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.catalog.Indicator;
import org.tongbao.claim.Measure;

/**
 * Holds each printed growth over a year before against the two levels it is the growth of.
 *
 * <p>Levels say what growth is at current prices. Growth at constant prices may differ from it by
 * what prices rose, and a base may have been revised a little: the bounds leave room for both, and
 * what is beyond them is misread, of another scope, or newly defined.
 */
final class GrowthCheck {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Percentage points by which printed growth may miss that of the levels in like prices. */
  private static final BigDecimal ROOM = BigDecimal.ONE;

  /** The same where levels are at current and growth at constant prices. */
  private static final BigDecimal ROOM_FOR_PRICES = BigDecimal.TEN;

  private final Indicator indicator;

  GrowthCheck(Indicator indicator) {
    this.indicator = indicator;
  }

  /** Adds an issue for level, growth and base where they disagree. */
  void check(List<Fact> current, List<Issue> issues) {
    if (!indicator.levelsComparable()) {
      return;
    }
    Map<String, Fact> levels = new HashMap<>();
    for (Fact fact : current) {
      if (fact.series().measure() == Measure.LEVEL) {
        levels.putIfAbsent(key(fact, fact.period().iso()), fact);
      }
    }
    for (Fact growth : current) {
      if (growth.series().measure() != Measure.GROWTH || !"YOY".equals(growth.series().base())) {
        continue;
      }
      Fact level = levels.get(key(growth, growth.period().iso()));
      Fact base = levels.get(key(growth, growth.period().plusYears(-1).iso()));
      if (level != null && base != null && level.series().unit().equals(base.series().unit())) {
        compare(growth, level, base, issues);
      }
    }
  }

  private static String key(Fact fact, String period) {
    return fact.series().scope() + " " + period;
  }

  private static void compare(Fact growth, Fact level, Fact base, List<Issue> issues) {
    if (level.amount().value().signum() <= 0 || base.amount().value().signum() <= 0) {
      return;
    }
    BigDecimal least = growth(least(level), most(base));
    BigDecimal most = growth(most(level), least(base));
    boolean likePrices = growth.series().priceBasis() == level.series().priceBasis();
    BigDecimal room = (likePrices ? ROOM : ROOM_FOR_PRICES).add(Precision.half(growth));
    BigDecimal printed = growth.amount().value();
    if (printed.compareTo(least.subtract(room)) >= 0 && printed.compareTo(most.add(room)) <= 0) {
      return;
    }
    String message =
        "Growth %s does not go with %s and %s, which give %s%% to %s%%."
            .formatted(
                growth.source().quote(),
                Issues.told(level),
                Issues.told(base),
                rounded(least),
                rounded(most));
    for (Fact fact : List.of(growth, level, base)) {
      issues.add(Issues.of(IssueCode.GROWTH_DISAGREES, fact, message));
    }
  }

  private static BigDecimal least(Fact level) {
    return level.amount().value().subtract(Precision.half(level));
  }

  private static BigDecimal most(Fact level) {
    return level.amount().value().add(Precision.half(level));
  }

  /** Returns the growth in percent; the base is above zero. */
  private static BigDecimal growth(BigDecimal level, BigDecimal base) {
    return base.signum() <= 0
        ? BigDecimal.ZERO
        : level.divide(base, MathContext.DECIMAL64).subtract(BigDecimal.ONE).multiply(HUNDRED);
  }

  private static String rounded(BigDecimal growth) {
    return growth.setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }
}
