package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;

/** One indicator at one scope and price basis, areas of one level by quarters. */
final class Panel {
  private static final String NATION = "000000";

  /** Code of no area: the nation has none above it, a province no province. */
  private static final String NOWHERE = "";

  private final PanelSeries series;
  private final Cells cells;
  private final Observations all;
  private final Growths growths;
  private final Places places;
  private final Gap toProvince;
  private final Gap toNation;
  private final RankCheck ranks;

  Panel(PanelSeries series, Area.Level level, Cells cells, Above above, Coverage coverage) {
    this.series = series;
    this.cells = cells;
    this.all = cells.observations();
    this.growths = new Growths(cells, series);
    this.places = new Places(cells, growths, level);
    this.toProvince = new Gap(cells, growths, above, Slot.GAP_PROVINCE);
    this.toNation = new Gap(cells, growths, above, Slot.GAP_NATION);
    this.ranks = new RankCheck(cells, places, coverage);
  }

  /** Returns what is to be told of each area that a portion holds. */
  Stream<Consumer<Told>> chapters(Portion portion) {
    return IntStream.range(0, cells.areas().size())
        .filter(row -> portion.holds(cells.areas().get(row)))
        .mapToObj(row -> told -> tell(row, cells.areas().get(row), told));
  }

  private void tell(int row, PanelArea area, Told told) {
    Motion.Walk walk = new Motion.Walk();
    @Nullable QuarterAlone[] alone = new QuarterAlone[cells.width()];
    for (int column = 0; column < cells.width(); column++) {
      int cell = cells.cell(row, column);
      Motion motion = walk.next(cell, column, growths, cells.quarter(column));
      if (isTold(cell)) {
        QuarterAlone quarter = QuarterAlone.of(cells, growths, cell, column, series.traits());
        alone[column] = quarter;
        QuarterAlone before = column < Quarters.A_YEAR ? null : alone[column - Quarters.A_YEAR];
        new CellReport(area, cell, column, quarter, before, motion).tell(told);
      }
    }
  }

  /** A row is told for a cell in which something but a place was printed. */
  private boolean isTold(int cell) {
    for (Slot slot : TOLD) {
      if (cells.head(slot, cell) != NONE) {
        return true;
      }
    }
    return false;
  }

  private static final Slot[] TOLD = {
    Slot.LEVEL,
    Slot.LEVEL_AT_DATE,
    Slot.LEVEL_OF_QUARTER,
    Slot.GROWTH,
    Slot.GROWTH_AT_DATE,
    Slot.CHANGE,
    Slot.CHANGE_AT_DATE,
    Slot.GAP_PROVINCE,
    Slot.GAP_NATION
  };

  /** Tells one cell. */
  private final class CellReport {
    private final PanelArea area;
    private final int cell;
    private final int column;
    private final QuarterAlone quarter;
    private final Motion motion;
    private final Comparison computed;
    private final Comparison computedOfQuarter;
    private final int[] used = new int[8];
    private int uses;
    private int issuedOn = Observation.UNKNOWN_DAY;

    CellReport(
        PanelArea area,
        int cell,
        int column,
        QuarterAlone quarter,
        @Nullable QuarterAlone quarterOfYearBefore,
        Motion motion) {
      this.area = area;
      this.cell = cell;
      this.column = column;
      this.quarter = quarter;
      this.motion = motion;
      this.computed = growths.comparison(cell);
      this.computedOfQuarter =
          series.isComparable()
              ? quarter.against(quarterOfYearBefore)
              : new Comparison(Double.NaN, Double.NaN, Double.NaN, null);
    }

    void tell(Told told) {
      boolean isInProvince =
          area.level() == Area.Level.PREFECTURE || area.level() == Area.Level.COUNTY;
      String province = isInProvince ? area.province() : NOWHERE;
      String nation = area.level() == Area.Level.NATION ? NOWHERE : NATION;
      int level = growths.level(cell);
      int reported = growths.reported(cell);
      Trend.Growth growth =
          new Trend.Growth(
              reported == NONE ? Double.NaN : all.value(reported),
              computed.growth(),
              computed.low(),
              computed.high(),
              growths.growth(cell),
              growths.source(cell),
              computedOfQuarter.growth());
      Check check = Check.of(growths, cell, all, series);
      Trend.Place place = places.of(cell, column);
      use(level);
      use(growths.base(cell));
      use(quarter.from());
      use(quarter.less());
      use(reported);
      use(growth.source() == GrowthSource.IMPLIED ? growths.change(cell) : NONE);
      use(toProvince.used(cell, column, province));
      use(toNation.used(cell, column, nation));
      told.trend(
          new Trend(
              series,
              area,
              cells.quarter(column),
              level == NONE ? null : all.amount(level),
              quarter.amount(),
              growth,
              check,
              motion,
              place,
              new Trend.Gaps(
                  toProvince.of(cell, column, province), toNation.of(cell, column, nation)),
              reasons(growth),
              issuedOn,
              factIds()));
      tellFindings(check, told);
      toProvince.check(cell, column, area, province, told);
      toNation.check(cell, column, area, nation, told);
    }

    private void use(int number) {
      if (number == NONE) {
        return;
      }
      for (int i = 0; i < uses; i++) {
        if (used[i] == number) {
          return;
        }
      }
      used[uses++] = number;
      issuedOn = Math.max(issuedOn, all.issuedOn(number));
    }

    private List<String> factIds() {
      String[] ids = new String[uses];
      for (int i = 0; i < uses; i++) {
        ids[i] = all.factId(used[i]);
      }
      return List.of(ids);
    }

    private List<Reason> reasons(Trend.Growth growth) {
      List<Reason> reasons = new ArrayList<>(2);
      if (computed.reason() != null) {
        reasons.add(computed.reason());
      } else if (growth.source() == null) {
        reasons.add(Reason.PRICE_BASIS);
      }
      boolean isSame = Quarters.ofYear(cells.quarter(column)) == 1;
      if (computedOfQuarter.reason() != null && !isSame) {
        reasons.add(computedOfQuarter.reason());
      }
      return reasons;
    }

    private void tellFindings(Check check, Told told) {
      if (check.agreement() == Agreement.DISAGREES) {
        tellDisagreement(told);
      }
      tellNegativeQuarter(told);
      tellBase(told);
      ranks.check(cell, column, area, told);
    }

    private void tellNegativeQuarter(Told told) {
      Amount amount = quarter.amount();
      if (amount == null
          || amount.signum() >= 0
          || series.traits().sign() != Traits.Sign.NEVER_NEGATIVE) {
        return;
      }
      if (quarter.isComputed()) {
        told.finding(
            finding(
                Finding.Code.NEGATIVE_QUARTER,
                "the level since January, %s, is below that of the quarter before, %s"
                    .formatted(plain(quarter.from()), plain(quarter.less())),
                quarter.from(),
                quarter.less()));
      } else {
        told.finding(
            finding(
                Finding.Code.NEGATIVE_QUARTER,
                "the quarter alone is printed as %s".formatted(plain(quarter.from())),
                quarter.from()));
      }
    }

    private void tellDisagreement(Told told) {
      int reported = growths.reported(cell);
      int level = growths.level(cell);
      int base = growths.base(cell);
      told.finding(
          finding(
              Finding.Code.DISAGREES,
              String.format(
                  Locale.ROOT,
                  "printed growth %s %%, but the levels %s and %s a year before give %.2f to %.2f"
                      + " %%",
                  plain(reported),
                  plain(level),
                  plain(base),
                  computed.low(),
                  computed.high()),
              reported,
              level,
              base));
    }

    private void tellBase(Told told) {
      if (computed.reason() == null) {
        return;
      }
      Finding.Code code =
          switch (computed.reason()) {
            case BASE_ZERO -> Finding.Code.BASE_ZERO;
            case BASE_NEGATIVE -> Finding.Code.BASE_NEGATIVE;
            case SIGN_CHANGE -> Finding.Code.SIGN_CHANGE;
            default -> null;
          };
      if (code != null) {
        int level = growths.level(cell);
        int base = growths.base(cell);
        told.finding(
            finding(
                code,
                "no rate of %s against %s a year before; the change is %s"
                    .formatted(
                        plain(level),
                        plain(base),
                        all.amount(level).minus(all.amount(base)).asChange()),
                level,
                base));
      }
    }

    private String plain(int number) {
      return all.amount(number).toPlain();
    }

    private Finding finding(Finding.Code code, String what, int... numbers) {
      List<String> ids = new ArrayList<>();
      for (int number : numbers) {
        ids.add(all.factId(number));
      }
      String where =
          "%s %s %s: "
              .formatted(
                  area.name(),
                  series.traits().indicator(),
                  Quarters.timePeriod(cells.quarter(column)));
      return new Finding(code, where + what, ids);
    }
  }
}
