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
  /** Sorts of wrong. */
  public enum Code {
    /** What should describe the rest cannot be read. */
    DESCRIPTION,
    /** A file that is told of is not there. */
    FILE_MISSING,
    /** A file that is there is not told of. */
    FILE_UNKNOWN,
    /** A file has other bytes than told. */
    FILE_CHANGED,
    /** A table has other columns or types than its contract. */
    SCHEMA,
    /** A table has another number of rows than told. */
    ROWS,
    /** Two rows have the same key. */
    KEY_REPEATED,
    /** A row lacks what every row has. */
    VALUE_MISSING,
    /** A value is not among those there are. */
    CODE_UNKNOWN,
    /** A row names another that is not there. */
    REFERENCE_BROKEN,
    /** A quote's place and its letters do not fit. */
    QUOTE,
    /** A row says two things that exclude each other. */
    CONTRADICTION
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
