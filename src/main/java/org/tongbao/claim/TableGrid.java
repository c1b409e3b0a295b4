package org.tongbao.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Table;
import org.tongbao.bulletin.Table.Cell;
import org.tongbao.bulletin.Table.Span;

/**
 * A table's cells by row and column; a cell that continues another has its words. Words are without
 * blanks, since bulletins space out short labels (衣 着).
 */
final class TableGrid {
  /** Figures of so few letters are few enough to be kept. */
  private static final int SHORT = 4;

  private final String text;
  private final Spellings spellings;
  private final List<List<Cell>> rows;

  /** The words of each cell, row by row. */
  private final String[] words;

  /** The figure that each cell is, null where it is none. */
  private final @Nullable TableFigure[] figures;

  private final int width;

  TableGrid(String text, Table table, Spellings spellings) {
    this.text = text;
    this.spellings = spellings;
    rows = table.rows();
    width = width(rows);
    words = new String[rows.size() * width];
    figures = new TableFigure[words.length];
    for (int place = 0; place < words.length; place++) {
      words[place] = resolve(place / width, place % width);
      figures[place] = TableFigure.read(words[place]);
    }
  }

  private static int width(List<List<Cell>> rows) {
    int width = 0;
    for (int row = 0; row < rows.size(); row++) {
      width = Math.max(width, rows.get(row).size());
    }
    return width;
  }

  private String resolve(int row, int column) {
    if (column >= rows.get(row).size()) {
      return "";
    }
    Cell cell = rows.get(row).get(column);
    if (cell.span() == Span.LEFT) {
      return column == 0 ? "" : words(row, column - 1);
    }
    if (cell.span() == Span.ABOVE) {
      return row == 0 ? "" : words(row - 1, column);
    }
    return withoutBlanks(cell.start(), cell.end());
  }

  private String withoutBlanks(int start, int end) {
    int i = start;
    while (i < end && !isBlank(text.charAt(i))) {
      i++;
    }
    if (i == end) {
      // headers, labels and rates come again in table after table, long figures do not
      boolean longFigure = end - start > SHORT && !Character.isIdeographic(text.charAt(start));
      return longFigure ? text.substring(start, end) : spellings.of(text, start, end);
    }
    StringBuilder words = new StringBuilder(end - start).append(text, start, i);
    while (i < end) {
      if (!isBlank(text.charAt(i))) {
        words.append(text.charAt(i));
      }
      i++;
    }
    return words.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u3000';
  }

  /** Returns the clean text in which the table stands. */
  String text() {
    return text;
  }

  int height() {
    return rows.size();
  }

  int width() {
    return width;
  }

  /** Returns the words of a cell, or of the cell that it continues. */
  String words(int row, int column) {
    return words[row * width + column];
  }

  /** Returns the figure that the words of a cell are, null where they are none. */
  @Nullable TableFigure figure(int row, int column) {
    return figures[row * width + column];
  }

  /** Returns whether a cell stands here that continues no other. */
  boolean isOwn(int row, int column) {
    return column < rows.get(row).size() && cell(row, column).span() == Span.OWN;
  }

  /** Returns whether the cell continues the one at its left. */
  boolean continuesLeft(int row, int column) {
    return column < rows.get(row).size() && cell(row, column).span() == Span.LEFT;
  }

  Cell cell(int row, int column) {
    return rows.get(row).get(column);
  }

  /** Returns where a row's first cell begins, in the clean text. */
  int start(int row) {
    return rows.get(row).isEmpty() ? 0 : rows.get(row).get(0).start();
  }

  /** Returns where a row's last cell ends, in the clean text. */
  int end(int row) {
    List<Cell> cells = rows.get(row);
    return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
  }
}
