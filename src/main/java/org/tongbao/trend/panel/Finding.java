package org.tongbao.trend.panel;

import java.util.List;
import java.util.Objects;

/**
 * A doubt that trends raise.
 *
 * @param code what is the matter
 * @param message one sentence for a person, with the values at fault
 * @param factIds the facts it is about, the one in doubt first
 */
public record Finding(Code code, String message, List<String> factIds) {
  /** How much it matters. */
  public enum Severity {
    WARNING,
    INFO
  }

  /** What is the matter, with its meaning and what to do. */
  public enum Code {
    DISAGREES(
        Severity.WARNING,
        "A printed growth contradicts the levels and no revision explains it.",
        "Read both quotes; a scope or a unit may be misread."),
    NEGATIVE_QUARTER(
        Severity.WARNING,
        "A quarter alone is below zero, printed or as a difference, of a figure that cannot be.",
        "Read both quotes; a revision or a misread figure explains it."),
    RANK_DISAGREES(
        Severity.WARNING,
        "A printed place contradicts the places that the facts give.",
        "See whether bulletins of other areas are missing."),
    GAP_DISAGREES(
        Severity.WARNING,
        "A printed gap contradicts the growth of the two areas.",
        "Read both quotes; one may be of another horizon or scope."),
    UNIT_DIFFERS(
        Severity.WARNING,
        "A level in another unit than the indicator's, set aside.",
        "Read the quote; where the unit is right, add an indicator of that unit to the catalog."),
    BASE_ZERO(
        Severity.INFO, "No rate against a zero base; the absolute change is told.", "Nothing."),
    BASE_NEGATIVE(
        Severity.INFO, "No rate against a negative base; the absolute change is told.", "Nothing."),
    SIGN_CHANGE(Severity.INFO, "No rate across zero; the absolute change is told.", "Nothing.");

    private final Severity severity;
    private final String meaning;
    private final String action;

    Code(Severity severity, String meaning, String action) {
      this.severity = severity;
      this.meaning = meaning;
      this.action = action;
    }

    public Severity severity() {
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

  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    factIds = List.copyOf(factIds);
    if (factIds.isEmpty()) {
      throw new IllegalArgumentException("a finding is about a fact: " + message);
    }
  }
}
