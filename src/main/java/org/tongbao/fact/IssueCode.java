package org.tongbao.fact;

import java.util.List;
import java.util.Objects;

/** What a person should know of bulletins and facts, each with its meaning and what to do. */
public enum IssueCode {
  AREA_UNKNOWN(
      Issue.Severity.ERROR,
      "Nothing tells whose figure it is; the claim is no fact.",
      "Give the area in a manifest and ingest again."),
  PERIOD_UNKNOWN(
      Issue.Severity.WARNING,
      "Nothing tells what time the figure is of; the claim is no fact.",
      "Give the period in a manifest where the bulletin's own is unknown."),
  VALUE_OUT_OF_RANGE(
      Issue.Severity.ERROR,
      "The figure has more digits than any figure of a bulletin; the claim is no fact.",
      "Read the quote; two numbers may have run together."),
  UNIT_UNKNOWN(
      Issue.Severity.INFO,
      "The catalog does not know the printed unit; the value stays in it.",
      "Add the unit to units.csv."),
  CONFLICT(
      Issue.Severity.WARNING,
      "One bulletin states two values for one fact.",
      "Read both quotes; the first of the more precise is current.",
      "淄博市2024年前三季度经济运行情况：地区生产总值3318.9亿元。全市实现地区生产总值3418.9亿元。"),
  DAMAGED(
      Issue.Severity.WARNING,
      "The figure stands where the source has lost characters.",
      "Look for a copy that is whole, best the issuer's own."),
  PARTS_DIFFER(
      Issue.Severity.WARNING,
      "Parts do not add up to their whole within printed precision.",
      "Read the quotes: one of the figures may be of another scope.",
      "淄博市2024年前三季度经济运行情况：地区生产总值1000.0亿元。第一产业增加值100.0亿元，第二产业增加值400.0亿元，第三产业增加值520.0亿元。"),
  SHARE_OUT_OF_RANGE(
      Issue.Severity.WARNING,
      "A share is below 0 or above 100 percent.",
      "Read the quote; it may be a growth.",
      "淄博市2024年前三季度经济运行情况：第三产业增加值占地区生产总值的比重为152.3%。"),
  GROWTH_OUT_OF_RANGE(
      Issue.Severity.WARNING,
      "A growth is below -100 percent or above 300 percent.",
      "Read the quote; a small base explains some.",
      "淄博市2024年前三季度经济运行情况：实际使用外资增长1320.5%。"),
  UNIT_MISREAD(
      Issue.Severity.WARNING,
      "A level is 50 times that of a year beside it, or 100 times that of an earlier month.",
      "Read both quotes; one unit is likely to be wrong.",
      "淄博市2023年上半年经济运行情况：地区生产总值2250.3亿元。",
      "淄博市2024年上半年经济运行情况：地区生产总值2371.6万元。"),
  YTD_FALLS(
      Issue.Severity.WARNING,
      "A level since January is below that of an earlier month of the year.",
      "Read both quotes; a revision or a misread figure explains it.",
      "淄博市2023年上半年经济运行情况：地区生产总值2250.3亿元。",
      "淄博市2023年前三季度经济运行情况：地区生产总值2118.9亿元。"),
  GROWTH_DISAGREES(
      Issue.Severity.WARNING,
      "A growth, its level and the level of a year before do not go together.",
      "Read the quotes: the base may have been revised, or one be of another scope.",
      "淄博市2023年上半年经济运行情况：社会消费品零售总额600.0亿元。",
      "淄博市2024年上半年经济运行情况：社会消费品零售总额660.0亿元，增长4.0%。"),
  SUBJECT_UNCATALOGUED(
      Issue.Severity.INFO,
      "A subject that the catalog does not know, with how often it is told.",
      "Add it to indicators.csv, or as an alias of the entry named as nearest."),
  COPY(
      Issue.Severity.INFO,
      "A copy of another bulletin; its facts are counted once.",
      "Nothing; bulletins.duplicate_of names the one that counts.");

  private final Issue.Severity severity;
  private final String meaning;
  private final String action;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
  private final List<String> example;

  IssueCode(Issue.Severity severity, String meaning, String action, String... example) {
    this.severity = Objects.requireNonNull(severity, "severity");
    this.meaning = meaning;
    this.action = action;
    this.example = List.of(example);
  }

  public Issue.Severity severity() {
    return severity;
  }

  /** Returns what is the matter, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Returns what a person can do about it, in a sentence. */
  public String action() {
    return action;
  }

  /**
   * Returns bulletins that raise it, each a title, a colon and its sentences; empty for what is no
   * check of figures.
   */
  public List<String> example() {
    return example;
  }
}
