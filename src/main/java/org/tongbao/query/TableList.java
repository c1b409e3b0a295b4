package org.tongbao.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** The tables of a release with their columns and comments, for people. */
public final class TableList {
  private static final int WIDEST_TYPE = "TIMESTAMP WITH TIME ZONE".length();

  private static final String MACROS =
      """
      trend(indicator [, area := …])  one indicator's rows in trends, oldest first: trend('GDP', area := '襄阳')
      latest()                        the last row of each series in trends
      as_of(date)                     facts as they were known at the end of a day: as_of('2024-08-01')
      evidence(fact_id)               a fact with its sentence and its bulletin
      """;

  /** Returns the list, one line a column, no line longer than its comment needs. */
  public static String text() {
    StringBuilder text = new StringBuilder();
    for (Table table : Tables.ofRelease()) {
      text.append(table.name()).append(": ").append(table.description()).append('\n');
      int widest = table.columnNames().stream().mapToInt(String::length).max().orElse(0);
      String line = "  %-" + widest + "s  %-" + WIDEST_TYPE + "s  %s\n";
      for (Column column : table.columns()) {
        text.append(line.formatted(column.name(), DuckTypes.of(column.type()), comment(column)));
      }
      text.append('\n');
    }
    return text.append(MACROS).toString();
  }

  /** Returns the names that a query may have: tables, columns, macros. */
  public static List<String> names() {
    Set<String> names = new TreeSet<>(List.of("trend", "latest", "as_of", "evidence"));
    for (Table table : Tables.ofRelease()) {
      names.add(table.name());
      names.addAll(table.columnNames());
    }
    return List.copyOf(names);
  }

  private static String comment(Column column) {
    return column.codes().isEmpty()
        ? column.comment()
        : column.comment() + ": " + String.join(", ", column.codes());
  }

  private TableList() {}
}
