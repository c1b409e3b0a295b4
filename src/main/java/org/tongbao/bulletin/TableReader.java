package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.bulletin.Table.Cell;
import org.tongbao.bulletin.Table.Span;

/** Reads lines of cells between bars as a table. */
final class TableReader {
  private TableReader() {}

  /** Reads the rows on lines {@code first} to {@code end}, exclusive; rules (|---|) are no rows. */
  static Table read(Lines lines, int first, int end, String caption) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int line = first; line < end; line++) {
      List<Cell> row = row(lines.text(), lines.start(line), lines.end(line));
      if (!isRule(lines.text(), row)) {
        rows.add(row);
      }
    }
    return new Table(caption, rows);
  }

  /** Reads the cells of one row; the bar at its end may be missing. */
  static List<Cell> row(String text, int start, int end) {
    int bars = bars(text, start, end);
    Cell[] cells = new Cell[text.charAt(end - 1) == '|' ? bars - 1 : bars];
    int from = start + 1;
    for (int i = 0; i < cells.length; i++) {
      int to = cellEnd(text, from, end);
      cells[i] = cell(text, from, to);
      from = to + 1;
    }
    return List.of(cells);
  }

  /** Returns where the cell that begins at {@code start} ends: at the next bar or the row's end. */
  static int cellEnd(String text, int start, int end) {
    int bar = text.indexOf('|', start);
    return bar < 0 || bar > end ? end : bar;
  }

  private static int bars(String text, int start, int end) {
    int bars = 0;
    for (int i = start; i < end; i++) {
      bars += text.charAt(i) == '|' ? 1 : 0;
    }
    return bars;
  }

  /** Returns the cell that a range is, without the blanks at its ends. */
  static Cell cell(String text, int start, int end) {
    while (start < end && Lines.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Cell(start, end, span(text, start, end));
  }

  private static Span span(String text, int start, int end) {
    if (end - start != 1) {
      return Span.OWN;
    }
    return switch (text.charAt(start)) {
      case '<' -> Span.LEFT;
      case '^' -> Span.ABOVE;
      default -> Span.OWN;
    };
  }

  private static boolean isRule(String text, List<Cell> row) {
    boolean dashes = false;
    for (Cell cell : row) {
      for (int i = cell.start(); i < cell.end(); i++) {
        char c = text.charAt(i);
        if (c != '-' && c != ':') {
          return false;
        }
      }
      dashes |= cell.end() - cell.start() >= 3;
    }
    return dashes;
  }
}
