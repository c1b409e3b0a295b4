package org.tongbao.trend.panel;

import java.util.Arrays;

/**
 * How growth moves from quarter to quarter and from year to year.
 *
 * @param sincePrevious growth less that of the quarter before, for a first quarter that of last
 *     year's fourth; percentage points. All horizons begin in January, so these are what bulletins
 *     call 比一季度加快 and 比上年全年回落
 * @param sinceYear growth less that of the same quarter a year before; percentage points
 * @param averageOfTwo two-year average growth, geometric: {@code sqrt((1 + g)(1 + g')) - 1}, as NBS
 *     has computed it since 2021 (note to its release on income); percent, and none where either
 *     year lost everything
 * @param index growth chained from year to year, as an index with the same period of the year
 *     before at 100 is (上年同期=100; IMF, Quarterly National Accounts Manual, 2017, chapter 8, on
 *     over-the-year chaining); the same quarter of the first year known is 100, and there is none
 *     after a year without growth, for a broken chain cannot be mended
 * @param streak quarters in a row in which growth rose (positive) or fell (negative), 0 where it
 *     stayed, {@link Trend#NONE} where the change is not known
 */
public record Motion(
    double sincePrevious, double sinceYear, double averageOfTwo, double index, int streak) {
  private static final double NOISE = 1e10;

  /**
   * Returns the difference of two rates in points, without the noise that binary fractions add to
   * printed digits: 5.3 less 5.1 is 0.2.
   */
  static double points(double rate, double other) {
    return withoutNoise(rate - other);
  }

  private static double withoutNoise(double value) {
    return Math.rint(value * NOISE) / NOISE;
  }

  /** Walks an area's quarters in the order of time. */
  static final class Walk {
    private final double[] index = new double[Quarters.A_YEAR];
    private int streak;

    Walk() {
      Arrays.fill(index, NOT_STARTED);
    }

    private static final double NOT_STARTED = -1;

    /** Takes the next quarter, be it known or not. */
    Motion next(int cell, int column, Growths growths, int quarter) {
      double now = growths.growth(cell);
      double before = column == 0 ? Double.NaN : growths.growth(cell - 1);
      double yearBefore =
          column < Quarters.A_YEAR ? Double.NaN : growths.growth(cell - Quarters.A_YEAR);
      double change = points(now, before);
      boolean isKnown = !Double.isNaN(now) || growths.level(cell) != Observations.NONE;
      double chained = chain(Quarters.ofYear(quarter) - 1, now, isKnown);
      return new Motion(
          change,
          points(now, yearBefore),
          average(now, yearBefore),
          withoutNoise(chained),
          streak(change));
    }

    private double chain(int ofYear, double growth, boolean isKnown) {
      if (index[ofYear] == NOT_STARTED) {
        if (!isKnown) {
          return Double.NaN;
        }
        index[ofYear] = 100;
      } else {
        index[ofYear] *= 1 + growth / 100;
      }
      return index[ofYear];
    }

    private int streak(double change) {
      if (Double.isNaN(change)) {
        streak = 0;
        return Trend.NONE;
      }
      int direction = (int) Math.signum(change);
      streak = direction * streak > 0 ? streak + direction : direction;
      return streak;
    }

    private static double average(double growth, double yearBefore) {
      if (!(growth > -100 && yearBefore > -100)) {
        return Double.NaN;
      }
      return 100 * (Math.sqrt((1 + growth / 100) * (1 + yearBefore / 100)) - 1);
    }
  }
}
