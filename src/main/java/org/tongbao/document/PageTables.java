package org.tongbao.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds tables among the lines of pages by the gaps that stand one below the other. */
final class PageTables {
  /** A gap between columns, in sizes of the line's font. */
  private static final double COLUMN_GAP = 1.2;

  /** Cells of a row that is known as one may stand nearer. */
  private static final double CELL_GAP = 0.6;

  /** Share of the rows that must have as many cells as the widest row that counts. */
  private static final double TELLING = 0.25;

  private PageTables() {}

  /**
   * Returns the index after the last line of the table that begins at {@code from}, or {@code from}
   * where none begins. A first line with one cell belongs to it where it stands right of the
   * middle: a unit.
   */
  static int end(List<PageLine> lines, int from, double bodyWidth, double middle) {
    int rows = 0;
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      if (isRow(lines.get(i))) {
        rows++;
        end = i + 1;
      } else if (i > end || !isInside(lines.get(i), bodyWidth)) {
        break;
      } else if (i == from) {
        if (lines.get(i).left() < middle) {
          break;
        }
        end = i + 1;
      }
    }
    return rows >= 2 ? end : from;
  }

  private static boolean isRow(PageLine line) {
    return line.chunks(COLUMN_GAP).size() > 1 && line.text().indexOf('。') < 0;
  }

  /** A line between rows that has one cell: part of a header, or the name of a group. */
  private static boolean isInside(PageLine line, double bodyWidth) {
    return line.right() - line.left() < bodyWidth / 2 && line.text().indexOf('。') < 0;
  }

  /** Returns the cells of the lines, a row a line. */
  static List<List<String>> rows(List<PageLine> lines, Limits limits) throws UnreadableException {
    List<double[]> columns = columns(lines);
    Grid grid = new Grid(limits);
    for (PageLine line : lines) {
      String[] cells = new String[columns.size()];
      for (PageLine.Chunk chunk : line.chunks(CELL_GAP)) {
        put(chunk, columns, cells);
      }
      grid.row();
      for (String cell : cells) {
        grid.cell(cell == null ? "" : cell, 1, 1);
      }
    }
    return grid.rows();
  }

  /** Each column reaches as far as the cells of the rows that have all of them. */
  private static List<double[]> columns(List<PageLine> lines) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (PageLine line : lines) {
      counts.merge(line.chunks(COLUMN_GAP).size(), 1, Integer::sum);
    }
    int enough = (int) Math.max(2, Math.ceil(lines.size() * TELLING));
    int width =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= enough && entry.getKey() > 1)
            .map(Map.Entry::getKey)
            .max(Integer::compare)
            .orElse(Collections.max(counts.keySet()));
    List<double[]> columns = new ArrayList<>();
    for (PageLine line : lines) {
      List<PageLine.Chunk> chunks = line.chunks(COLUMN_GAP);
      for (int i = 0; chunks.size() == width && i < width; i++) {
        if (columns.size() <= i) {
          columns.add(new double[] {chunks.get(i).left(), chunks.get(i).right()});
        }
        double[] column = columns.get(i);
        column[0] = Math.min(column[0], chunks.get(i).left());
        column[1] = Math.max(column[1], chunks.get(i).right());
      }
    }
    return columns;
  }

  private static void put(PageLine.Chunk chunk, List<double[]> columns, String[] cells) {
    int best = 0;
    double most = -Double.MAX_VALUE;
    int covered = 0;
    for (int i = 0; i < columns.size(); i++) {
      double[] column = columns.get(i);
      double shared = Math.min(column[1], chunk.right()) - Math.max(column[0], chunk.left());
      boolean covers = shared > (column[1] - column[0]) * 0.6;
      covered += covers ? 1 : 0;
      if (covers && covered > 1 && cells[i] == null) {
        cells[i] = Grid.LEFT;
      } else if (covered < 2 && shared > most) {
        most = shared;
        best = i;
      }
    }
    String words = TextBuilder.cell(chunk.text());
    String before = cells[best];
    boolean isFree = before == null || before.equals(Grid.LEFT);
    boolean isOneWord = !isFree && before.length() == 1 && words.length() == 1;
    cells[best] = isFree ? words : before + (isOneWord ? "" : " ") + words;
  }
}
