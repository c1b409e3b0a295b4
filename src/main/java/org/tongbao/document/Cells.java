package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a Word document while it is read; one that only lays the page out becomes paragraphs.
 */
final class Cells {
  /** A cell of this many characters and several paragraphs holds prose, not figures. */
  private static final int LONG_CELL = 300;

  private record Cell(List<String> paragraphs, int columns, boolean above) {
    String words() {
      return TextBuilder.cell(String.join(" ", paragraphs));
    }

    boolean isProse() {
      return paragraphs.size() > 2
          && paragraphs.stream().mapToInt(String::length).sum() > LONG_CELL;
    }
  }

  private final List<List<Cell>> rows = new ArrayList<>();
  private final int most;
  private int count;

  Cells(Limits limits) {
    this.most = limits.cells();
  }

  void row() {
    rows.add(new ArrayList<>());
  }

  /**
   * Adds a cell to the row begun last.
   *
   * @param paragraphs what it holds
   * @param columns how many it spans
   * @param above whether it continues the cell above it
   */
  void cell(List<String> paragraphs, int columns, boolean above) throws UnreadableException {
    if (rows.isEmpty()) {
      row();
    }
    if (++count > most) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The tables have more than %d cells.".formatted(most));
    }
    rows.get(rows.size() - 1).add(new Cell(List.copyOf(paragraphs), columns, above));
  }

  /** Adds a cell that continues the one at its left. */
  void continued() throws UnreadableException {
    cell(List.of(Grid.LEFT), 1, false);
  }

  /** Adds the table to a text. */
  void addTo(TextBuilder out, Limits limits) throws UnreadableException {
    if (isLayout()) {
      for (String paragraph : paragraphs()) {
        out.paragraph(paragraph);
      }
      return;
    }
    Grid grid = new Grid(limits);
    for (List<Cell> row : rows) {
      grid.row();
      for (Cell cell : row) {
        grid.cell(cell.above() ? Grid.ABOVE : cell.words(), cell.columns(), 1);
      }
    }
    out.table(grid.rows());
  }

  /** Returns all its paragraphs in reading order. */
  List<String> paragraphs() {
    return rows.stream().flatMap(List::stream).flatMap(cell -> cell.paragraphs().stream()).toList();
  }

  private boolean isLayout() {
    long filled =
        rows.stream().flatMap(List::stream).filter(cell -> !cell.words().isEmpty()).count();
    return filled < 2 || rows.stream().flatMap(List::stream).anyMatch(Cell::isProse);
  }
}
