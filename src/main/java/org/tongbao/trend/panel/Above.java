package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The growth of the areas above those of a panel, at the same quarters, scope and prices. */
final class Above {
  private final Cells cells;
  private final Growths growths;
  private final Map<String, Integer> rows = new HashMap<>();

  Above(Cells cells, PanelSeries series) {
    this.cells = cells;
    this.growths = new Growths(cells, series);
    List<PanelArea> areas = cells.areas();
    for (int row = 0; row < areas.size(); row++) {
      rows.put(areas.get(row).code(), row);
    }
  }

  /** Returns the growth of an area in a column, NaN where it is not known. */
  double growth(String area, int column) {
    Integer row = rows.get(area);
    return row == null ? Double.NaN : growths.growth(cells.cell(row, column));
  }

  /** Returns the observation of the growth an area prints, {@link Observations#NONE} if none. */
  int reported(String area, int column) {
    Integer row = rows.get(area);
    return row == null ? NONE : growths.reported(cells.cell(row, column));
  }
}
