package org.tongbao.trend.panel;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trends table. A double that is not known is NaN, a count {@link #NONE}.
 *
 * @param series what it shares with the other rows of its panel
 * @param area whose it is
 * @param quarter number of the quarter, see {@link Quarters}
 * @param level the cumulative level as printed, null where there is none
 * @param levelOfQuarter the quarter alone, null where there is none
 * @param growth its rates
 * @param check how the printed growth stands to the levels
 * @param motion how growth moves
 * @param place among the areas of its level
 * @param gaps to the areas above it
 * @param reasons why rates are null, see {@link Reason}; the one of growth first
 * @param issuedOn latest day of issue used, {@link Observation#UNKNOWN_DAY} where none is known
 * @param factIds facts of this area that its level, growth, quarter, base and gaps come from; those
 *     of other quarters that its motion comes from stand in the rows of these
 */
public record Trend(
    PanelSeries series,
    PanelArea area,
    int quarter,
    @Nullable Amount level,
    @Nullable Amount levelOfQuarter,
    Growth growth,
    Check check,
    Motion motion,
    Place place,
    Gaps gaps,
    List<Reason> reasons,
    int issuedOn,
    List<String> factIds) {
  /** Stands for a count or a place that is not known. */
  public static final int NONE = Integer.MIN_VALUE;

  public Trend {
    Objects.requireNonNull(series, "series");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(growth, "growth");
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(motion, "motion");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(gaps, "gaps");
    reasons = List.copyOf(reasons);
    factIds = List.copyOf(factIds);
  }

  /**
   * Rates in percent.
   *
   * @param reported as printed
   * @param computed from two levels
   * @param low lower end of computed
   * @param high upper end of computed
   * @param rate the growth of the series
   * @param source which it is, null where there is none
   * @param ofQuarter that of the quarter alone, at the prices of the levels
   */
  public record Growth(
      double reported,
      double computed,
      double low,
      double high,
      double rate,
      @Nullable GrowthSource source,
      double ofQuarter) {}

  /**
   * Places by growth and by level, from 1.
   *
   * @param inNation by growth among the nation's areas of the same level
   * @param ofNation how many these are
   * @param inProvince by growth among the province's
   * @param ofProvince how many these are
   * @param percentile share of the ranked areas of the nation with lower growth, percent
   * @param byLevelInNation by level in the nation
   * @param byLevelInProvince by level in the province
   * @param gained places gained in the nation since the quarter before
   */
  public record Place(
      int inNation,
      int ofNation,
      int inProvince,
      int ofProvince,
      double percentile,
      int byLevelInNation,
      int byLevelInProvince,
      int gained) {}

  /** Growth less the province's and the nation's, in percentage points. */
  public record Gaps(double toProvince, double toNation) {}
}
