package org.tongbao.fact;

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
      "Read both quotes; the first of the more precise is current."),
  DAMAGED(
      Issue.Severity.WARNING,
      "The figure stands where the source has lost characters.",
      "Look for a copy that is whole, best the issuer's own."),
  PARTS_DIFFER(
      Issue.Severity.WARNING,
      "Parts do not add up to their whole within printed precision.",
      "Read the quotes: one of the figures may be of another scope."),
  SHARE_OUT_OF_RANGE(
      Issue.Severity.WARNING,
      "A share is below 0 or above 100 percent.",
      "Read the quote; it may be a growth."),
  GROWTH_OUT_OF_RANGE(
      Issue.Severity.WARNING,
      "A growth is below -100 percent or above 300 percent.",
      "Read the quote; a small base explains some."),
  UNIT_MISREAD(
      Issue.Severity.WARNING,
      "A level is at least 50 times, or at most a fiftieth of, those of the years beside it.",
      "Read both quotes; one unit is likely to be wrong."),
  YTD_FALLS(
      Issue.Severity.WARNING,
      "A level since January is below that of an earlier month of the year.",
      "Read both quotes; a revision or a misread figure explains it."),
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

  IssueCode(Issue.Severity severity, String meaning, String action) {
    this.severity = Objects.requireNonNull(severity, "severity");
    this.meaning = meaning;
    this.action = action;
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
}
