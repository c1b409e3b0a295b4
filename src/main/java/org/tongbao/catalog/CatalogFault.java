package org.tongbao.catalog;

import java.util.Objects;

/**
 * Something wrong in a file of a catalog.
 *
 * @param code what sort of fault
 * @param location the file
 * @param line from 1
 * @param column name of the column, empty where the whole line is meant
 * @param message the wrong value and what would be right
 */
public record CatalogFault(Code code, String location, int line, String column, String message) {
  /** Sorts of faults. */
  public enum Code {
    NOT_UTF8,
    WRONG_HEADER,
    WRONG_WIDTH,
    BAD_QUOTING,
    MISSING_VALUE,
    BAD_CODE,
    BAD_NUMBER,
    UNKNOWN_WORD,
    DUPLICATE_CODE,
    ALIAS_OF_TWO,
    UNKNOWN_PARENT,
    UNKNOWN_UNIT,
    CYCLE
  }

  public CatalogFault {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return column.isEmpty()
        ? "%s:%d: %s: %s".formatted(location, line, code, message)
        : "%s:%d: %s: %s: %s".formatted(location, line, column, code, message);
  }
}
