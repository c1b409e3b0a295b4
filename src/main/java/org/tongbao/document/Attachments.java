package org.tongbao.document;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Finds the files that a page offers beside its text, or shows in a frame in place of it. */
final class Attachments {
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(?:pdf|ofd|ceb|docx?|wps|xlsx?|et|pptx?|csv|zip|rar|7z)(?:$|[?#&])",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST = 20;

  private static final Evaluator LINKS =
      QueryParser.parse("a[href], iframe[src], embed[src], object[data]");

  private Attachments() {}

  /** Returns their addresses as the page gives them, one a line; empty where there are none. */
  static String of(Document page) {
    Set<String> found = new LinkedHashSet<>();
    for (Element element : page.select(LINKS)) {
      String address =
          switch (element.normalName()) {
            case "a" -> element.attr("href");
            case "object" -> element.attr("data");
            default -> element.attr("src");
          };
      boolean isFile = FILE.matcher(address).find() && element.closest("nav, footer") == null;
      if (isFile && found.size() < MOST) {
        found.add(address.strip().replaceAll("\\s+", " "));
      }
    }
    return String.join("\n", found);
  }
}
