package org.tongbao.warehouse;

import static org.tongbao.warehouse.Column.optional;
import static org.tongbao.warehouse.Column.required;
import static org.tongbao.warehouse.Type.Scalar.BOOLEAN;
import static org.tongbao.warehouse.Type.Scalar.DATE;
import static org.tongbao.warehouse.Type.Scalar.DECIMAL;
import static org.tongbao.warehouse.Type.Scalar.DOUBLE;
import static org.tongbao.warehouse.Type.Scalar.INTEGER;
import static org.tongbao.warehouse.Type.Scalar.STRING;

import java.util.List;

/** What we make of claims: facts, their issues and their revisions. */
final class FactTables {
  static final Type STRINGS = new Type.ListOf(STRING);

  static final Table FACTS =
      new Table(
          "facts",
          "one row a fact: a claim with its codes, in base units, comparable with others",
          "1.1",
          List.of(
              required(
                  "fact_id",
                  STRING,
                  "identity of the fact: the same claim read again has the same; told again in one bulletin, it is numbered (-2)"),
              required(
                  "series_key",
                  STRING,
                  "the same for facts that differ in period and vintage alone"),
              required("area_code", STRING, "code in areas"),
              required("area_name", STRING, "name of the area"),
              required(
                  "province_code", STRING, "code of the province the area lies in, or its own"),
              required("area_level", STRING, "where the area stands").among(Codes.LEVELS),
              required(
                  "indicator",
                  STRING,
                  "code in indicators, or an open code (OPEN.…) where the subject is not"
                      + " catalogued"),
              required("subject", STRING, "what is measured, as the bulletin says it, simplified"),
              required("measure", STRING, "what the value is of the subject").among(Codes.MEASURES),
              optional("of", STRING, "for CHANGE and GAP what is differenced, else null")
                  .among(Codes.MEASURES),
              optional(
                  "base",
                  STRING,
                  "what a GROWTH, CHANGE or GAP compares with: "
                      + String.join(", ", Codes.values(Codes.BASE_WORDS))
                      + ", another period from month to month (2019-01/2019-09), or for a GAP an area code; else null"),
              required("period_start", DATE, "first day the value covers"),
              required("period_end", DATE, "last day; equal to period_start for a stock at a date"),
              required(
                  "time_period",
                  STRING,
                  "the period as SDMX writes it: 2024-Q3, 2024-01-01/P9M, 2024-09-30"),
              required("basis", STRING, "the stretch of time that the value covers")
                  .among(Codes.BASES),
              required("value", DECIMAL, "signed, in unit"),
              required(
                  "unit",
                  STRING,
                  "base unit of the printed unit's dimension: 元, 人, %; empty for a pure number"),
              required("value_printed", DECIMAL, "as printed, in unit_printed; falls are negative"),
              required("unit_printed", STRING, "unit as printed, simplified"),
              required(
                  "unit_mult",
                  INTEGER,
                  "power of ten of the printed magnitude: 万 4, 亿 8 (SDMX UNIT_MULT)"),
              required("decimals", INTEGER, "digits printed after the point (SDMX DECIMALS)"),
              required("price_basis", STRING, "prices the value is in").among(Codes.PRICES),
              required("scope", STRING, "which units or revenues the value covers (口径)")
                  .among(Codes.SCOPES),
              required("qualifier", STRING, "how exact the value is said to be")
                  .among(Codes.QUALIFIERS),
              required("kind", STRING, "whether it happened, is aimed at or is expected")
                  .among(Codes.KINDS),
              required("obs_status", STRING, "status of the observation (SDMX CL_OBS_STATUS)")
                  .among(Codes.OBSERVATION_STATUS),
              optional("vintage", DATE, "day its bulletin was issued; null where it does not say"),
              required(
                  "is_current",
                  BOOLEAN,
                  "whether it is the latest vintage of its series and period"),
              required("claim_id", STRING, "claim it was made of"),
              required("bulletin_id", STRING, "bulletin it stands in"),
              required("source_uri", STRING, "where that bulletin was read"),
              required(
                  "sentence",
                  STRING,
                  "the sentence or table row it stands in, as the source prints it"),
              required("quote", STRING, "the number with its unit, letter for letter"),
              required(
                  "quote_start",
                  INTEGER,
                  "where the number begins in the text as read, in UTF-16 units"),
              required("quote_end", INTEGER, "after the number and its unit, in the text as read"),
              required(
                  "confidence", DOUBLE, "measured share of such claims that are right, 0 to 1"),
              required(
                  "issues",
                  STRINGS,
                  "codes of the issues that the facts stage raised on it; those of trends are in issues alone")),
          List.of("fact_id"));

  static final Table ISSUES =
      new Table(
          "issues",
          "one row a doubt: what could not be read or placed, or looks wrong, and why",
          "1.1",
          List.of(
              required("severity", STRING, "how much it matters").among(Codes.SEVERITIES),
              required(
                  "code", STRING, "what is the matter; data/README.md lists codes with what to do"),
              required("stage", STRING, "stage that raised it").among(Codes.STAGES),
              optional("source_uri", STRING, "file it is about"),
              optional("bulletin_id", STRING, "bulletin it is about"),
              optional(
                  "claim_id",
                  STRING,
                  "claim it is about; null where it is about the whole bulletin"),
              optional("fact_id", STRING, "fact it is about; null where none was made"),
              required("message", STRING, "one sentence for a person, with the value at fault"),
              optional("quote", STRING, "the words it is about, as the source prints them")),
          List.of());

  static final Table REVISIONS =
      new Table(
          "revisions",
          "one row a figure whose value changed from one vintage to the next",
          "1.0",
          List.of(
              required("series_key", STRING, "series in facts"),
              required("area_code", STRING, "code in areas"),
              required("indicator", STRING, "code in indicators, or an open code"),
              required("subject", STRING, "what is measured"),
              required("measure", STRING, "what the value is of the subject").among(Codes.MEASURES),
              required("time_period", STRING, "the period as SDMX writes it"),
              required("value_before", DECIMAL, "value of the earlier vintage, in unit"),
              required("value_after", DECIMAL, "value of the later vintage, in unit"),
              required("unit", STRING, "base unit of both"),
              required("change", DECIMAL, "value_after less value_before"),
              optional(
                  "change_percent",
                  DOUBLE,
                  "change in percent of value_before; null where that is zero or the value is"
                      + " itself a rate"),
              optional("vintage_before", DATE, "day of issue of the earlier"),
              optional("vintage_after", DATE, "day of issue of the later"),
              required("fact_id_before", STRING, "fact of the earlier vintage"),
              required("fact_id_after", STRING, "fact of the later vintage")),
          List.of("fact_id_before", "fact_id_after"));

  private FactTables() {}
}
