package org.tongbao.bulletin;

import java.util.Objects;

/**
 * Something about a bulletin that could not be told or is not trusted.
 *
 * @param code what sort of thing
 * @param message one sentence for a person, with the words at fault
 */
public record BulletinIssue(Code code, String message) {
  /** What could not be told or is not trusted, each with its meaning and what to do. */
  public enum Code {
    AREA_UNKNOWN(
        "Nothing tells whose bulletin it is; its figures have no area.",
        "Give the area in a manifest and ingest again."),
    AREA_WITHOUT_CODE(
        "It is a zone's that GB/T 2260 has no code for (高新区); its figures have no area.",
        "Nothing, or give the area that it lies in in a manifest."),
    AREA_FROM_ADDRESS(
        "Only the address or file name tells the area.", "Check it, or give a manifest."),
    AREA_CONFLICT(
        "Two places of the masthead name areas of which neither lies in the other.",
        "Read its head; give the right area in a manifest."),
    PERIOD_UNKNOWN(
        "Nothing tells what time it reports on.",
        "Give the period in a manifest and ingest again."),
    PERIOD_FROM_ADDRESS(
        "Only the address or file name tells the year.", "Check it, or give a manifest."),
    CREDIT_CODE_INVALID(
        "The unified social credit code in its index number fails its check digit; it tells no area.",
        "Nothing where the area is told otherwise."),
    TEXT_IN_ATTACHMENT(
        "The page has no text of its own, only a link to a file that has it.",
        "Ingest the file that it names too.");

    private final String meaning;
    private final String action;

    Code(String meaning, String action) {
      this.meaning = meaning;
      this.action = action;
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

  public BulletinIssue {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
