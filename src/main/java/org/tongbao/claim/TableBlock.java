package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * Header rows with the rows that they head. A table may hold several, one below the other; and side
 * by side within one, where a column of labels stands at the right of figures.
 *
 * @param grid the table
 * @param head first header row
 * @param body first row below the header
 * @param end after the last row
 */
record TableBlock(TableGrid grid, int head, int body, int end) {
  private static final int MOST_HEADER_ROWS = 5;

  /** Parts a table into its blocks, top to bottom. */
  static List<TableBlock> of(TableGrid grid, TableWords words) {
    List<TableBlock> blocks = new ArrayList<>();
    int head = 0;
    int row = 0;
    while (row < grid.height()) {
      int body = row;
      while (body < grid.height() && body - row < MOST_HEADER_ROWS && isHead(grid, body)) {
        body++;
      }
      head = row;
      row = body;
      while (row < grid.height() && !beginsBlock(grid, row, head, words)) {
        row++;
      }
      if (row == body) {
        row++;
      } else {
        blocks.add(new TableBlock(grid, head, body, row));
      }
    }
    return blocks;
  }

  private static boolean isHead(TableGrid grid, int row) {
    return figures(grid, row) == 0;
  }

  private static boolean beginsBlock(TableGrid grid, int row, int head, TableWords words) {
    if (figures(grid, row) > 0 || cells(grid, row) < 2) {
      return false;
    }
    String first = grid.words(row, 0);
    TableMeaning meaning = words.read(first);
    return first.equals(grid.words(head, 0))
        || meaning.says(TableSense.STUB)
        || meaning.says(TableSense.AREA);
  }

  /** Returns how many cells of a row are figures, the years of a header left out. */
  private static int figures(TableGrid grid, int row) {
    int figures = 0;
    boolean years = true;
    for (int column = 1; column < grid.width(); column++) {
      if (grid.isOwn(row, column) && grid.figure(row, column) != null) {
        figures++;
        years &= TableWords.isYear(grid.words(row, column));
      }
    }
    return years && figures > 0 && !TableWords.isYear(grid.words(row, 0)) && isAbove(grid, row)
        ? 0
        : figures;
  }

  /** Returns whether another row with figures stands below, as one does below a row of years. */
  private static boolean isAbove(TableGrid grid, int row) {
    return row + 1 < grid.height();
  }

  private static int cells(TableGrid grid, int row) {
    int cells = 0;
    for (int column = 0; column < grid.width(); column++) {
      if (grid.isOwn(row, column) && !grid.words(row, column).isEmpty()) {
        cells++;
      }
    }
    return cells;
  }

  /** Returns the header row that spans the whole table and so is its caption, or empty words. */
  String title() {
    StringBuilder title = new StringBuilder();
    for (int row = head; row < body; row++) {
      if (cells(grid, row) == 1 && spansAll(row)) {
        title.append(grid.words(row, 0));
      }
    }
    return title.toString();
  }

  private boolean spansAll(int row) {
    for (int column = 1; column < grid.width(); column++) {
      boolean empty = grid.words(row, column).isEmpty();
      if (!grid.continuesLeft(row, column) && !(empty && row == head)) {
        return false;
      }
    }
    return grid.width() > 1 && !grid.words(row, 0).isEmpty();
  }

  /** Returns the columns of figures, left to right. */
  List<TableColumn> columns(TableWords words) {
    List<TableColumn> columns = new ArrayList<>();
    List<Integer> labels = new ArrayList<>();
    int unit = -1;
    boolean afterFigures = false;
    boolean comparing = false;
    List<TableMeaning> amounts = new ArrayList<>();
    for (int index = 0; index < grid.width(); index++) {
      TableMeaning meaning = heading(index, words);
      if (meaning.says(TableSense.ORDER) || meaning.says(TableSense.NOTE)) {
        continue;
      }
      boolean isUnit = meaning.says(TableSense.UNIT) || holdsUnits(index, words);
      if (isUnit && !labels.isEmpty()) {
        unit = index;
      } else if (labels.isEmpty() || isLabels(index, meaning)) {
        if (afterFigures) {
          labels.clear();
          unit = -1;
          afterFigures = false;
          amounts = new ArrayList<>();
        }
        labels.add(index);
      } else if (holdsFigures(index)) {
        int label = labels.get(labels.size() - 1);
        TableMeaning whole = meaning.besides(amounts);
        columns.add(
            new TableColumn(index, label, labels.subList(0, labels.size() - 1), unit, whole));
        afterFigures = true;
        if (meaning.compares() != comparing) {
          comparing = meaning.compares();
          amounts = comparing ? amounts : new ArrayList<>();
        }
        if (!comparing) {
          amounts.add(meaning);
        }
      }
    }
    return atOneHorizon(columns, words.own());
  }

  /**
   * Returns the columns with years that stand beside the bulletin's own (2023年, 2024年) cut to the
   * months that it reports on.
   */
  private static List<TableColumn> atOneHorizon(List<TableColumn> columns, @Nullable Period own) {
    boolean besideOwn = false;
    for (int i = 0; i < columns.size() && own != null; i++) {
      besideOwn |= own.equals(columns.get(i).meaning().period());
    }
    if (own == null || !besideOwn) {
      return columns;
    }
    return columns.stream().map(column -> atHorizon(column, own)).toList();
  }

  private static TableColumn atHorizon(TableColumn column, Period own) {
    Period period = column.meaning().period();
    if (period == null || !period.equals(Period.year(period.end().getYear()))) {
      return column;
    }
    int years = period.end().getYear() - own.end().getYear();
    return column.with(column.meaning().at(own.plusYears(years)));
  }

  /** Returns what the header rows above a column say, top to bottom. */
  TableMeaning heading(int column, TableWords words) {
    TableMeaning meaning = TableMeaning.NOTHING;
    String above = "";
    for (int row = head; row < body; row++) {
      String cell = grid.words(row, column);
      if (!cell.equals(above) && !spansAll(row)) {
        meaning = meaning.above(words.read(cell));
        above = cell;
      }
    }
    return meaning;
  }

  private boolean isLabels(int column, TableMeaning meaning) {
    if (meaning.says(TableSense.STUB) || meaning.says(TableSense.AREA)) {
      return true;
    }
    int texts = 0;
    for (int row = body; row < end; row++) {
      if (grid.figure(row, column) != null) {
        return false;
      }
      texts += hasLetter(grid.words(row, column)) ? 1 : 0;
    }
    return 2 * texts > end - body;
  }

  private static boolean hasLetter(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isIdeographic(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsFigures(int column) {
    for (int row = body; row < end; row++) {
      if (grid.figure(row, column) != null) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsUnits(int column, TableWords words) {
    int units = 0;
    int others = 0;
    for (int row = body; row < end; row++) {
      String cell = grid.words(row, column);
      boolean isFigure = grid.figure(row, column) != null;
      boolean isUnit = !isFigure && !cell.isEmpty() && words.units(cell).size() == 1;
      units += isUnit ? 1 : 0;
      others += isUnit || isBlank(cell) ? 0 : 1;
    }
    return units > others;
  }

  /** Returns whether a cell is empty or dashed. */
  static boolean isBlank(String words) {
    for (int i = 0; i < words.length(); i++) {
      if ("-—–－…/.*×".indexOf(words.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a row has a label alone, and so names the group of the rows below. */
  boolean isGroup(int row) {
    for (int column = 1; column < grid.width(); column++) {
      if (grid.isOwn(row, column) && !isBlank(grid.words(row, column))) {
        return false;
      }
    }
    return !grid.words(row, 0).isEmpty();
  }
}
