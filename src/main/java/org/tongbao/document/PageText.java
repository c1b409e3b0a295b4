package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the glyphs of pages together to paragraphs and tables.
 *
 * <p>A paragraph begins at an indent, after a line that ends early, after a gap and where the size
 * of the letters changes; it goes on over the end of a page.
 */
final class PageText {
  /** The share of lines that begin at the margin at least. */
  private static final double AT_MARGIN = 0.1;

  private static final String ENDS = "。；：！？.;:!?”";

  private final Limits limits;
  private final TextBuilder out;
  private final StringBuilder paragraph = new StringBuilder();

  private double size;
  private double margin;
  private double rightEdge;
  private double pitch;

  private PageText(Limits limits) {
    this.limits = limits;
    this.out = new TextBuilder(limits);
  }

  /** Returns the text of pages, each given by its glyphs in any order. */
  static String of(List<List<Glyph>> pages, Limits limits) throws UnreadableException {
    List<List<PageLine>> lined = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      lined.add(PageLine.of(page, pages.get(page)));
    }
    List<PageLine> lines = PageFurniture.without(lined).stream().flatMap(List::stream).toList();
    return lines.isEmpty() ? "" : new PageText(limits).read(lines);
  }

  private String read(List<PageLine> lines) throws UnreadableException {
    measure(lines);
    @Nullable PageLine before = null;
    int at = 0;
    while (at < lines.size()) {
      int end = PageTables.end(lines, at, rightEdge - margin, (margin + rightEdge) / 2);
      if (end > at) {
        flush();
        out.table(PageTables.rows(lines.subList(at, end), limits));
        before = null;
        at = end;
        continue;
      }
      PageLine line = lines.get(at++);
      if (before == null || begins(before, line)) {
        flush();
      }
      append(line.text());
      before = line;
    }
    flush();
    return out.text();
  }

  private void measure(List<PageLine> lines) {
    size = mostCommon(lines, line -> line.size());
    List<PageLine> body = lines.stream().filter(line -> Math.abs(line.size() - size) < 1).toList();
    double[] rights = body.stream().mapToDouble(PageLine::right).sorted().toArray();
    rightEdge = rights[(int) ((rights.length - 1) * 0.9)];
    margin = margin(body);
    List<Double> steps = new ArrayList<>();
    for (int i = 1; i < body.size(); i++) {
      double step = body.get(i).y() - body.get(i - 1).y();
      if (body.get(i).page() == body.get(i - 1).page() && step < 4 * size) {
        steps.add(step);
      }
    }
    steps.sort(null);
    pitch = steps.isEmpty() ? 2 * size : steps.get(steps.size() / 2);
  }

  /** The leftmost place at which enough lines begin. */
  private double margin(List<PageLine> body) {
    TreeMap<Long, Integer> lefts = new TreeMap<>();
    for (PageLine line : body) {
      lefts.merge(Math.round(line.left() / 3), 1, Integer::sum);
    }
    int enough = (int) Math.max(1, Math.ceil(body.size() * AT_MARGIN));
    for (Map.Entry<Long, Integer> left : lefts.entrySet()) {
      if (left.getValue() + lefts.getOrDefault(left.getKey() + 1, 0) >= enough) {
        return left.getKey() * 3.0;
      }
    }
    return lefts.firstKey() * 3.0;
  }

  private static double mostCommon(
      List<PageLine> lines, java.util.function.ToDoubleFunction<PageLine> what) {
    Map<Long, Integer> weights = new TreeMap<>();
    for (PageLine line : lines) {
      weights.merge(Math.round(what.applyAsDouble(line) * 2), line.glyphCount(), Integer::sum);
    }
    return weights.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(24L)
        / 2.0;
  }

  private boolean begins(PageLine before, PageLine line) {
    if (Math.abs(before.size() - line.size()) > 1) {
      return true;
    }
    boolean samePage = before.page() == line.page();
    double step = line.y() - before.y();
    if (line.size() > size + 1) {
      return !samePage || step > 2.2 * line.size();
    }
    if (samePage && step > 1.6 * pitch) {
      return true;
    }
    boolean isIndented = line.left() > margin + 0.8 * size;
    boolean isFull = rightEdge - before.right() < Math.max(size, line.firstWordWidth() + size / 2);
    if (!isIndented) {
      return !isFull;
    }
    boolean isBlock = Math.abs(before.left() - line.left()) < size / 2;
    return !isFull || !isBlock || ENDS.indexOf(lastOf(paragraph)) >= 0;
  }

  private static char lastOf(StringBuilder text) {
    return text.isEmpty() ? '。' : text.charAt(text.length() - 1);
  }

  private void append(String words) {
    boolean parts =
        !paragraph.isEmpty()
            && PageLine.isLatin(lastOf(paragraph))
            && PageLine.isLatin(words.charAt(0));
    paragraph.append(parts ? " " : "").append(words);
  }

  private void flush() throws UnreadableException {
    out.paragraph(paragraph);
    paragraph.setLength(0);
  }
}
