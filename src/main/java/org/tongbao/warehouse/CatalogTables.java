package org.tongbao.warehouse;

import static org.tongbao.warehouse.Column.optional;
import static org.tongbao.warehouse.Column.required;
import static org.tongbao.warehouse.Type.Scalar.BOOLEAN;
import static org.tongbao.warehouse.Type.Scalar.DECIMAL;
import static org.tongbao.warehouse.Type.Scalar.INTEGER;
import static org.tongbao.warehouse.Type.Scalar.LONG;
import static org.tongbao.warehouse.Type.Scalar.STRING;
import static org.tongbao.warehouse.Type.Scalar.TIMESTAMP;

import java.util.List;

/** The catalog as used, and the runs read. */
final class CatalogTables {
  private static final Type STRINGS = new Type.ListOf(STRING);

  static final Table AREAS =
      new Table(
          "areas",
          "one row an area of GB/T 2260, or one that stood there once",
          "1.1",
          List.of(
              required("area_code", STRING, "six digits; 000000 is the nation"),
              required("area_name", STRING, "full official name"),
              required("aliases", STRINGS, "usual short names"),
              required("area_level", STRING, "where the area stands").among(Codes.LEVELS),
              optional("parent_code", STRING, "area it belongs to; null for the nation"),
              required("province_code", STRING, "code of the province it lies in, or its own"),
              required("former_names", STRINGS, "official names it had before"),
              required("former_codes", STRINGS, "codes it had before"),
              optional("until", INTEGER, "last year it stood; null where it stands"),
              optional("successor", STRING, "area it is a part of since; null where it stands")),
          List.of("area_code"));

  static final Table INDICATORS =
      new Table(
          "indicators",
          "one row an indicator of the catalog",
          "1.0",
          List.of(
              required("indicator", STRING, "upper-case words with dots"),
              required("name_zh", STRING, "Chinese name, simplified"),
              required("name_en", STRING, "English name"),
              required("aliases", STRINGS, "other Chinese names that bulletins use"),
              required("unit", STRING, "usual printed unit; empty for an index or a ratio"),
              required("kind", STRING, "whether values add up over time")
                  .among(Codes.INDICATOR_KINDS),
              required("level_prices", STRING, "price basis of levels").among(Codes.PRICES),
              required("growth_prices", STRING, "price basis of growth as printed by default")
                  .among(Codes.PRICES),
              required("levels_comparable", BOOLEAN, "whether levels may be compared across years"),
              required("direction", STRING, "whether up is good").among(Codes.DIRECTIONS),
              optional("parent", STRING, "indicator it is part of; null at the top")),
          List.of("indicator"));

  static final Table UNITS =
      new Table(
          "units",
          "one row a printed unit",
          "1.1",
          List.of(
              required("symbol", STRING, "as printed, simplified, magnitude included: 亿元"),
              required("dimension", STRING, "what it measures: MONEY_CNY, MASS, AREA …"),
              required("base", STRING, "base unit of the dimension"),
              required(
                  "factor",
                  DECIMAL,
                  "how many base units so many of it are as divisor tells; exact"),
              required("divisor", DECIMAL, "1 but where 15 亩 are one 公顷")),
          List.of("symbol"));

  static final Table RUNS =
      new Table(
          "runs",
          "one row a committed run of ingest",
          "1.0",
          List.of(
              required("run_id", STRING, "time it began, in UTC, and six letters"),
              required("started_at", TIMESTAMP, "when it began"),
              required("committed_at", TIMESTAMP, "when its rows became visible"),
              required("code_version", STRING, "version of the code that read the bulletins"),
              required("catalog_version", STRING, "hash of the catalog used"),
              required("inputs", STRINGS, "files, directories and patterns it was given"),
              required("read", LONG, "files and entries of archives it was given"),
              required("added", LONG, "bulletins it added, quarantined ones included"),
              required("quarantined", LONG, "of these, how many could not be read"),
              required("known", LONG, "how many the warehouse already had, or the input had twice"),
              required("claims", LONG, "claims in the bulletins added"),
              required("bytes", LONG, "bytes of the bulletins added")),
          List.of("run_id"));

  private CatalogTables() {}
}
