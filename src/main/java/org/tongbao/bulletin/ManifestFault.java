package org.tongbao.bulletin;

import java.util.Objects;

/**
 * Something wrong in a manifest.
 *
 * @param line from 1, the header's line
 * @param column name of the column, empty where the whole line is meant
 * @param message the wrong value and what would be right
 */
public record ManifestFault(int line, String column, String message) {
  public ManifestFault {
    Objects.requireNonNull(column, "column");
    Objects.requireNonNull(message, "message");
  }

  @Override
  public String toString() {
    return column.isEmpty()
        ? "line %d: %s".formatted(line, message)
        : "line %d, %s: %s".formatted(line, column, message);
  }
}
