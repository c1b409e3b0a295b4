package org.tongbao.fact;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Qualifier;

/**
 * A claim that was coded and placed, so that it can be compared across cities, quarters and
 * bulletins.
 *
 * @param id stable hash of series, period and bulletin; further tellings of the fact in the same
 *     bulletin are numbered ({@code …-2})
 * @param series what it is about
 * @param period the time it covers
 * @param timePeriod the period as SDMX writes it: {@code 2024-Q3}, {@code 2024-01-01/P9M}, {@code
 *     2024-09-30}
 * @param amount the value
 * @param obsStatus status of the observation
 * @param isCurrent whether it is the one to use of its series and period; one is
 * @param source where it stands
 * @param confidence 0 to 1
 * @param issues codes of the issues that name this fact, sorted
 */
public record Fact(
    String id,
    Series series,
    Period period,
    String timePeriod,
    Amount amount,
    ObsStatus obsStatus,
    boolean isCurrent,
    Source source,
    double confidence,
    List<String> issues) {
  public Fact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(timePeriod, "timePeriod");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(obsStatus, "obsStatus");
    Objects.requireNonNull(source, "source");
    issues = List.copyOf(issues);
  }

  Fact withId(String newId) {
    return new Fact(
        newId,
        series,
        period,
        timePeriod,
        amount,
        obsStatus,
        isCurrent,
        source,
        confidence,
        issues);
  }

  Fact withCurrent(boolean current) {
    return new Fact(
        id, series, period, timePeriod, amount, obsStatus, current, source, confidence, issues);
  }

  /** Returns the same with further codes of issues. */
  Fact withIssues(Collection<String> codes) {
    TreeSet<String> all = new TreeSet<>(issues);
    all.addAll(codes);
    return new Fact(
        id,
        series,
        period,
        timePeriod,
        amount,
        obsStatus,
        isCurrent,
        source,
        confidence,
        List.copyOf(all));
  }

  boolean isExact() {
    return amount.qualifier() == Qualifier.EXACT;
  }
}
