package org.tongbao.trend.panel;

/**
 * Calendar quarters as numbers: the first of year 0 is 0, neighbours differ by one and the same
 * quarters of neighbouring years by {@link #A_YEAR}.
 */
public final class Quarters {
  /** How far apart the same quarters of two neighbouring years are. */
  public static final int A_YEAR = 4;

  /** Returns the number of a quarter, 1 to 4, of a year. */
  public static int number(int year, int quarter) {
    if (quarter < 1 || quarter > A_YEAR) {
      throw new IllegalArgumentException("a quarter is 1 to 4, not %d".formatted(quarter));
    }
    return year * A_YEAR + quarter - 1;
  }

  public static int year(int number) {
    return Math.floorDiv(number, A_YEAR);
  }

  /** Returns which quarter of its year it is, 1 to 4. */
  public static int ofYear(int number) {
    return Math.floorMod(number, A_YEAR) + 1;
  }

  /** Returns the quarter as SDMX writes it: {@code 2024-Q3}. */
  public static String timePeriod(int number) {
    return year(number) + "-Q" + ofYear(number);
  }

  private Quarters() {}
}
