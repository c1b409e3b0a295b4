package org.tongbao.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The time that a value covers: a range of whole months (a flow) or one day (a stock).
 *
 * @param start first day, inclusive
 * @param end last day, inclusive; equal to start for an instant
 */
public record Period(LocalDate start, LocalDate end) implements Comparable<Period> {
  public Period {
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "a period ends on or after its start, not %s/%s".formatted(start, end));
    }
  }

  /** Returns the months from first to last, both inclusive. */
  public static Period months(YearMonth first, YearMonth last) {
    return new Period(first.atDay(1), last.atEndOfMonth());
  }

  /** Returns the months firstMonth to lastMonth (1 to 12) of a year, both inclusive. */
  public static Period months(int year, int firstMonth, int lastMonth) {
    return new Period(
        LocalDate.of(year, firstMonth, 1), YearMonth.of(year, lastMonth).atEndOfMonth());
  }

  public static Period year(int year) {
    return months(year, 1, 12);
  }

  /** Returns January to the end of quarter 1 to 4: the horizon that bulletins report. */
  public static Period yearToQuarter(int year, int quarter) {
    return months(year, 1, 3 * quarter);
  }

  public static Period instant(LocalDate day) {
    return new Period(day, day);
  }

  public boolean isInstant() {
    return start.equals(end);
  }

  /** Returns the instant at this period's last day. */
  public Period atEnd() {
    return instant(end);
  }

  /** Returns this period moved by whole years; a month's last day stays a month's last day. */
  public Period plusYears(int years) {
    if (isInstant()) {
      boolean monthEnd = end.getDayOfMonth() == end.lengthOfMonth();
      LocalDate moved = end.plusYears(years);
      return instant(monthEnd ? YearMonth.from(moved).atEndOfMonth() : moved);
    }
    return months(YearMonth.from(start).plusYears(years), YearMonth.from(end).plusYears(years));
  }

  /**
   * Returns the form that the labelling guide prescribes: {@code 2024-01/2024-09}, or {@code
   * 2024-09-30} for an instant.
   */
  public String iso() {
    return isInstant() ? end.toString() : YearMonth.from(start) + "/" + YearMonth.from(end);
  }

  /**
   * Reads what {@link #iso()} writes.
   *
   * @throws IllegalArgumentException where the words are no such period
   */
  public static Period parse(String words) {
    try {
      int slash = words.indexOf('/');
      return slash < 0
          ? instant(LocalDate.parse(words))
          : months(
              YearMonth.parse(words.substring(0, slash)),
              YearMonth.parse(words.substring(slash + 1)));
    } catch (java.time.DateTimeException e) {
      throw new IllegalArgumentException(
          "'%s' is no period; write 2024-01/2024-09 or 2024-09-30".formatted(words), e);
    }
  }

  @Override
  public int compareTo(Period other) {
    int byEnd = end.compareTo(other.end);
    return byEnd != 0 ? byEnd : start.compareTo(other.start);
  }

  @Override
  public String toString() {
    return iso();
  }
}
