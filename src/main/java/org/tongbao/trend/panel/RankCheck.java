package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tongbao.catalog.Area;

/**
 * Printed places against computed ones.
 *
 * <p>A bulletin may rank by growth or by level and often does not say (居全省第4位), so a printed place
 * stands if either agrees. Where not all areas are known, a place can still be refuted: with three
 * better areas at hand nobody is third. It is refuted if it is better than the known areas allow,
 * or, where all areas are known, if it is none of those that areas of the same printed figure share
 * (a bureau ranks by more digits than it prints); and only if that holds for both orders, or for
 * the one that is known.
 */
final class RankCheck {
  private static final List<Slot> RANKS =
      Arrays.stream(Slot.values()).filter(slot -> !slot.isAmount() && !slot.isRate()).toList();

  private final Cells cells;
  private final Places places;
  private final Coverage coverage;

  RankCheck(Cells cells, Places places, Coverage coverage) {
    this.cells = cells;
    this.places = places;
    this.coverage = coverage;
  }

  /** Tells contradictions between a cell's printed and computed places. */
  void check(int cell, int column, PanelArea area, Told told) {
    if (RANKS.stream().allMatch(slot -> cells.head(slot, cell) == NONE)) {
      return;
    }
    Area.Level level = area.level();
    String province = area.province();
    Order growthInNation = inNation(places.byGrowthInNation(cell, column), level);
    Order levelInNation = inNation(places.byLevelInNation(cell, column), level);
    Order growthInProvince = inProvince(places.byGrowthInProvince(cell), level, province);
    Order levelInProvince = inProvince(places.byLevelInProvince(cell), level, province);
    check(cells.chosen(Slot.RANK_NATION, cell), area, growthInNation, levelInNation, told);
    check(cells.chosen(Slot.RANK_NATION_BY_GROWTH, cell), area, growthInNation, Order.UNSAID, told);
    check(cells.chosen(Slot.RANK_NATION_BY_LEVEL, cell), area, Order.UNSAID, levelInNation, told);
    check(cells.chosen(Slot.RANK_PROVINCE, cell), area, growthInProvince, levelInProvince, told);
    check(
        cells.chosen(Slot.RANK_PROVINCE_BY_GROWTH, cell),
        area,
        growthInProvince,
        Order.UNSAID,
        told);
    check(
        cells.chosen(Slot.RANK_PROVINCE_BY_LEVEL, cell), area, Order.UNSAID, levelInProvince, told);
  }

  private Order inNation(Places.Span span, Area.Level level) {
    return order(span, coverage.isCompleteInNation(level, span.ranked()));
  }

  private Order inProvince(Places.Span span, Area.Level level, String province) {
    return order(span, coverage.isCompleteInProvince(level, province, span.ranked()));
  }

  private static Order order(Places.Span span, boolean isComplete) {
    return new Order(span.first(), isComplete ? span.last() : Integer.MAX_VALUE);
  }

  /**
   * The places that the known areas leave.
   *
   * @param first the best, {@link Trend#NONE} where the area has no figure
   * @param last the worst, the largest number where not all areas are known
   */
  private record Order(int first, int last) {
    static final Order UNSAID = new Order(Trend.NONE, Trend.NONE);

    boolean allows(int printed) {
      return printed >= first && printed <= last;
    }

    boolean isKnown() {
      return first != Trend.NONE;
    }

    String words() {
      if (!isKnown()) {
        return "not known or not meant";
      }
      return last == Integer.MAX_VALUE
          ? "at best " + first
          : first == last ? Integer.toString(first) : first + " to " + last;
    }
  }

  private void check(int printed, PanelArea area, Order byGrowth, Order byLevel, Told told) {
    if (printed == NONE || !(byGrowth.isKnown() || byLevel.isKnown())) {
      return;
    }
    Observations all = cells.observations();
    int place = (int) all.value(printed);
    boolean stands =
        (byGrowth.isKnown() && byGrowth.allows(place))
            || (byLevel.isKnown() && byLevel.allows(place));
    if (!stands) {
      told.finding(
          new Finding(
              Finding.Code.RANK_DISAGREES,
              String.format(
                  Locale.ROOT,
                  "%s %s: printed as number %d, computed by growth %s, by level %s",
                  area.name(),
                  Quarters.timePeriod(all.quarter(printed)),
                  place,
                  byGrowth.words(),
                  byLevel.words()),
              List.of(all.factId(printed))));
    }
  }
}
