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
 * ranked in the nation only. A panel's areas stand in the order of their provinces.
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
        place == NONE ? Double.NaN : 100.0 * growth.below[cell] / growth.ofNation[column],
        level.inNation[cell],
        level.inProvince[cell],
        place == NONE || before == NONE ? NONE : before - place);
  }

  /** Returns how many areas of the nation have a level in a column. */
  int countByLevelInNation(int column) {
    return level.ofNation[column];
  }

  /** Returns how many areas of the cell's province have a level. */
  int countByLevelInProvince(int cell) {
    return level.ofProvince[cell];
  }

  private interface Key {
    long of(int cell);
  }

  /** The places by one figure. */
  private static final class ByFigure {
    private final int[] inNation;
    private final int[] inProvince;
    private final int[] ofProvince;
    private final int[] below;
    private final int[] ofNation;

    ByFigure(Cells cells, Area.Level areaLevel, Key key) {
      inNation = filled(cells.size());
      inProvince = filled(cells.size());
      ofProvince = filled(cells.size());
      below = new int[cells.size()];
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
          below[cell] = ranking.below(keys[row]);
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
            ofProvince[cell] = ranking.count();
          }
        }
        from = to;
      }
    }

    int countInNation(int cell, int column) {
      return inNation[cell] == NONE ? NONE : ofNation[column];
    }
  }
}
