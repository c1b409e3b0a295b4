package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Trend.NONE;

import java.util.Arrays;
import java.util.List;
import org.tongbao.catalog.Area;

/**
 * Places of a panel's areas, quarter by quarter.
 *
 * <p>Compared are areas of one level at one horizon, scope and price basis, and only those that
 * have a growth; the count says how many these are. The nation is not ranked, and provinces are
 * ranked in the nation only. A panel's areas stand in the order of their provinces. NBS defines no
 * place; ties are as in bulletins, see {@link Ranking}, and the percentile is the share of the
 * ranked that have less, so that it is 0 for the last and below 100 for the first.
 */
final class Places {
  private final ByFigure growth;
  private final ByFigure level;

  Places(Cells cells, Growths growths, Area.Level areaLevel) {
    Observations all = cells.observations();
    this.growth = new ByFigure(cells, areaLevel, cell -> Ranking.keyOfRate(growths.growth(cell)));
    this.level =
        new ByFigure(
            cells,
            areaLevel,
            cell -> {
              int number = growths.level(cell);
              return Ranking.keyOfLevel(
                  number == Observations.NONE ? Double.NaN : all.value(number));
            });
  }

  /** Returns the places of a cell. */
  Trend.Place of(int cell, int column) {
    int place = growth.inNation[cell];
    int before = column == 0 ? NONE : growth.inNation[cell - 1];
    return new Trend.Place(
        place,
        growth.countInNation(cell, column),
        growth.inProvince[cell],
        growth.ofProvince[cell],
        place == NONE ? Double.NaN : 100.0 * growth.belowInNation[cell] / growth.ofNation[column],
        level.inNation[cell],
        level.inProvince[cell],
        place == NONE || before == NONE ? NONE : before - place);
  }

  /** Returns the places in the nation that a cell's growth has. */
  Span byGrowthInNation(int cell, int column) {
    return growth.spanInNation(cell, column);
  }

  /** Returns the places in the nation that a cell's level has. */
  Span byLevelInNation(int cell, int column) {
    return level.spanInNation(cell, column);
  }

  /** Returns the places in the province that a cell's growth has. */
  Span byGrowthInProvince(int cell) {
    return growth.spanInProvince(cell);
  }

  /** Returns the places in the province that a cell's level has. */
  Span byLevelInProvince(int cell) {
    return level.spanInProvince(cell);
  }

  /**
   * The places that areas of one figure share.
   *
   * @param first the best of them, {@link Trend#NONE} where the figure is not known
   * @param last the worst of them
   * @param ranked how many areas are ranked
   */
  record Span(int first, int last, int ranked) {
    private static final Span NOWHERE = new Span(NONE, NONE, 0);
  }

  private interface Key {
    long of(int cell);
  }

  /** The places by one figure. */
  private static final class ByFigure {
    private final int[] inNation;
    private final int[] inProvince;
    private final int[] ofProvince;
    private final int[] belowInNation;
    private final int[] belowInProvince;
    private final int[] ofNation;

    ByFigure(Cells cells, Area.Level areaLevel, Key key) {
      inNation = filled(cells.size());
      inProvince = filled(cells.size());
      ofProvince = filled(cells.size());
      belowInNation = new int[cells.size()];
      belowInProvince = new int[cells.size()];
      ofNation = new int[cells.width()];
      if (areaLevel == Area.Level.NATION) {
        return;
      }
      List<PanelArea> areas = cells.areas();
      long[] keys = new long[areas.size()];
      Ranking ranking = new Ranking();
      for (int column = 0; column < cells.width(); column++) {
        for (int row = 0; row < keys.length; row++) {
          keys[row] = key.of(cells.cell(row, column));
        }
        rankNation(cells, column, keys, ranking);
        if (areaLevel != Area.Level.PROVINCE) {
          rankProvinces(cells, column, keys, ranking);
        }
      }
    }

    private static int[] filled(int size) {
      int[] places = new int[size];
      Arrays.fill(places, NONE);
      return places;
    }

    private void rankNation(Cells cells, int column, long[] keys, Ranking ranking) {
      ranking.rank(keys, 0, keys.length);
      ofNation[column] = ranking.count();
      for (int row = 0; row < keys.length; row++) {
        if (keys[row] != Long.MIN_VALUE) {
          int cell = cells.cell(row, column);
          inNation[cell] = ranking.placeOf(keys[row]);
          belowInNation[cell] = ranking.below(keys[row]);
        }
      }
    }

    private void rankProvinces(Cells cells, int column, long[] keys, Ranking ranking) {
      List<PanelArea> areas = cells.areas();
      int from = 0;
      while (from < keys.length) {
        int to = from + 1;
        while (to < keys.length && areas.get(to).province().equals(areas.get(from).province())) {
          to++;
        }
        ranking.rank(keys, from, to);
        for (int row = from; row < to; row++) {
          if (keys[row] != Long.MIN_VALUE) {
            int cell = cells.cell(row, column);
            inProvince[cell] = ranking.placeOf(keys[row]);
            belowInProvince[cell] = ranking.below(keys[row]);
            ofProvince[cell] = ranking.count();
          }
        }
        from = to;
      }
    }

    int countInNation(int cell, int column) {
      return inNation[cell] == NONE ? NONE : ofNation[column];
    }

    Span spanInNation(int cell, int column) {
      return inNation[cell] == NONE
          ? Span.NOWHERE
          : new Span(inNation[cell], ofNation[column] - belowInNation[cell], ofNation[column]);
    }

    Span spanInProvince(int cell) {
      return inProvince[cell] == NONE
          ? Span.NOWHERE
          : new Span(inProvince[cell], ofProvince[cell] - belowInProvince[cell], ofProvince[cell]);
    }
  }
}
