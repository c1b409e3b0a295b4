package org.tongbao.warehouse;

import java.util.Objects;

/**
 * What is wrong with a warehouse or a release.
 *
 * @param code what sort of wrong
 * @param place file, table or column
 * @param message for a person, with the values at odds
 */
public record Finding(Code code, String place, String message) {
  /** Sorts of wrong, each with what it means. */
  public enum Code {
    DESCRIPTION("what should describe the rest cannot be read, or leaves something out"),
    FILE_MISSING("a file that is told of is not there"),
    FILE_UNKNOWN("a file that is there is not told of"),
    FILE_CHANGED("a file has other bytes than told"),
    SCHEMA("a table has other columns or types than its contract"),
    ROWS("a table has another number of rows than told"),
    KEY_REPEATED("two rows have the same key"),
    VALUE_MISSING("a row lacks what every row has"),
    CODE_UNKNOWN("a value is not among those there are"),
    REFERENCE_BROKEN("a row names another that is not there"),
    QUOTE("a quote's place and its letters do not fit"),
    CONTRADICTION("a row says two things that exclude each other");

    private final String meaning;

    Code(String meaning) {
      this.meaning = meaning;
    }

    /** Returns what it means, in a phrase. */
    public String meaning() {
      return meaning;
    }
  }

  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return "%s %s: %s".formatted(code, place, message);
  }
}
