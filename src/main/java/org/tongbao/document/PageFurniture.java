package org.tongbao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes page numbers, running heads and running feet from the pages of a document. */
final class PageFurniture {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s\\p{Pd}－—_·.~]*(?:第\\s*)?(?:\\d{1,4}|[ivxlIVXL]{1,6}|[一二三四五六七八九十]{1,3})(?:\\s*页)?"
              + "(?:\\s*[/／，,]?\\s*(?:共\\s*)?\\d{1,4}(?:\\s*页)?)?[\\s\\p{Pd}－—_·.~]*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A running line repeats on this many pages at least. */
  private static final int LEAST = 3;

  private PageFurniture() {}

  /** Returns the lines of each page without furniture. */
  static List<List<PageLine>> without(List<List<PageLine>> pages) {
    Map<String, Integer> repeated = new HashMap<>();
    for (List<PageLine> page : pages) {
      for (int edge : edges(page)) {
        repeated.merge(key(page.get(edge)), 1, Integer::sum);
      }
    }
    int enough = Math.max(LEAST, (pages.size() + 1) / 2);
    List<List<PageLine>> kept = new ArrayList<>();
    for (List<PageLine> page : pages) {
      List<PageLine> rest = new ArrayList<>(page);
      for (int edge : edges(page)) {
        PageLine line = page.get(edge);
        if (repeated.getOrDefault(key(line), 0) >= enough || isNumber(line, page)) {
          rest.remove(line);
        }
      }
      kept.add(rest);
    }
    return kept;
  }

  /** The first line and the last. */
  private static int[] edges(List<PageLine> page) {
    return switch (page.size()) {
      case 0 -> new int[0];
      case 1 -> new int[] {0};
      default -> new int[] {0, page.size() - 1};
    };
  }

  private static String key(PageLine line) {
    return Math.round(line.y() / 4) + " " + DIGITS.matcher(line.text()).replaceAll("#");
  }

  private static boolean isNumber(PageLine line, List<PageLine> page) {
    return page.size() > 1 && NUMBER.matcher(line.text()).matches();
  }
}
