package org.tongbao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The filled cells of a sheet, which become paragraphs and tables.
 *
 * <p>A row with one filled cell is a paragraph, unless it names a group of rows inside a table;
 * rows with more are a table. Empty rows and columns cost nothing and are left out.
 */
final class Sheet {
  /** A group of rows has a shorter name than this. */
  private static final int LONGEST_GROUP = 30;

  private final Limits limits;
  private final TreeMap<Integer, Row> rows = new TreeMap<>();
  private final List<int[]> merged = new ArrayList<>();
  private int cells;

  /** Cells by column. */
  private static final class Row {
    private final TreeMap<Integer, String> cells = new TreeMap<>();

    /** Makes a row of the cells of two, those of the second before those of the first. */
    Row(@Nullable Row under, @Nullable Row over) {
      if (under != null) {
        cells.putAll(under.cells);
      }
      if (over != null) {
        cells.putAll(over.cells);
      }
    }
  }

  Sheet(Limits limits) {
    this.limits = limits;
  }

  /** Puts words into a cell; blank words leave it empty. Rows and columns count from 0. */
  void cell(int row, int column, String words) throws UnreadableException {
    String plain = words.strip();
    if (plain.isEmpty()) {
      return;
    }
    if (++cells > limits.cells()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The tables have more than %d cells.".formatted(limits.cells()));
    }
    rows.computeIfAbsent(row, key -> new Row(null, null)).cells.put(column, plain);
  }

  /** Joins a range of cells, ends included, to one. */
  void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (merged.size() < limits.cells()) {
      merged.add(new int[] {firstRow, firstColumn, lastRow, lastColumn});
    }
  }

  /** Adds what the sheet says to a text. */
  void addTo(TextBuilder out) throws UnreadableException {
    int width = rows.values().stream().mapToInt(row -> row.cells.lastKey() + 1).max().orElse(0);
    Map<Integer, Row> marks = marks(width);
    List<Row> table = new ArrayList<>();
    for (Map.Entry<Integer, Row> entry : rows.entrySet()) {
      Row row = entry.getValue();
      Row whole = new Row(marks.get(entry.getKey()), row);
      boolean isGroup =
          table.size() > 1
              && whole.cells.size() == 1
              && row.cells.firstEntry().getValue().length() < LONGEST_GROUP
              && isRow(rows.higherEntry(entry.getKey()));
      boolean continues = !table.isEmpty() && whole.cells.containsValue(Grid.ABOVE);
      if (row.cells.size() > 1 || isGroup || continues) {
        table.add(whole);
        continue;
      }
      flush(table, out);
      for (String line : row.cells.firstEntry().getValue().split("\\R", -1)) {
        out.paragraph(line);
      }
    }
    flush(table, out);
  }

  private static boolean isRow(Map.@Nullable Entry<Integer, Row> next) {
    return next != null && next.getValue().cells.size() > 1;
  }

  /** The cells that continue others, in rows that have words, by row and column. */
  private Map<Integer, Row> marks(int width) throws UnreadableException {
    Map<Integer, Row> marks = new HashMap<>();
    int count = 0;
    for (int[] range : merged) {
      for (int row : rows.subMap(range[0], true, range[2], true).keySet()) {
        for (int column = range[1]; column <= Math.min(range[3], width - 1); column++) {
          if (row == range[0] && column == range[1]) {
            continue;
          }
          if (++count > limits.cells()) {
            throw new UnreadableException(
                Reason.TOO_LARGE, "The tables have more than %d cells.".formatted(limits.cells()));
          }
          marks
              .computeIfAbsent(row, key -> new Row(null, null))
              .cells
              .put(column, row > range[0] ? Grid.ABOVE : Grid.LEFT);
        }
      }
    }
    return marks;
  }

  private void flush(List<Row> table, TextBuilder out) throws UnreadableException {
    if (table.isEmpty()) {
      return;
    }
    int first = table.stream().mapToInt(row -> row.cells.firstKey()).min().orElse(0);
    Grid grid = new Grid(limits);
    for (Row row : table) {
      grid.row();
      for (int column = first; column <= row.cells.lastKey(); column++) {
        String words = row.cells.getOrDefault(column, "");
        boolean isMark = words.equals(Grid.ABOVE) || words.equals(Grid.LEFT);
        grid.cell(isMark ? words : TextBuilder.cell(words), 1, 1);
      }
    }
    out.table(grid.rows());
    table.clear();
  }
}
