package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import org.jspecify.annotations.Nullable;

/**
 * The level of a quarter alone.
 *
 * <p>Bulletins print levels since January. A quarter printed by itself is taken as printed; the
 * first is January to March; any other is the cumulative less that of the quarter before, of the
 * same year, scope and vintage chain (IMF, Quarterly National Accounts Manual, 2017, chapter 5, on
 * cumulative data; NBS derived quarters so until the second quarter of 2015). The chain: from a
 * cumulative is taken the one before as it stood on the day of issue, so that a later revision of
 * the first half does not turn into activity of the third quarter. The half steps of the two add
 * up: that is the precision that remains.
 *
 * @param amount the level, null where there is none
 * @param half how far the true value may be from it
 * @param from the observation it is, or the cumulative it is a part of
 * @param less the cumulative taken off, {@link Observations#NONE} where it is printed
 * @param reason why there is none, null where there is one or where nothing is to be told
 */
record QuarterAlone(
    @Nullable Amount amount, double half, int from, int less, @Nullable Reason reason) {
  private static final QuarterAlone NOTHING = new QuarterAlone(null, 0, NONE, NONE, null);

  /** Returns the quarter alone of a cell. */
  static QuarterAlone of(Cells cells, Growths growths, int cell, int column, Traits traits) {
    if (!traits.isFlow()) {
      return NOTHING;
    }
    Observations all = cells.observations();
    int printed = cells.chosen(Slot.LEVEL_OF_QUARTER, cell);
    if (printed != NONE) {
      return new QuarterAlone(all.amount(printed), all.halfStep(printed), printed, NONE, null);
    }
    int level = growths.level(cell);
    if (level == NONE || all.slot(level) != Slot.LEVEL) {
      return NOTHING;
    }
    if (Quarters.ofYear(cells.quarter(column)) == 1) {
      return new QuarterAlone(all.amount(level), all.halfStep(level), level, NONE, null);
    }
    int head = column == 0 ? NONE : cells.head(Slot.LEVEL, cell - 1);
    if (head == NONE) {
      return without(Reason.QUARTER_GAP);
    }
    int before = all.chosenBy(head, all.issuedOn(level));
    if (before == NONE) {
      return without(Reason.QUARTER_PRECISION);
    }
    return new QuarterAlone(
        all.amount(level).minus(all.amount(before)),
        all.halfStep(level) + all.halfStep(before),
        level,
        before,
        null);
  }

  private static QuarterAlone without(Reason reason) {
    return new QuarterAlone(null, 0, NONE, NONE, reason);
  }

  /**
   * Compares it with the same quarter alone of a year before, at the prices of the levels.
   *
   * @param base that quarter, null where the panel does not reach so far
   */
  Comparison against(@Nullable QuarterAlone base) {
    if (amount == null) {
      return new Comparison(Double.NaN, Double.NaN, Double.NaN, reason);
    }
    if (base == null || base.amount == null) {
      return Comparison.without(Reason.QUARTER_BASE_MISSING);
    }
    Comparison comparison = Comparison.of(amount, half, base.amount, base.half);
    Reason why = comparison.reason();
    return why == null ? comparison : Comparison.without(why.ofQuarter());
  }

  /** Returns whether it is a difference of cumulatives. */
  boolean isComputed() {
    return less != NONE;
  }
}
