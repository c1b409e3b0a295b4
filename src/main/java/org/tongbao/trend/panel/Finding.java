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

  /** What is the matter. */
  public enum Code {
    /** A printed growth contradicts the levels and no revision explains it. */
    DISAGREES(Severity.WARNING),
    /** A level since January is below that of the quarter before, of a figure that cannot fall. */
    NEGATIVE_QUARTER(Severity.WARNING),
    /** A printed place contradicts the places that the facts give. */
    RANK_DISAGREES(Severity.WARNING),
    /** A printed gap contradicts the growth of the two areas. */
    GAP_DISAGREES(Severity.WARNING),
    /** A level in another unit than the indicator's, set aside. */
    UNIT_DIFFERS(Severity.WARNING),
    /** No rate against a zero base; the absolute change is told. */
    BASE_ZERO(Severity.INFO),
    /** No rate against a negative base; the absolute change is told. */
    BASE_NEGATIVE(Severity.INFO),
    /** No rate across zero; the absolute change is told. */
    SIGN_CHANGE(Severity.INFO);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    public Severity severity() {
      return severity;
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
