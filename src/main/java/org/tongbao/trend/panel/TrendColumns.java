package org.tongbao.trend.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of the trends table, in its order, with what each is of a trend. */
public final class TrendColumns {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("area_code", trend -> trend.area().code()),
          new Column("area_name", trend -> trend.area().name()),
          new Column("province_code", trend -> trend.area().province()),
          new Column("area_level", trend -> trend.area().level().name()),
          new Column("indicator", trend -> trend.series().traits().indicator()),
          new Column("indicator_name", trend -> trend.series().traits().name()),
          new Column("unit", trend -> trend.series().traits().unit()),
          new Column("scope", trend -> trend.series().scope()),
          new Column("price_basis", trend -> trend.series().prices().name()),
          new Column("year", trend -> Quarters.year(trend.quarter())),
          new Column("quarter", trend -> Quarters.ofYear(trend.quarter())),
          new Column("time_period", trend -> Quarters.timePeriod(trend.quarter())),
          new Column("level_ytd", trend -> decimal(trend.level())),
          new Column("level_quarter", trend -> decimal(trend.levelOfQuarter())),
          new Column("growth_reported", trend -> known(trend.growth().reported())),
          new Column("growth_computed", trend -> known(trend.growth().computed())),
          new Column("growth_low", trend -> known(trend.growth().low())),
          new Column("growth_high", trend -> known(trend.growth().high())),
          new Column("growth", trend -> known(trend.growth().rate())),
          new Column("growth_source", trend -> name(trend.growth().source())),
          new Column("agreement", trend -> name(trend.check().agreement())),
          new Column("implied_base", trend -> known(trend.check().impliedBase())),
          new Column("base_revision", trend -> known(trend.check().baseRevision())),
          new Column("growth_quarter", trend -> known(trend.growth().ofQuarter())),
          new Column("change_prev", trend -> known(trend.motion().sincePrevious())),
          new Column("change_year", trend -> known(trend.motion().sinceYear())),
          new Column("avg2", trend -> known(trend.motion().averageOfTwo())),
          new Column("index", trend -> known(trend.motion().index())),
          new Column("rank_nation", trend -> known(trend.place().inNation())),
          new Column("count_nation", trend -> known(trend.place().ofNation())),
          new Column("rank_province", trend -> known(trend.place().inProvince())),
          new Column("count_province", trend -> known(trend.place().ofProvince())),
          new Column("percentile", trend -> known(trend.place().percentile())),
          new Column("level_rank_nation", trend -> known(trend.place().byLevelInNation())),
          new Column("level_rank_province", trend -> known(trend.place().byLevelInProvince())),
          new Column("rank_change", trend -> known(trend.place().gained())),
          new Column("gap_province", trend -> known(trend.gaps().toProvince())),
          new Column("gap_nation", trend -> known(trend.gaps().toNation())),
          new Column("streak", trend -> known(trend.motion().streak())),
          new Column("reason", TrendColumns::reason),
          new Column("vintage", trend -> day(trend.issuedOn())),
          new Column("fact_ids", Trend::factIds));

  private record Column(String name, Function<Trend, @Nullable Object> of) {}

  /** Returns the names of the columns. */
  public static List<String> names() {
    return COLUMNS.stream().map(Column::name).toList();
  }

  /**
   * Returns a trend's values in the order of the columns: strings, Integer, Double, BigDecimal,
   * LocalDate and a list of strings; null where a value is not known.
   */
  public static @Nullable Object[] of(Trend trend) {
    @Nullable Object[] values = new Object[COLUMNS.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = COLUMNS.get(i).of().apply(trend);
    }
    return values;
  }

  /** Returns the reasons joined by blanks, that of growth first; null where there is none. */
  static @Nullable String reason(Trend trend) {
    List<Reason> reasons = trend.reasons();
    return switch (reasons.size()) {
      case 0 -> null;
      case 1 -> reasons.get(0).name();
      default -> String.join(" ", reasons.stream().map(Enum::name).toList());
    };
  }

  private static @Nullable BigDecimal decimal(@Nullable Amount amount) {
    return amount == null ? null : amount.toBigDecimal();
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static @Nullable Integer known(int value) {
    return value == Trend.NONE ? null : value;
  }

  private static @Nullable String name(@Nullable Enum<?> code) {
    return code == null ? null : code.name();
  }

  private static @Nullable LocalDate day(int day) {
    return day == Observation.UNKNOWN_DAY ? null : LocalDate.ofEpochDay(day);
  }

  private TrendColumns() {}
}
