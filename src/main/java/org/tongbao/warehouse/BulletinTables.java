package org.tongbao.warehouse;

import static org.tongbao.warehouse.Column.optional;
import static org.tongbao.warehouse.Column.required;
import static org.tongbao.warehouse.Type.Scalar.DATE;
import static org.tongbao.warehouse.Type.Scalar.DECIMAL;
import static org.tongbao.warehouse.Type.Scalar.DOUBLE;
import static org.tongbao.warehouse.Type.Scalar.INTEGER;
import static org.tongbao.warehouse.Type.Scalar.LONG;
import static org.tongbao.warehouse.Type.Scalar.STRING;
import static org.tongbao.warehouse.Type.Scalar.TIMESTAMP;

import java.util.ArrayList;
import java.util.List;

/** What bulletins said: bulletins and claims. */
final class BulletinTables {
  private static final Type STRINGS = new Type.ListOf(STRING);

  private static final List<Column> CLAIM_COLUMNS =
      List.of(
          required("section", STRING, "heading the claim stands under, empty before the first"),
          required("sentence", STRING, "the sentence or table row, as the source prints it"),
          required(
              "quote_start",
              INTEGER,
              "where the number begins in the text as read, in UTF-16 units"),
          required("quote_end", INTEGER, "after the number and its unit, in the text as read"),
          required("quote", STRING, "the number with its unit, letter for letter"),
          required(
              "subject", STRING, "what is measured, simplified, without area, period and verbs"),
          optional("indicator", STRING, "code in indicators; null where it is not catalogued"),
          required("measure", STRING, "what the value is of the subject").among(Codes.MEASURES),
          optional("of", STRING, "for CHANGE and GAP what is differenced, else null")
              .among(Codes.MEASURES),
          required("value", DECIMAL, "signed, in the printed unit; falls are negative"),
          required("decimals", INTEGER, "digits printed after the point"),
          required("unit", STRING, "printed unit, simplified; empty where there is none"),
          required("qualifier", STRING, "how exact the value is said to be")
              .among(Codes.QUALIFIERS),
          optional(
              "base",
              STRING,
              "what a GROWTH, CHANGE or GAP compares with: "
                  + String.join(", ", Codes.values(Codes.BASE_WORDS))
                  + ", another period from month to month (2019-01/2019-09), or for a GAP an area code; else null"),
          optional("period_start", DATE, "first day the value covers; null where nobody knows"),
          optional("period_end", DATE, "last day; equal to period_start for a stock at a date"),
          optional("area_code", STRING, "code in areas; null where nobody knows"),
          optional("area_text", STRING, "the area's words where the sentence names it, else null"),
          required("kind", STRING, "whether it happened, is aimed at or is expected")
              .among(Codes.KINDS),
          required("rule", STRING, "name of the grammar's rule that read it"),
          required("confidence", DOUBLE, "measured share of such claims that are right, 0 to 1"));

  private static final List<Column> ABOUT_BULLETINS =
      List.of(
          required(
              "bulletin_id",
              STRING,
              "SHA-256 of the bytes, hexadecimal; of the address where there were none"),
          required(
              "source_uri", STRING, "where it was read; an entry of an archive is archive!/entry"),
          required("media_type", STRING, "as told by the content"),
          optional("charset", STRING, "of the bytes; null for formats that have none"),
          required("byte_size", LONG, "size of the bytes read"),
          required("status", STRING, "whether it could be read").among(Codes.BULLETIN_STATUS),
          optional("reason", STRING, "why it was quarantined; null where it was read")
              .among(Codes.UNREADABLE),
          optional(
              "message",
              STRING,
              "the same for a person, with the value at fault; null where it was read"),
          optional("title", STRING, "title in simplified characters; null where it has none"),
          optional("area_code", STRING, "area it reports on; null where nothing tells"),
          optional("area_source", STRING, "where the area was found; null where it was not")
              .among(Codes.AREA_SOURCES),
          optional("year", INTEGER, "year it reports on; null where nothing tells"),
          optional(
              "quarter",
              INTEGER,
              "quarter that its period ends in, 1 to 4; null where it does not end one"),
          optional("period_start", DATE, "first day it reports on; null where nothing tells"),
          optional("period_end", DATE, "last day it reports on; null where nothing tells"),
          optional("period_source", STRING, "where the period was found; null where it was not")
              .among(Codes.PERIOD_SOURCES),
          optional("kind", STRING, "what sort of document it is; null where quarantined")
              .among(Codes.BULLETIN_KINDS),
          optional("issued_on", DATE, "day of issue; null where it does not say"),
          optional("issuer", STRING, "office that issued it; null where it does not say"),
          optional("document_no", STRING, "document number (文号); null where it has none"),
          optional(
              "index_no", STRING, "index number of a disclosure (索引号); null where it has none"),
          optional("script", STRING, "script of its text; null where quarantined")
              .among(Codes.SCRIPTS),
          required(
              "damage",
              STRINGS,
              "places that lost or changed characters: KIND start-end in the text as read, and what was read there where only one reading is possible"),
          optional(
              "text_hash",
              STRING,
              "SHA-256 of what it states after clean-up, the same for mirrored copies; null where it states nothing"),
          required("run_id", STRING, "run that added it"),
          optional("fetched_at", TIMESTAMP, "when a crawler fetched it; null where nobody said"),
          required("ingested_at", TIMESTAMP, "when that run began"),
          required("code_version", STRING, "version of the code that read it"));

  static final Table CLAIMS =
      new Table(
          "claims",
          "one row a claim: a number that a bulletin states about a subject",
          "1.0",
          concat(
              List.of(
                  required(
                      "claim_id", STRING, "first 16 digits of bulletin_id, a dash and quote_start"),
                  required("bulletin_id", STRING, "bulletin that makes it")),
              CLAIM_COLUMNS),
          List.of("claim_id"));

  static final Table BULLETINS =
      new Table(
          "bulletins",
          "one row a file read or quarantined; the texts stay in the warehouse",
          "1.2",
          concat(
              ABOUT_BULLETINS,
              List.of(
                  optional(
                      "duplicate_of",
                      STRING,
                      "bulletin_id of the copy that is counted in its place; null where it counts"
                          + " itself"))),
          List.of("bulletin_id"));

  static final Table WAREHOUSE_BULLETINS =
      new Table(
          "bulletins",
          "the warehouse: one row a file read or quarantined, with its text and its claims",
          "1.1",
          concat(
              ABOUT_BULLETINS,
              List.of(
                  required(
                      "meta",
                      STRINGS,
                      "what the format says beside the text, as name=value: HTML meta tags, PDF and"
                          + " Office properties"),
                  required(
                      "issues",
                      new Type.ListOf(
                          new Type.Struct(
                              List.of(
                                  required("code", STRING, "what is not told or not trusted"),
                                  required("message", STRING, "one sentence for a person")))),
                      "what the bulletin itself leaves open or says doubtfully"),
                  optional("text", STRING, "text as read, before clean-up; null where quarantined"),
                  required(
                      "claims",
                      new Type.ListOf(new Type.Struct(CLAIM_COLUMNS)),
                      "its claims in the order of the text, as code_version read them"))),
          List.of("bulletin_id"));

  private static List<Column> concat(List<Column> first, List<Column> second) {
    List<Column> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private BulletinTables() {}
}
