package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;

/** Lays the cells of a table out in columns, spans and all. */
final class Grid {
  static final String LEFT = "<";
  static final String ABOVE = "^";

  private final List<List<String>> rows = new ArrayList<>();

  /** For each column the rows below that a cell still reaches into. */
  private final List<Integer> reach = new ArrayList<>();

  private final Limits limits;
  private int cells;

  Grid(Limits limits) {
    this.limits = limits;
  }

  /** Begins a row; cells that reach down into it stand in it. */
  void row() throws UnreadableException {
    if (!rows.isEmpty()) {
      fill();
      for (int i = 0; i < reach.size(); i++) {
        reach.set(i, Math.max(0, reach.get(i) - 1));
      }
    }
    rows.add(new ArrayList<>());
  }

  /** Adds a cell to the row begun last, after the cells that reach into it from above. */
  void cell(String words, int columns, int below) throws UnreadableException {
    fill();
    List<String> row = rows.get(rows.size() - 1);
    for (int i = 0; i < Math.max(1, columns); i++) {
      int at = row.size();
      while (reach.size() <= at) {
        reach.add(0);
      }
      reach.set(at, Math.max(1, below));
      add(row, i == 0 ? words : LEFT);
    }
  }

  /** Returns the rows, without those and without the columns at the right that nothing fills. */
  List<List<String>> rows() throws UnreadableException {
    if (!rows.isEmpty()) {
      fill();
    }
    int width = 0;
    for (List<String> row : rows) {
      for (int i = row.size(); i > width; i--) {
        if (!row.get(i - 1).isEmpty() && !row.get(i - 1).equals(ABOVE)) {
          width = i;
        }
      }
    }
    List<List<String>> filled = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> kept = row.subList(0, Math.min(width, row.size()));
      if (kept.stream().anyMatch(cell -> !cell.isEmpty() && !cell.equals(ABOVE))) {
        filled.add(kept);
      }
    }
    return filled;
  }

  private void fill() throws UnreadableException {
    List<String> row = rows.get(rows.size() - 1);
    while (row.size() < reach.size() && reach.get(row.size()) > 0) {
      add(row, ABOVE);
    }
  }

  private void add(List<String> row, String cell) throws UnreadableException {
    if (++cells > limits.cells()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The tables have more than %d cells.".formatted(limits.cells()));
    }
    row.add(cell);
  }
}
