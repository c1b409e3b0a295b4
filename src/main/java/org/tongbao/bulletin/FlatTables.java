package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Table.Cell;
import org.tongbao.bulletin.Table.Span;

/**
 * Finds tables that were flattened to text, which bars no longer tell from prose.
 *
 * <pre>
 * by rows    产品名称 单位 产量 比上年增长（%）        by cells    单位
 *            水泥 万吨 392.3 -7.8                          产量
 *            铝材 万吨 39.7 -15.1                          小麦粉
 *                                                          吨
 *                                                          1448352.1
 *                                                          …
 * </pre>
 *
 * A row is a label, perhaps a unit, and figures to its end; rows that follow each other have as
 * many figures. What stands above, short and without figures, heads the columns where it has a word
 * for each of them.
 */
final class FlatTables {
  private static final int LEAST_ROWS = 2;
  private static final int LEAST_GROUPS = 3;
  private static final int MOST_HEADER_LINES = 6;
  private static final int LONGEST_LABEL = 40;

  private final Lines lines;
  private final int end;
  private final Predicate<String> isUnit;

  /**
   * Looks for tables in lines before {@code end}; {@code isUnit} knows the words that are units.
   */
  FlatTables(Lines lines, int end, Predicate<String> isUnit) {
    this.lines = lines;
    this.end = end;
    this.isUnit = isUnit;
  }

  /**
   * A table with its header.
   *
   * @param first line of its header, or of its first row
   * @param end after its last line
   * @param rows its cells, the header's first
   */
  record Found(int first, int end, List<List<Cell>> rows) {}

  /** Returns the table whose first figures stand on or right under a line, or null. */
  @Nullable Found at(int line, int earliest) {
    if (lines.length(line) > 2 * LONGEST_LABEL || lines.isProse(line)) {
      return null;
    }
    if (mayEndInFigure(line)) {
      FlatRow row = FlatRow.read(lines, line);
      if (row.figures() > 0) {
        return row.labels() > 0 ? byRows(line, earliest) : null;
      }
    }
    return mayHaveFigureBelow(line) ? byCells(line, earliest) : null;
  }

  /** Tells whether a line may end in a figure, or in a dash or a word in its place: 持平. */
  private boolean mayEndInFigure(int line) {
    return lines.hasDigit(line)
        || (!lines.isEmpty(line)
            && FlatRow.DASHES_AND_FLAT.indexOf(lines.text().charAt(lines.end(line) - 1)) >= 0);
  }

  /** Tells whether a figure may stand on a line or among the short lines below it. */
  private boolean mayHaveFigureBelow(int line) {
    for (int i = line; i < end && !lines.isTableRow(i); i++) {
      if (lines.length(i) > LONGEST_LABEL || lines.isProse(i)) {
        return false;
      }
      if (mayEndInFigure(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found byRows(int line, int earliest) {
    boolean wraps = line > earliest && FlatRow.read(lines, line - 1).goesOn();
    int first = wraps ? line - 1 : line;
    List<FlatRow> rows = new ArrayList<>();
    int after = readRows(first, rows);
    if (rows.stream().filter(FlatRow::hasNumber).count() < LEAST_ROWS) {
      return null;
    }
    boolean units = 2 * rows.stream().filter(row -> row.hasUnit(isUnit)).count() > rows.size();
    int figures = usualFigures(rows);
    int columns = figures + (units ? 2 : 1);
    FlatHeader header = FlatHeader.above(lines, first, earliest, columns, false);
    List<List<Cell>> cells = new ArrayList<>(header.rows());
    rows.forEach(row -> cells.add(row.cells(units && row.hasUnit(isUnit), units, figures)));
    return new Found(header.first(), after, cells);
  }

  /** Returns how many figures most rows have; a row may have a dash more, in place of its unit. */
  private static int usualFigures(List<FlatRow> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(row.figures(), 1, Integer::sum));
    counts.remove(0);
    return counts.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  /**
   * Reads rows and, between them, labels alone, which name a group; returns the line after the last
   * row.
   */
  private int readRows(int first, List<FlatRow> rows) {
    int after = first;
    int wrapped = -1;
    FlatRow group = null;
    for (int line = first; line < end; line++) {
      FlatRow row = FlatRow.read(lines, line);
      if (row.isRow()) {
        if (group != null) {
          rows.add(group);
          group = null;
        }
        rows.add(wrapped < 0 ? row : row.from(lines.start(wrapped)));
        wrapped = -1;
        after = line + 1;
      } else if (wrapped < 0 && row.goesOn()) {
        wrapped = line;
      } else if (group == null && !rows.isEmpty() && row.isGroup()) {
        group = row;
      } else if (!lines.isEmpty(line) && !isPageNumber(line) && !FlatRow.isRule(lines, line)) {
        break;
      }
    }
    return after;
  }

  private boolean isPageNumber(int line) {
    String words = lines.words(line);
    return words.length() <= 8
        && words.chars().allMatch(c -> " —-–－·".indexOf(c) >= 0 || Character.isDigit(c));
  }

  /** Reads cells that stand a line each: label, perhaps a unit, and the same number of figures. */
  private @Nullable Found byCells(int line, int earliest) {
    if (lines.isEmpty(line)) {
      return null;
    }
    List<Integer> cells = cellLines(line);
    int figuresFrom = 0;
    while (figuresFrom < cells.size() && !isFigure(cells.get(figuresFrom))) {
      figuresFrom++;
    }
    int figures = run(cells, figuresFrom, true);
    int labels = run(cells, figuresFrom + figures, false);
    int period = labels + figures;
    if (figures == 0 || labels == 0 || labels > 2 || figuresFrom < labels) {
      return null;
    }
    List<List<Cell>> rows = new ArrayList<>();
    int at = figuresFrom - labels;
    while (at + period <= cells.size()
        && run(cells, at, false) == labels
        && run(cells, at + labels, true) >= figures) {
      rows.add(row(cells.subList(at, at + period)));
      at += period;
    }
    if (rows.size() < LEAST_GROUPS) {
      return null;
    }
    FlatHeader header =
        FlatHeader.above(lines, cells.get(figuresFrom - labels), earliest, period, true);
    List<List<Cell>> all = new ArrayList<>(header.rows());
    all.addAll(rows);
    return new Found(header.first(), cells.get(at - 1) + 1, all);
  }

  private List<Integer> cellLines(int line) {
    List<Integer> cells = new ArrayList<>();
    for (int i = line; i < end && !lines.isTableRow(i); i++) {
      if (lines.isEmpty(i)) {
        continue;
      }
      if (lines.length(i) > LONGEST_LABEL || lines.isProse(i) || (!isFigure(i) && !isLabel(i))) {
        break;
      }
      cells.add(i);
    }
    return cells;
  }

  private boolean isFigure(int line) {
    FlatRow row = FlatRow.read(lines, line);
    return row.labels() == 0 && row.figures() == 1;
  }

  private boolean isLabel(int line) {
    FlatRow row = FlatRow.read(lines, line);
    return row.figures() == 0 && row.isLabel();
  }

  private int run(List<Integer> cells, int from, boolean figures) {
    int i = from;
    while (i < cells.size() && isFigure(cells.get(i)) == figures) {
      i++;
    }
    return i - from;
  }

  private List<Cell> row(List<Integer> cellLines) {
    return cellLines.stream()
        .map(line -> new Cell(lines.start(line), lines.end(line), Span.OWN))
        .toList();
  }

  /** The lines above a flat table that head its columns. */
  private record FlatHeader(int first, List<List<Cell>> rows) {
    static FlatHeader above(
        Lines lines, int firstRow, int earliest, int columns, boolean cellPerLine) {
      List<Cell> cells = new ArrayList<>();
      int first = firstRow;
      int line = firstRow - 1;
      int read = 0;
      while (line >= earliest && read < MOST_HEADER_LINES && cells.size() < columns) {
        if (!lines.isEmpty(line) && !FlatRow.isRule(lines, line)) {
          FlatRow row = FlatRow.read(lines, line);
          List<Cell> words =
              cellPerLine
                  ? List.of(new Cell(lines.start(line), lines.end(line), Span.OWN))
                  : row.headings();
          if (!row.heads() || cells.size() + words.size() > columns) {
            break;
          }
          cells.addAll(0, words);
          read++;
          first = line;
        }
        line--;
      }
      if (cells.size() == columns - 1) {
        int start = cells.isEmpty() ? 0 : cells.get(0).start();
        cells.add(0, new Cell(start, start, Span.OWN));
      }
      return cells.size() == columns
          ? new FlatHeader(first, List.of(cells))
          : new FlatHeader(firstRow, List.of());
    }
  }
}
