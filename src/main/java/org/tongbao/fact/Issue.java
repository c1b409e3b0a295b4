package org.tongbao.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person should know of a bulletin, a claim or a fact.
 *
 * @param severity how bad
 * @param code what, an upper-case word: data/README.md says what each means and what to do
 * @param stage where it was found: ingest, facts, trends
 * @param sourceUri the bulletin's place, null where no single bulletin is meant
 * @param bulletinId the bulletin, null where no single one is meant
 * @param claimId the claim, null where none is meant
 * @param factId the fact, null where none is meant
 * @param message one sentence with the wrong value and what would be right
 * @param quote words of the source, null where there are none
 */
public record Issue(
    Severity severity,
    String code,
    String stage,
    @Nullable String sourceUri,
    @Nullable String bulletinId,
    @Nullable String claimId,
    @Nullable String factId,
    String message,
    @Nullable String quote) {
  /** How bad an issue is. */
  public enum Severity {
    /** Good to know. */
    INFO,
    /** A person should look; the value stands. */
    WARNING,
    /** The value is wrong or missing. */
    ERROR
  }

  public Issue {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(message, "message");
  }
}
