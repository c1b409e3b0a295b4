package org.tongbao.claim;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * The periods that bulletins speak of, each made once: whole months of a year, and the ends of
 * months. Shared by threads; two that make the same period at once make equal ones.
 */
final class Calendar {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;
  private static final int MONTHS = 12;

  private static final Named[][] YEARS = new Named[LAST_YEAR - FIRST_YEAR + 1][];

  /** A period with its ISO form. */
  record Named(Period period, String iso) {
    static Named of(Period period) {
      return new Named(period, period.iso());
    }
  }

  private Calendar() {}

  /** Returns the months from first to last, 1 to 12; null where there are no such months. */
  static @Nullable Named months(int year, int first, int last) {
    if (isNone(year, first, last)) {
      return null;
    }
    Named[] days = days(year);
    int place = MONTHS * first + last - 1;
    Named known = days[place];
    if (known == null) {
      known = Named.of(Period.months(year, first, last));
      days[place] = known;
    }
    return known;
  }

  /** Returns the last day of a month, 1 to 12; null where there is no such month. */
  static @Nullable Named end(int year, int month) {
    if (isNone(year, month, month)) {
      return null;
    }
    Named[] days = days(year);
    Named known = days[month - 1];
    if (known == null) {
      known = Named.of(Period.instant(YearMonth.of(year, month).atEndOfMonth()));
      days[month - 1] = known;
    }
    return known;
  }

  private static boolean isNone(int year, int first, int last) {
    return year < FIRST_YEAR || year > LAST_YEAR || first < 1 || last > MONTHS || first > last;
  }

  /** Returns what is known of a year: the ends of its months, then its months by their first. */
  private static Named[] days(int year) {
    Named[] days = YEARS[year - FIRST_YEAR];
    if (days == null) {
      days = new Named[MONTHS * (MONTHS + 1)];
      YEARS[year - FIRST_YEAR] = days;
    }
    return days;
  }
}
