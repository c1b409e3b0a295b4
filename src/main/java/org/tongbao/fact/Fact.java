package org.tongbao.fact;

import java.util.List;
import java.util.Objects;
import org.tongbao.catalog.Period;

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
}
