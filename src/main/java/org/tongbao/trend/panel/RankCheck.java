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
 * or, where all areas are known, if it is any other than the computed one; and only if that holds
 * for both orders, or for the one that is known.
 */
final class RankCheck {
  private static final List<Slot> RANKS =
      Arrays.stream(Slot.values()).filter(slot -> !slot.isAmount() && !slot.isRate()).toList();

  private static final Order UNSAID = new Order(Trend.NONE, Known.SOME);

  private final Cells cells;
  private final Places places;
  private final Coverage coverage;

  RankCheck(Cells cells, Places places, Coverage coverage) {
    this.cells = cells;
    this.places = places;
    this.coverage = coverage;
  }

  /** Tells contradictions between a cell's printed and computed places. */
  void check(int cell, int column, PanelArea area, Trend.Place place, Told told) {
    if (RANKS.stream().allMatch(slot -> cells.head(slot, cell) == NONE)) {
      return;
    }
    Area.Level level = area.level();
    String province = area.province();
    Order growthInNation =
        order(place.inNation(), coverage.isCompleteInNation(level, place.ofNation()));
    Order levelInNation =
        order(
            place.byLevelInNation(),
            coverage.isCompleteInNation(level, places.countByLevelInNation(column)));
    Order growthInProvince =
        order(
            place.inProvince(), coverage.isCompleteInProvince(level, province, place.ofProvince()));
    Order levelInProvince =
        order(
            place.byLevelInProvince(),
            coverage.isCompleteInProvince(level, province, places.countByLevelInProvince(cell)));
    check(cells.chosen(Slot.RANK_NATION, cell), area, growthInNation, levelInNation, told);
    check(cells.chosen(Slot.RANK_NATION_BY_GROWTH, cell), area, growthInNation, UNSAID, told);
    check(cells.chosen(Slot.RANK_NATION_BY_LEVEL, cell), area, UNSAID, levelInNation, told);
    check(cells.chosen(Slot.RANK_PROVINCE, cell), area, growthInProvince, levelInProvince, told);
    check(cells.chosen(Slot.RANK_PROVINCE_BY_GROWTH, cell), area, growthInProvince, UNSAID, told);
    check(cells.chosen(Slot.RANK_PROVINCE_BY_LEVEL, cell), area, UNSAID, levelInProvince, told);
  }

  private record Order(int place, Known known) {
    boolean allows(int printed) {
      return known == Known.ALL ? printed == place : printed >= place;
    }

    boolean isKnown() {
      return place != Trend.NONE;
    }
  }

  private enum Known {
    ALL,
    SOME
  }

  private static Order order(int place, boolean complete) {
    return new Order(place, complete ? Known.ALL : Known.SOME);
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
                  words(byGrowth),
                  words(byLevel)),
              List.of(all.factId(printed))));
    }
  }

  private static String words(Order order) {
    if (!order.isKnown()) {
      return "not known or not meant";
    }
    return (order.known() == Known.ALL ? "" : "at best ") + order.place();
  }
}
