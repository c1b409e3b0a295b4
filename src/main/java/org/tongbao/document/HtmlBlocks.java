package org.tongbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Turns elements into paragraphs and tables, in the order in which a page shows them. */
final class HtmlBlocks {
  private static final Evaluator CELLS = QueryParser.parse("td, th");
  private static final Evaluator BLOCKS = QueryParser.parse("p, br, div");

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "iframe",
          "object",
          "embed",
          "svg",
          "template",
          "head",
          "input",
          "button",
          "select",
          "option",
          "textarea",
          "link",
          "meta",
          "canvas",
          "video",
          "audio",
          "map",
          "dialog");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "img", "ins", "kbd", "label", "mark", "o:p", "q", "ruby", "s", "samp", "small",
          "span", "st1", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "rt",
          "rb", "rp", "nobr", "w:sdt");
  private static final int LONG_CELL = 300;

  private final TextBuilder out;
  private final Limits limits;
  private final Furniture furniture;
  private final StringBuilder paragraph = new StringBuilder();

  HtmlBlocks(TextBuilder out, Limits limits, Furniture furniture) {
    this.out = out;
    this.limits = limits;
    this.furniture = furniture;
  }

  /** Adds what {@code element} shows. */
  void add(Element element) throws UnreadableException {
    walk(element);
    flush();
  }

  /** Returns whether a page shows the element to its reader as text. */
  static boolean isSeen(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return false;
    }
    String style = element.attr("style");
    return style.isEmpty()
        || !style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  static boolean isInline(Element element) {
    return INLINE.contains(element.normalName()) || element.normalName().startsWith("st1:");
  }

  private void walk(Element element) throws UnreadableException {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        append(paragraph, text.getWholeText());
      } else if (node instanceof Element child && isSeen(child)) {
        child(child);
      }
    }
  }

  private void child(Element child) throws UnreadableException {
    String name = child.normalName();
    if (name.equals("br") || name.equals("hr")) {
      flush();
    } else if (name.equals("table") && !isLayout(child)) {
      flush();
      out.table(grid(child).rows());
    } else if (isInline(child)) {
      walk(child);
    } else if (!furniture.is(child)) {
      flush();
      walk(child);
      flush();
    }
  }

  private void flush() throws UnreadableException {
    String line = furniture.trimmed(paragraph.toString());
    paragraph.setLength(0);
    out.paragraph(line);
  }

  /** A table that parts a page into areas rather than figures into columns. */
  static boolean isLayout(Element table) {
    if (table.getElementsByTag("table").size() > 1) {
      return true;
    }
    int filled = 0;
    for (Element cell : table.select(CELLS)) {
      int length = cell.text().length();
      filled += length > 0 ? 1 : 0;
      if (length > LONG_CELL && cell.select(BLOCKS).size() > 2) {
        return true;
      }
    }
    return filled < 2;
  }

  private Grid grid(Element table) throws UnreadableException {
    Grid grid = new Grid(limits);
    for (Element row : table.getElementsByTag("tr")) {
      if (!isSeen(row)) {
        continue;
      }
      grid.row();
      for (Element cell : row.children()) {
        if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
          grid.cell(words(cell), span(cell, "colspan"), span(cell, "rowspan"));
        }
      }
    }
    return grid;
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(Character::isDigit)) {
      return 1;
    }
    return Math.min(1000, Math.max(1, Integer.parseInt(value)));
  }

  private static String words(Element cell) {
    StringBuilder words = new StringBuilder();
    words(cell, words);
    return TextBuilder.cell(words);
  }

  private static void words(Element element, StringBuilder words) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        append(words, text.getWholeText());
      } else if (node instanceof Element child && isSeen(child)) {
        boolean inline = isInline(child);
        words.append(inline ? "" : " ");
        words(child, words);
        words.append(inline ? "" : " ");
      }
    }
  }

  /** Appends as a page shows it: a run of blanks is one, and none where only lines were broken. */
  private static void append(StringBuilder out, String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (!isBreak(c)) {
        out.append(c);
        continue;
      }
      boolean broken = c != ' ';
      while (i < text.length() && isBreak(text.charAt(i))) {
        broken |= text.charAt(i++) != ' ';
      }
      char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      char after = i < text.length() ? text.charAt(i) : ' ';
      boolean joins = broken && (isWide(before) || isWide(after));
      if (!joins && before != ' ') {
        out.append(' ');
      }
    }
  }

  private static boolean isBreak(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  private static boolean isWide(char c) {
    return (c >= '\u2E80' && c <= '\uFFEF') || (c >= '\u2018' && c <= '\u201D');
  }

  /** Returns the blocks that hold text of their own, in order. */
  static List<Element> leaves(Element root) {
    List<Element> leaves = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      if (!isInline(element) && isSeen(element) && hasOwnWords(element)) {
        leaves.add(element);
      }
    }
    return leaves;
  }

  private static boolean hasOwnWords(Element block) {
    for (Node node : block.childNodes()) {
      if ((node instanceof TextNode text && !text.isBlank())
          || (node instanceof Element child && isInline(child) && !child.text().isBlank())) {
        return true;
      }
    }
    return false;
  }
}
