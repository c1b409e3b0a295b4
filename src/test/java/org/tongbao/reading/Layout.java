package org.tongbao.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out text on A4 pages as official papers are: a centred title, paragraphs indented by two
 * characters, 28 characters a line, tables in columns, a page number at the foot. Lengths are in
 * points from the upper left corner.
 */
final class Layout {
  static final double WIDTH = 595;
  static final double HEIGHT = 842;
  private static final double LEFT = 79;
  private static final double TOP = 100;
  private static final double BOTTOM = 760;
  private static final double SIZE = 15.5;
  private static final double TITLE = 22;
  private static final double PITCH = 27;
  private static final int CHARACTERS = 28;

  private final List<List<Line>> pages = new ArrayList<>();
  private List<Line> page = new ArrayList<>();
  private double y = TOP;

  /**
   * A line of words.
   *
   * @param x left edge
   * @param y baseline
   * @param size of its letters; those of Latin script are half as wide
   */
  record Line(double x, double y, double size, String words) {}

  static List<List<Line>> of(List<Block> blocks) {
    Layout layout = new Layout();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Paragraph paragraph) {
        if (i == 0 && width(paragraph.words()) < CHARACTERS * SIZE / TITLE) {
          layout.title(paragraph.words());
        } else {
          layout.paragraph(paragraph.words());
        }
      } else {
        layout.table(((Block.Table) blocks.get(i)).rows());
      }
    }
    layout.turn();
    return layout.pages;
  }

  /** Returns the width of words in characters of Chinese script. */
  static double width(String words) {
    return words.codePoints().mapToDouble(c -> isNarrow(c) ? 0.5 : 1).sum();
  }

  static boolean isNarrow(int c) {
    return c < 0x2000;
  }

  private void title(String words) {
    add(WIDTH / 2 - width(words) * TITLE / 2, TITLE, words);
    y += PITCH;
  }

  private void paragraph(String words) {
    double room = CHARACTERS - 2;
    double x = LEFT + 2 * SIZE;
    int from = 0;
    while (from < words.length()) {
      int to = fit(words, from, room);
      add(x, SIZE, words.substring(from, to));
      from = to;
      room = CHARACTERS;
      x = LEFT;
    }
  }

  /** Returns where a line ends: never inside a number, nor before a mark that ends words. */
  private static int fit(String words, int from, double room) {
    int to = from;
    double taken = 0;
    while (to < words.length() && taken + (isNarrow(words.charAt(to)) ? 0.5 : 1) <= room) {
      taken += isNarrow(words.charAt(to)) ? 0.5 : 1;
      to++;
    }
    int fallback = to;
    while (to < words.length()
        && to > from + 1
        && ((isNarrow(words.charAt(to)) && isNarrow(words.charAt(to - 1)))
            || "，。；：、）”％》".indexOf(words.charAt(to)) >= 0)) {
      to--;
    }
    return to <= from + 1 ? fallback : to;
  }

  private void table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(1);
    double[] widths = new double[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], width(row.get(c)));
      }
    }
    double total = 2.0 * (columns - 1);
    for (double width : widths) {
      total += width;
    }
    double size = Math.min(10.5, CHARACTERS * SIZE / total);
    y += SIZE;
    for (List<String> row : rows) {
      room();
      double x = LEFT;
      for (int c = 0; c < row.size(); c++) {
        if (!row.get(c).isEmpty()) {
          page.add(new Line(x, y, size, row.get(c)));
        }
        x += (widths[c] + 2) * size;
      }
      y += PITCH;
    }
    y += SIZE;
  }

  private void add(double x, double size, String words) {
    room();
    page.add(new Line(x, y, size, plain(words)));
    y += PITCH;
  }

  /** Pages have gaps, not characters for blanks of many kinds. */
  private static String plain(String words) {
    return words.replace('\u00A0', ' ').replace('\u2002', ' ').replace('\u2003', '\u3000');
  }

  private void room() {
    if (y > BOTTOM) {
      turn();
    }
  }

  private void turn() {
    page.add(new Line(WIDTH / 2 - SIZE, HEIGHT - 50, 10.5, "— %d —".formatted(pages.size() + 1)));
    pages.add(page);
    page = new ArrayList<>();
    y = TOP;
  }
}
