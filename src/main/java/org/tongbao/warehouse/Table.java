package org.tongbao.warehouse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The contract of a table.
 *
 * @param name as in paths and SQL
 * @param description one line: what a row is
 * @param version of the contract: the second number grows with columns added, the first with
 *     columns removed or changed in meaning
 * @param columns in order
 * @param key columns that together tell rows apart; empty where rows have no identity
 */
public record Table(
    String name, String description, String version, List<Column> columns, List<String> key) {
  public Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    Set<String> names = new HashSet<>();
    for (Column column : columns) {
      if (!names.add(column.name())) {
        throw new IllegalArgumentException(
            "table %s has two columns %s".formatted(name, column.name()));
      }
    }
    if (!names.containsAll(key)) {
      throw new IllegalArgumentException(
          "table %s lacks a column of its key %s".formatted(name, key));
    }
  }

  public Optional<Column> column(String columnName) {
    return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
  }

  /** Returns the names of the columns in order. */
  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** Returns its name and version; the columns are many. */
  @Override
  public String toString() {
    return name + " " + version;
  }
}
