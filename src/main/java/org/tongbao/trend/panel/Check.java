package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

/**
 * How a printed growth stands to the levels.
 *
 * <p>Printed growth need not be the ratio of two prints: gross product grows at constant prices and
 * is told at current ones, growth of units above designated size is against a base that was scoped
 * anew, and a level is revised from its first print to the final verification (NBS, notes to the
 * quarterly accounts and to industrial value added). So the verdicts are tried in the order of
 * {@link Agreement}, and only what none of them explains is a contradiction.
 *
 * @param agreement the verdict
 * @param impliedBase the base that the level and the printed growth imply, {@code level / (1 +
 *     growth/100)}, in base units; NaN where one of the two is missing or the fall is total. Where
 *     prices differ it is no level that anyone printed: read it with the verdict
 * @param baseRevision the implied base against the level printed a year before, percent; NaN where
 *     there is no positive level of a year before
 */
public record Check(Agreement agreement, double impliedBase, double baseRevision) {
  /**
   * The largest revision of a base that is taken for one, in percent. A census or a redrawn scope
   * moves a year's level by some percent; more is rather a misprint or a misread figure. A
   * convention of this project.
   */
  static final double LARGEST_REVISION = 10;

  /** Room for binary fractions where an interval's end is itself a printed number, in percent. */
  private static final double EPSILON = 1e-9;

  static final Check NOTHING = new Check(Agreement.UNCHECKED, Double.NaN, Double.NaN);

  /** Checks the growth printed for a cell. */
  static Check of(Growths growths, int cell, Observations all, PanelSeries series) {
    int reported = growths.reported(cell);
    int level = growths.level(cell);
    if (reported == NONE || level == NONE || series.traits().isRate()) {
      return NOTHING;
    }
    double growth = all.value(reported);
    double implied = growth > -100 ? all.value(level) / (1 + growth / 100) : Double.NaN;
    int base = growths.base(cell);
    double printed = base == NONE ? Double.NaN : all.value(base);
    double revision = printed > 0 ? 100 * (implied / printed - 1) : Double.NaN;
    if (!series.isComparable()) {
      return new Check(Agreement.NOT_COMPARABLE, implied, revision);
    }
    Comparison computed = growths.comparison(cell);
    if (Double.isNaN(computed.growth())) {
      return new Check(Agreement.UNCHECKED, implied, revision);
    }
    return new Check(
        verdict(
            growth,
            all.halfStep(reported),
            computed,
            revision,
            series,
            isOfOneDay(all, base, level) ? Base.OF_THAT_DAY : Base.OF_ANOTHER_DAY),
        implied,
        revision);
  }

  /** When the level of a year before was printed. */
  private enum Base {
    OF_ANOTHER_DAY,
    /** With this year's level, so that no revision can lie between the two. */
    OF_THAT_DAY
  }

  private static boolean isOfOneDay(Observations all, int base, int level) {
    return all.issuedOn(level) != Observation.UNKNOWN_DAY
        && all.issuedOn(base) == all.issuedOn(level);
  }

  private static Agreement verdict(
      double growth,
      double half,
      Comparison computed,
      double revision,
      PanelSeries series,
      Base base) {
    if (overlaps(growth, 0, computed)) {
      return Agreement.CONSISTENT;
    }
    if (overlaps(growth, half, computed)) {
      return Agreement.ROUNDING;
    }
    if (!series.isOfOnePrice()) {
      return Agreement.PRICE_BASIS;
    }
    return base == Base.OF_ANOTHER_DAY && Math.abs(revision) <= LARGEST_REVISION
        ? Agreement.BASE_REVISED
        : Agreement.DISAGREES;
  }

  private static boolean overlaps(double growth, double half, Comparison computed) {
    return growth + half >= computed.low() - EPSILON && growth - half <= computed.high() + EPSILON;
  }
}
