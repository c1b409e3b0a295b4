package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The level and the growth of every cell of a panel.
 *
 * <p>Growth is what bulletins print for January to the quarter's end against the same period a year
 * before. Where none is printed it is what the two levels give; and where last year's is not known
 * it is what the level and the absolute change printed beside it imply ({@code change / (level -
 * change)}). A growth from levels stands in for a printed one only where levels are at the prices
 * of the series: a nominal rate never joins a series of real ones.
 */
final class Growths {
  private final Cells cells;
  private final PanelSeries series;
  private final int[] level;
  private final double[] growth;
  private final @Nullable GrowthSource[] source;

  Growths(Cells cells, PanelSeries series) {
    this.cells = cells;
    this.series = series;
    this.level = new int[cells.size()];
    this.growth = new double[cells.size()];
    this.source = new GrowthSource[cells.size()];
    for (int cell = 0; cell < level.length; cell++) {
      level[cell] = preferred(Slot.LEVEL, Slot.LEVEL_AT_DATE, cell);
    }
    Arrays.fill(growth, Double.NaN);
    for (int cell = 0; cell < growth.length; cell++) {
      tell(cell);
    }
  }

  /** A stock's figure is the one at the date, a flow's the one since January, where both exist. */
  private int preferred(Slot sinceJanuary, Slot atDate, int cell) {
    boolean isStock = series.traits().isStock();
    int first = cells.chosen(isStock ? atDate : sinceJanuary, cell);
    return first != NONE ? first : cells.chosen(isStock ? sinceJanuary : atDate, cell);
  }

  private void tell(int cell) {
    int reported = reported(cell);
    if (reported != NONE) {
      set(cell, cells.observations().value(reported), GrowthSource.REPORTED);
    } else if (level[cell] != NONE && series.isOfOnePrice()) {
      double computed = comparison(cell).growth();
      if (!Double.isNaN(computed)) {
        set(cell, computed, GrowthSource.COMPUTED);
      } else {
        set(cell, implied(cell), GrowthSource.IMPLIED);
      }
    }
  }

  private void set(int cell, double value, GrowthSource from) {
    if (!Double.isNaN(value)) {
      growth[cell] = value;
      source[cell] = from;
    }
  }

  private double implied(int cell) {
    int change = change(cell);
    if (change == NONE || series.traits().isRate()) {
      return Double.NaN;
    }
    Observations all = cells.observations();
    Amount now = all.amount(level[cell]);
    double half = all.halfStep(level[cell]);
    Amount base = now.minus(all.amount(change));
    return Comparison.of(now, half, base, half + all.halfStep(change)).growth();
  }

  /** Returns the growth that the level and that of a year before give, or why there is none. */
  Comparison comparison(int cell) {
    if (level[cell] == NONE) {
      return Comparison.without(isAbout(cell) ? Reason.PRECISION : Reason.LEVEL_MISSING);
    }
    if (series.traits().isRate()) {
      return Comparison.without(Reason.RATE);
    }
    if (!series.isComparable()) {
      return Comparison.without(Reason.NOT_COMPARABLE);
    }
    int base = base(cell);
    if (base == NONE) {
      boolean about = hasYearBefore(cell) && isAbout(cell - Quarters.A_YEAR);
      return Comparison.without(about ? Reason.PRECISION : Reason.BASE_MISSING);
    }
    Observations all = cells.observations();
    return Comparison.of(
        all.amount(level[cell]), all.halfStep(level[cell]), all.amount(base), all.halfStep(base));
  }

  private boolean isAbout(int cell) {
    return cells.head(Slot.LEVEL, cell) != NONE || cells.head(Slot.LEVEL_AT_DATE, cell) != NONE;
  }

  private boolean hasYearBefore(int cell) {
    return cell % cells.width() >= Quarters.A_YEAR;
  }

  /** Returns the observation that is the level of a cell. */
  int level(int cell) {
    return level[cell];
  }

  /** Returns the observation that is the level of a year before. */
  int base(int cell) {
    return hasYearBefore(cell) ? level[cell - Quarters.A_YEAR] : NONE;
  }

  /** Returns the observation that is the printed growth of a cell. */
  int reported(int cell) {
    return preferred(Slot.GROWTH, Slot.GROWTH_AT_DATE, cell);
  }

  /** Returns the observation that is the printed absolute change of a cell. */
  int change(int cell) {
    return preferred(Slot.CHANGE, Slot.CHANGE_AT_DATE, cell);
  }

  /** Returns the growth of a cell in percent, or NaN. */
  double growth(int cell) {
    return growth[cell];
  }

  @Nullable GrowthSource source(int cell) {
    return source[cell];
  }
}
