package org.tongbao.warehouse;

import static org.tongbao.warehouse.Column.optional;
import static org.tongbao.warehouse.Column.required;
import static org.tongbao.warehouse.Type.Scalar.DATE;
import static org.tongbao.warehouse.Type.Scalar.DECIMAL;
import static org.tongbao.warehouse.Type.Scalar.DOUBLE;
import static org.tongbao.warehouse.Type.Scalar.INTEGER;
import static org.tongbao.warehouse.Type.Scalar.STRING;

import java.util.List;

/** Year-on-year trends. */
final class TrendTables {
  static final Table TRENDS =
      new Table(
          "trends",
          "one row an area, indicator, year and quarter; the horizon is January to the quarter's end",
          "1.0",
          List.of(
              required("area_code", STRING, "code in areas"),
              required("area_name", STRING, "name of the area"),
              required(
                  "province_code", STRING, "code of the province the area lies in, or its own"),
              required("area_level", STRING, "where the area stands").among(Codes.LEVELS),
              required("indicator", STRING, "code in indicators"),
              required("indicator_name", STRING, "Chinese name of the indicator"),
              required("unit", STRING, "base unit of the levels; empty for an index"),
              required(
                  "scope",
                  STRING,
                  "scope (口径) of the series where there is more than one; else empty"),
              required("price_basis", STRING, "price basis of the growth").among(Codes.PRICES),
              required("year", INTEGER, "calendar year"),
              required("quarter", INTEGER, "1 to 4"),
              required("time_period", STRING, "as SDMX writes it: 2024-Q3"),
              optional(
                  "level_ytd",
                  DECIMAL,
                  "the cumulative level as printed; for a stock at the quarter's end"),
              optional(
                  "level_quarter",
                  DECIMAL,
                  "the quarter alone: printed, else the difference of cumulatives; null for stocks and rates"),
              optional(
                  "growth_reported",
                  DOUBLE,
                  "year-on-year growth as printed for this horizon, percent"),
              optional(
                  "growth_computed", DOUBLE, "from level_ytd and that of a year before, percent"),
              optional(
                  "growth_low",
                  DOUBLE,
                  "lower end of growth_computed that printed precision allows, percent"),
              optional(
                  "growth_high",
                  DOUBLE,
                  "upper end of growth_computed that printed precision allows, percent"),
              optional("growth", DOUBLE, "reported, else computed, else implied growth, percent"),
              optional("growth_source", STRING, "which of them growth is; null where there is none")
                  .among(Codes.GROWTH_SOURCES),
              required("agreement", STRING, "how growth_reported stands to growth_computed")
                  .among(Codes.AGREEMENTS),
              optional("implied_base", DOUBLE, "level_ytd / (1 + growth_reported/100), in unit"),
              optional(
                  "base_revision",
                  DOUBLE,
                  "implied_base against the printed level of a year before, percent"),
              optional("growth_quarter", DOUBLE, "year-on-year growth of level_quarter, percent"),
              optional(
                  "change_prev",
                  DOUBLE,
                  "growth less that of the quarter before, for Q1 of last year's Q4; percentage points"),
              optional(
                  "change_year",
                  DOUBLE,
                  "growth less that of the same quarter a year before; percentage points"),
              optional("avg2", DOUBLE, "two-year average growth, geometric, percent"),
              optional(
                  "index",
                  DOUBLE,
                  "chained from growth; the same quarter of the first year known is 100"),
              optional(
                  "rank_nation",
                  INTEGER,
                  "place by growth among areas of the same level; the highest is 1, ties share the better"),
              optional("count_nation", INTEGER, "how many were ranked in the nation"),
              optional(
                  "rank_province",
                  INTEGER,
                  "place by growth among areas of the same level in the province"),
              optional("count_province", INTEGER, "how many were ranked in the province"),
              optional(
                  "percentile",
                  DOUBLE,
                  "share of the ranked areas of the nation with lower growth, percent"),
              optional("level_rank_nation", INTEGER, "place by level_ytd in the nation"),
              optional("level_rank_province", INTEGER, "place by level_ytd in the province"),
              optional(
                  "rank_change", INTEGER, "places gained in rank_nation since the quarter before"),
              optional("gap_province", DOUBLE, "growth less the province's; percentage points"),
              optional("gap_nation", DOUBLE, "growth less the nation's; percentage points"),
              optional(
                  "streak",
                  INTEGER,
                  "quarters in a row in which growth rose (positive) or fell (negative)"),
              optional(
                  "reason",
                  STRING,
                  "why growth_computed is null, then, after a blank, why growth_quarter is; one or both, null where neither is: "
                      + String.join(", ", Codes.values(Codes.RATE_REASONS))),
              optional("vintage", DATE, "latest day of issue among the facts used"),
              required("fact_ids", FactTables.STRINGS, "the facts used")),
          List.of("area_code", "indicator", "scope", "price_basis", "year", "quarter"));

  private TrendTables() {}
}
