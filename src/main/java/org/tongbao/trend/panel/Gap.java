package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Growth less the growth of an area above, in percentage points; an area above is given by its
 * code, which is empty where there is none.
 *
 * <p>Where both areas' growth is known it is their difference; where only the gap itself is printed
 * (高于全省1.1个百分点) it is as printed. Where all three are printed they are checked against each other:
 * printed growths of 5.35 and 4.25 may be rounded before the gap is, so the roundings of all three
 * are allowed for.
 */
final class Gap {
  private final Cells cells;
  private final Growths growths;
  private final Above above;
  private final Slot slot;

  Gap(Cells cells, Growths growths, Above above, Slot slot) {
    this.cells = cells;
    this.growths = growths;
    this.above = above;
    this.slot = slot;
  }

  /** Returns the printed gap that the figure of a cell is, {@link Observations#NONE} if none. */
  int used(int cell, int column, String other) {
    return !other.isEmpty() && Double.isNaN(computed(cell, column, other))
        ? cells.chosen(slot, cell)
        : NONE;
  }

  /** Returns the gap of a cell to an area, NaN where it is not known. */
  double of(int cell, int column, String other) {
    double computed = computed(cell, column, other);
    int printed = used(cell, column, other);
    return printed == NONE ? computed : cells.observations().value(printed);
  }

  private double computed(int cell, int column, String other) {
    return Motion.points(growths.growth(cell), above.growth(other, column));
  }

  /** Tells a contradiction between the printed gap and the two printed growths. */
  void check(int cell, int column, PanelArea area, String other, Told told) {
    int printed = cells.chosen(slot, cell);
    int own = growths.reported(cell);
    int theirs = above.reported(other, column);
    if (printed == NONE || own == NONE || theirs == NONE) {
      return;
    }
    Observations all = cells.observations();
    double computed = Motion.points(all.value(own), all.value(theirs));
    double allowed = all.halfStep(printed) + all.halfStep(own) + all.halfStep(theirs) + 1e-9;
    if (Math.abs(all.value(printed) - computed) > allowed) {
      told.finding(
          new Finding(
              Finding.Code.GAP_DISAGREES,
              String.format(
                  Locale.ROOT,
                  "%s %s: the printed gap to %s is %s points, the growths %s and %s give %s",
                  area.name(),
                  Quarters.timePeriod(cells.quarter(column)),
                  other,
                  all.amount(printed).toPlain(),
                  all.amount(own).toPlain(),
                  all.amount(theirs).toPlain(),
                  Amount.of(BigDecimal.valueOf(computed)).toPlain()),
              List.of(all.factId(printed), all.factId(own), all.factId(theirs))));
    }
  }
}
