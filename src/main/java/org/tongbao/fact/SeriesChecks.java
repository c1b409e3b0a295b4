package org.tongbao.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.tongbao.catalog.Indicator;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;

/** What can be doubted of an indicator's levels over time. */
final class SeriesChecks {
  /** No level of a city grows or shrinks so much in a year; a misread 万 or 亿 does. */
  private static final BigDecimal LEAP = BigDecimal.valueOf(50);

  /** No sum of money grows so much within a year. */
  private static final BigDecimal LEAP_OF_MONEY = BigDecimal.valueOf(100);

  /** A harvest is hundreds of times that of the first quarter. */
  private static final BigDecimal LEAP_OF_GOODS = BigDecimal.valueOf(1000);

  private final Indicator indicator;

  SeriesChecks(Indicator indicator) {
    this.indicator = indicator;
  }

  /** Returns the doubts about the current facts among those given. */
  List<Issue> of(Collection<Fact> facts) {
    List<Fact> current =
        facts.stream()
            .filter(fact -> fact.isCurrent() && fact.isExact())
            .filter(fact -> fact.series().kind() == ClaimKind.ACTUAL)
            .toList();
    List<Fact> levels =
        current.stream().filter(fact -> fact.series().measure() == Measure.LEVEL).toList();
    List<Issue> issues = new ArrayList<>();
    groups(levels, SeriesChecks::sameMonths).forEach(each -> leaps(each, LEAP, issues));
    List<Fact> cumulative =
        levels.stream()
            .filter(
                fact -> fact.series().basis() == Basis.YTD || fact.series().basis() == Basis.YEAR)
            .toList();
    Collection<List<Fact>> years = groups(cumulative, SeriesChecks::sameYear);
    BigDecimal withinYear =
        indicator.levelPrices() == Indicator.PriceBasis.NONE ? LEAP_OF_GOODS : LEAP_OF_MONEY;
    years.forEach(year -> leaps(year, withinYear, issues));
    if (indicator.kind() == Indicator.Kind.FLOW && !indicator.mayBeNegative()) {
      years.forEach(year -> falls(year, issues));
    }
    new GrowthCheck(indicator).check(current, issues);
    return issues.stream().distinct().toList();
  }

  /** Holds each level against the one known before it. */
  private static void leaps(List<Fact> series, BigDecimal bound, List<Issue> issues) {
    for (int i = 1; i < series.size(); i++) {
      Fact before = series.get(i - 1);
      Fact after = series.get(i);
      if (isLeap(before.amount().value(), after.amount().value(), bound)) {
        String message =
            "%s does not go with %s; one is likely to be in another unit."
                .formatted(Issues.told(after), Issues.told(before));
        issues.add(Issues.of(IssueCode.UNIT_MISREAD, after, message));
        issues.add(Issues.of(IssueCode.UNIT_MISREAD, before, message));
      }
    }
  }

  private static boolean isLeap(BigDecimal before, BigDecimal after, BigDecimal bound) {
    if (before.signum() <= 0 || after.signum() <= 0) {
      return false;
    }
    return after.compareTo(before.multiply(bound)) >= 0
        || before.compareTo(after.multiply(bound)) >= 0;
  }

  /** Holds each level since January against that of an earlier month of its year. */
  private static void falls(List<Fact> year, List<Issue> issues) {
    for (int i = 1; i < year.size(); i++) {
      Fact before = year.get(i - 1);
      Fact after = year.get(i);
      boolean falls = after.amount().value().compareTo(before.amount().value()) < 0;
      if (falls && !Precision.mayBeEqual(before, after)) {
        String message = "%s is less than %s.".formatted(Issues.told(after), Issues.told(before));
        issues.add(Issues.of(IssueCode.YTD_FALLS, after, message));
        issues.add(Issues.of(IssueCode.YTD_FALLS, before, message));
      }
    }
  }

  private static String sameMonths(Fact fact) {
    Series series = fact.series();
    return "%s %s %s %s/%s"
        .formatted(
            series.scope(),
            series.priceBasis(),
            series.unit(),
            fact.period().isInstant() ? "" : fact.period().start().getMonthValue(),
            fact.period().end().getMonthValue());
  }

  private static String sameYear(Fact fact) {
    Series series = fact.series();
    return "%s %s %s %s"
        .formatted(
            series.scope(), series.priceBasis(), series.unit(), fact.period().end().getYear());
  }

  private static Collection<List<Fact>> groups(List<Fact> levels, Function<Fact, String> key) {
    Map<String, List<Fact>> groups = new TreeMap<>();
    for (Fact fact : levels) {
      groups.computeIfAbsent(key.apply(fact), k -> new ArrayList<>()).add(fact);
    }
    groups.values().forEach(group -> group.sort(Comparator.comparing(Fact::period)));
    return groups.values();
  }
}
