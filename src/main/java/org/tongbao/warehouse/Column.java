package org.tongbao.warehouse;

import java.util.List;
import java.util.Objects;

/**
 * A column of a table.
 *
 * @param name lower-case words joined by underscores
 * @param type its type
 * @param nullable whether a row may lack it; the comment says when
 * @param comment one line for a reader: meaning, unit, when null
 * @param codeList the values it may have, empty where they are not a closed list
 */
public record Column(
    String name, Type type, boolean nullable, String comment, List<Code> codeList) {
  public Column {
    Objects.requireNonNull(type, "type");
    if (!name.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException(
          "'%s' is no column name; write lower_case".formatted(name));
    }
    if (comment.isBlank()) {
      throw new IllegalArgumentException("column %s needs a comment".formatted(name));
    }
    codeList = List.copyOf(codeList);
  }

  /** Returns a column that every row has. */
  static Column required(String name, Type type, String comment) {
    return new Column(name, type, false, comment, List.of());
  }

  /** Returns a column that a row may lack. */
  static Column optional(String name, Type type, String comment) {
    return new Column(name, type, true, comment, List.of());
  }

  /** Returns this column with its values limited to the given codes. */
  Column among(List<Code> allowed) {
    return new Column(name, type, nullable, comment, allowed);
  }

  /** Returns the values it may have, empty where they are not a closed list. */
  public List<String> codes() {
    return Codes.values(codeList);
  }
}
