package org.tongbao.query;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer, all of it in memory: columns by name, rows from 0.
 *
 * <p>Values are String, Integer, Long, Double, Boolean, BigDecimal, LocalDate, Instant, a List of
 * these, or null; what SQL knows beyond these comes as its text.
 */
public final class Rows {
  private final List<String> columns;
  private final List<Boolean> numeric;
  private final List<List<@Nullable Object>> rows;

  private Rows(List<String> columns, List<Boolean> numeric, List<List<@Nullable Object>> rows) {
    this.columns = columns;
    this.numeric = numeric;
    this.rows = rows;
  }

  static Rows of(ResultSet answer) throws SQLException {
    List<String> columns = List.copyOf(Cells.names(answer));
    List<Boolean> numeric = new ArrayList<>();
    for (int i = 1; i <= columns.size(); i++) {
      numeric.add(Cells.isNumber(answer.getMetaData().getColumnType(i)));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (answer.next()) {
      List<@Nullable Object> row = new ArrayList<>(columns.size());
      for (int i = 1; i <= columns.size(); i++) {
        row.add(value(answer.getObject(i)));
      }
      rows.add(Collections.unmodifiableList(row));
    }
    return new Rows(columns, List.copyOf(numeric), Collections.unmodifiableList(rows));
  }

  private static @Nullable Object value(@Nullable Object value) throws SQLException {
    if (value instanceof Array list) {
      List<@Nullable Object> elements = new ArrayList<>();
      for (Object element : Cells.elements(list)) {
        elements.add(value(element));
      }
      return Collections.unmodifiableList(elements);
    }
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof String
            || value instanceof Number
            || value instanceof Boolean
            || value instanceof java.time.LocalDate
        ? value
        : Cells.text(value);
  }

  public int size() {
    return rows.size();
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns the names of the columns in order. */
  public List<String> columns() {
    return columns;
  }

  /** Returns whether a column holds numbers. */
  public boolean isNumeric(String column) {
    return numeric.get(index(column));
  }

  /**
   * Returns a value.
   *
   * @throws IllegalArgumentException where there is no such column
   * @throws IndexOutOfBoundsException where there is no such row
   */
  public @Nullable Object value(int row, String column) {
    return rows.get(row).get(index(column));
  }

  /** Returns a value as {@code query} prints it; null is empty. */
  public String text(int row, String column) {
    return text(value(row, column));
  }

  /** Returns a number; null is NaN, which plots leave out. */
  public double number(int row, String column) {
    Object value = value(row, column);
    if (value == null) {
      return Double.NaN;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException(
        "%s in column %s is no number".formatted(text(value), column));
  }

  /** Returns a column's values; the list holds null where a row lacks one. */
  public List<@Nullable Object> values(String column) {
    int index = index(column);
    List<@Nullable Object> values = new ArrayList<>(rows.size());
    rows.forEach(row -> values.add(row.get(index)));
    return Collections.unmodifiableList(values);
  }

  /** Returns a column as {@code query} prints it; null is empty. */
  public List<String> texts(String column) {
    return values(column).stream().map(Rows::text).toList();
  }

  /** Returns a column of numbers; null is NaN, which plots leave out. */
  public List<Double> numbers(String column) {
    List<Double> numbers = new ArrayList<>(rows.size());
    for (int row = 0; row < rows.size(); row++) {
      numbers.add(number(row, column));
    }
    return List.copyOf(numbers);
  }

  /** Returns the rows that have the same text in a column, in the order of their first rows. */
  public Map<String, Rows> by(String column) {
    int index = index(column);
    Map<String, List<List<@Nullable Object>>> groups = new LinkedHashMap<>();
    for (List<@Nullable Object> row : rows) {
      groups.computeIfAbsent(text(row.get(index)), key -> new ArrayList<>()).add(row);
    }
    Map<String, Rows> parts = new LinkedHashMap<>();
    groups.forEach((key, part) -> parts.put(key, new Rows(columns, numeric, part)));
    return Collections.unmodifiableMap(parts);
  }

  private int index(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no column %s; there are %s".formatted(column, String.join(", ", columns)));
    }
    return index;
  }

  private static String text(@Nullable Object value) {
    String text = Cells.plainText(value);
    return text == null ? "" : text;
  }

  /** Returns a table for a page: header, rows, numbers to the right; at most 200 rows. */
  public String html() {
    return HtmlTable.of(this);
  }

  /** Returns a table for a terminal, as wide as it gets. */
  @Override
  public String toString() {
    return TextTable.of(this);
  }
}
