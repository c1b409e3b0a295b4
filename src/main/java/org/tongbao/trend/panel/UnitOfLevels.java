package org.tongbao.trend.panel;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.tongbao.catalog.Area;

/**
 * The one unit in which the levels of a group are told.
 *
 * <p>It is the catalog's base unit; where the catalog gives none, or no level has it, the unit that
 * most levels have. Those of a quarter alone count only where there are no others: a portion of a
 * group does not know them all. A level in another unit (foreign trade in dollars) is neither
 * converted nor mixed in: it is set aside and told.
 */
final class UnitOfLevels {
  private final Observations observations;
  private final Numbers<String> units;
  private final int unit;

  private UnitOfLevels(Observations observations, Numbers<String> units, int unit) {
    this.observations = observations;
    this.units = units;
    this.unit = unit;
  }

  static UnitOfLevels of(Observations observations, Numbers<String> units, Traits traits) {
    int usual = units.of(traits.unit());
    int[] uses = uses(observations, units, Slot::isRankedBy);
    if (Arrays.stream(uses).sum() == 0) {
      uses = uses(observations, units, Slot::isAmount);
    }
    int most = usual;
    if (traits.unit().isEmpty() || uses[usual] == 0) {
      for (int i = 0; i < uses.length; i++) {
        boolean isSmaller = units.at(i).compareTo(units.at(most)) < 0;
        if (uses[i] > uses[most] || (uses[i] > 0 && uses[i] == uses[most] && isSmaller)) {
          most = i;
        }
      }
    }
    return new UnitOfLevels(observations, units, most);
  }

  private static int[] uses(
      Observations observations, Numbers<String> units, Predicate<Slot> counted) {
    int[] uses = new int[units.size()];
    for (int i = 0; i < observations.size(); i++) {
      Slot slot = observations.slot(i);
      if (slot.isAmount() && counted.test(slot)) {
        uses[observations.unit(i)]++;
      }
    }
    return uses;
  }

  String symbol() {
    return units.at(unit);
  }

  /** Returns whether an observation is a level, or a change of one, in another unit. */
  boolean isOther(int number) {
    return observations.unit(number) != unit && observations.slot(number).isAmount();
  }

  /** Tells the levels that are set aside, of the areas that a portion holds. */
  void tellOthers(Numbers<PanelArea> areas, Area.Level level, Portion portion, Told told) {
    for (int i = 0; i < observations.size(); i++) {
      PanelArea area = areas.at(observations.area(i));
      if (isOther(i) && area.level() == level && portion.holds(area)) {
        told.finding(
            new Finding(
                Finding.Code.UNIT_DIFFERS,
                "%s %s: a level in %s is set aside, the trend is told in %s"
                    .formatted(
                        area.name(),
                        Quarters.timePeriod(observations.quarter(i)),
                        units.at(observations.unit(i)),
                        symbol()),
                List.of(observations.factId(i))));
      }
    }
  }
}
