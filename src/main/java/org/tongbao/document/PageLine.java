package org.tongbao.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A line of a page: its glyphs from left to right. Lengths are in points. */
final class PageLine {
  /** Glyphs on one line may differ in baseline by this share of their size: raised marks do. */
  private static final double SAME_LINE = 0.4;

  /** A glyph drawn again this near, in widths, only makes the first bold. */
  private static final double SAME_PLACE = 0.3;

  /** A gap of this share of the size parts Latin words. */
  private static final double WORD_GAP = 0.15;

  /**
   * A gap of this share of the size is a blank that the page shows also between wide characters.
   */
  private static final double WIDE_GAP = 0.9;

  /** Marks that no line ends with, and marks that no line begins with (GB/T 15834-2011, 5.1). */
  private static final String OPENING = "（《〈“‘【〔［";

  private static final String CLOSING = "，。；：、！？）》〉”’】〕］％‰·…";

  private static final double SPREAD_GAP = 0.25;
  private static final int SPREAD_GLYPHS = 6;

  private final int page;
  private final List<Glyph> glyphs;
  private final double size;
  private final boolean isSpread;

  private PageLine(int page, List<Glyph> glyphs) {
    this.page = page;
    this.glyphs = glyphs;
    this.size = commonSize(glyphs);
    this.isSpread = spread(glyphs, size);
  }

  /** Returns the lines of a page from top to bottom; blank glyphs only part others. */
  static List<PageLine> of(int page, List<Glyph> glyphs) {
    List<Glyph> ordered = new ArrayList<>(glyphs);
    ordered.removeIf(glyph -> glyph.text().chars().allMatch(c -> TextBuilder.isBlank((char) c)));
    ordered.sort(Comparator.comparingDouble(Glyph::y));
    List<PageLine> lines = new ArrayList<>();
    List<Glyph> open = new ArrayList<>();
    for (Glyph glyph : ordered) {
      if (!open.isEmpty() && !isSameLine(tallest(open), glyph)) {
        lines.add(line(page, open));
        open = new ArrayList<>();
      }
      open.add(glyph);
    }
    if (!open.isEmpty()) {
      lines.add(line(page, open));
    }
    return lines;
  }

  private static Glyph tallest(List<Glyph> glyphs) {
    Glyph tallest = glyphs.get(0);
    for (Glyph glyph : glyphs) {
      tallest = glyph.size() > tallest.size() ? glyph : tallest;
    }
    return tallest;
  }

  private static boolean isSameLine(Glyph tallest, Glyph next) {
    return next.y() - tallest.y() <= SAME_LINE * Math.max(tallest.size(), next.size());
  }

  private static PageLine line(int page, List<Glyph> glyphs) {
    glyphs.sort(Comparator.comparingDouble(Glyph::x));
    List<Glyph> single = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      Glyph before = single.isEmpty() ? null : single.get(single.size() - 1);
      boolean again =
          before != null
              && before.text().equals(glyph.text())
              && glyph.x() - before.x() < SAME_PLACE * Math.max(glyph.width(), 1);
      if (!again) {
        single.add(glyph);
      }
    }
    return new PageLine(page, List.copyOf(single));
  }

  private static double commonSize(List<Glyph> glyphs) {
    double best = 0;
    int most = 0;
    for (Glyph glyph : glyphs) {
      if (glyph.size() == best) {
        continue;
      }
      int count =
          (int) glyphs.stream().filter(g -> Math.abs(g.size() - glyph.size()) < 0.5).count();
      if (count > most) {
        most = count;
        best = glyph.size();
      }
      if (2 * most > glyphs.size()) {
        return best;
      }
    }
    return best;
  }

  /** Tells whether every character stands apart, as where a short line is justified. */
  private static boolean spread(List<Glyph> glyphs, double size) {
    if (glyphs.size() < SPREAD_GLYPHS) {
      return false;
    }
    int apart = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      apart += glyphs.get(i).x() - glyphs.get(i - 1).right() > SPREAD_GAP * size ? 1 : 0;
    }
    return apart * 10 > (glyphs.size() - 1) * 8;
  }

  int page() {
    return page;
  }

  double left() {
    return glyphs.get(0).x();
  }

  double right() {
    return glyphs.get(glyphs.size() - 1).right();
  }

  double y() {
    return glyphs.get(0).y();
  }

  double size() {
    return size;
  }

  int glyphCount() {
    return glyphs.size();
  }

  String text() {
    return text(0, glyphs.size());
  }

  /** A part of a line with a gap before and after. */
  record Chunk(double left, double right, String text) {}

  /** Returns the parts of the line between gaps of {@code gap} times the size and more. */
  List<Chunk> chunks(double gap) {
    List<Chunk> chunks = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size()
          || (!isSpread && glyphs.get(i).x() - glyphs.get(i - 1).right() >= gap * size)) {
        chunks.add(new Chunk(glyphs.get(from).x(), glyphs.get(i - 1).right(), text(from, i)));
        from = i;
      }
    }
    return chunks;
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      Glyph glyph = glyphs.get(i);
      if (i > from && !isSpread) {
        double gap = glyph.x() - glyphs.get(i - 1).right();
        boolean words = isLatin(text.charAt(text.length() - 1)) && isLatin(glyph.text().charAt(0));
        if (gap > (words ? WORD_GAP : WIDE_GAP) * size) {
          text.append(' ');
        }
      }
      text.append(glyph.text());
    }
    return text.toString();
  }

  /**
   * Returns the width of what no line break may part at the line's beginning: a word or a
   * character, marks that open before it, and marks that close after it.
   */
  double firstWordWidth() {
    int end = 1;
    while (end < glyphs.size() && isOneOf(OPENING, glyphs.get(end - 1).text())) {
      end++;
    }
    while (end < glyphs.size()
        && isTight(glyphs.get(end - 1).text())
        && isTight(glyphs.get(end).text())) {
      end++;
    }
    while (end < glyphs.size() && isOneOf(CLOSING, glyphs.get(end).text())) {
      end++;
    }
    return glyphs.get(end - 1).right() - left();
  }

  private static boolean isOneOf(String marks, String text) {
    return marks.indexOf(text.charAt(0)) >= 0;
  }

  private static boolean isTight(String text) {
    return text.charAt(0) > ' ' && text.charAt(0) < '\u2000';
  }

  static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetterOrDigit(c);
  }
}
