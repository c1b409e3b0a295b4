package org.tongbao.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.tongbao.catalog.Period;

/** Tells what stretch of time a period is, and writes it as SDMX does. */
final class TimePeriods {
  private static final int QUARTER = 3;
  private static final int YEAR = 12;

  static Basis basis(Period period) {
    if (period.isInstant()) {
      return Basis.INSTANT;
    }
    int months = months(period);
    int first = period.start().getMonthValue();
    boolean oneYear = period.start().getYear() == period.end().getYear();
    if (first == 1 && oneYear) {
      return months == YEAR ? Basis.YEAR : Basis.YTD;
    }
    if (months == 1) {
      return Basis.MONTH;
    }
    return months == QUARTER && first % QUARTER == 1 ? Basis.QUARTER : Basis.OTHER;
  }

  /**
   * Returns the period in the shortest form that SDMX has for it: {@code 2024}, {@code 2024-Q3},
   * {@code 2024-09}, a range {@code 2024-01-01/P9M}, or a day {@code 2024-09-30}.
   */
  static String sdmx(Period period) {
    if (period.isInstant()) {
      return period.end().toString();
    }
    int months = months(period);
    LocalDate start = period.start();
    int first = start.getMonthValue();
    if (months == YEAR && first == 1) {
      return Integer.toString(start.getYear());
    }
    if (months == QUARTER && first % QUARTER == 1) {
      return start.getYear() + "-Q" + (first / QUARTER + 1);
    }
    if (months == 1) {
      return YearMonth.from(start).toString();
    }
    return start + "/P" + months + "M";
  }

  /**
   * Returns how a base period lies to the period that is compared with it, in months from end to
   * end: {@code P-12M}. It is the same in every year, as a series needs it.
   */
  static String distance(Period period, Period base) {
    long months =
        ChronoUnit.MONTHS.between(YearMonth.from(period.end()), YearMonth.from(base.end()));
    return "P%dM%s".formatted(months, base.isInstant() ? "" : "/" + months(base));
  }

  private static int months(Period period) {
    return (int)
        (ChronoUnit.MONTHS.between(YearMonth.from(period.start()), YearMonth.from(period.end()))
            + 1);
  }

  private TimePeriods() {}
}
