package org.tongbao.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a page: its article with title and date lines, without what surrounds it. */
final class HtmlReader {
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

  private final Limits limits;

  HtmlReader(Limits limits) {
    this.limits = limits;
  }

  /** What a page says: its article as text, and its meta tags. */
  record Page(String text, Map<String, String> meta) {}

  /** Returns the charset that the first bytes of a page declare, null where they declare none. */
  static @Nullable String declaredCharset(String head) {
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  Page read(String html, String uri) throws UnreadableException {
    Parser parser = Parser.htmlParser().setMaxDepth(limits.elementDepth());
    org.jsoup.nodes.Document page = parser.parseInput(html, "");
    if (deepest(page) >= limits.elementDepth() - 1) {
      throw new UnreadableException(
          Reason.TOO_LARGE,
          "Its elements are nested %d deep or deeper.".formatted(limits.elementDepth()));
    }
    Map<String, String> meta = meta(page);
    return new Page(new Article(page, meta, limits).text(), meta);
  }

  private static int deepest(Node root) {
    int deepest = 0;
    int depth = 0;
    Node node = root;
    while (true) {
      deepest = Math.max(deepest, depth);
      if (node.childNodeSize() > 0) {
        node = node.childNode(0);
        depth++;
        continue;
      }
      while (node.nextSibling() == null) {
        if (depth == 0) {
          return deepest;
        }
        node = node.parentNode();
        depth--;
      }
      node = node.nextSibling();
    }
  }

  private static Map<String, String> meta(org.jsoup.nodes.Document page) {
    Map<String, String> meta = new HashMap<>();
    for (Element tag : page.getElementsByTag("meta")) {
      String name = tag.hasAttr("name") ? tag.attr("name") : tag.attr("property");
      String content = tag.attr("content").strip();
      if (!name.isBlank() && !content.isEmpty()) {
        meta.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
      }
    }
    if (!page.title().isBlank()) {
      meta.put("title", page.title().strip());
    }
    String attached = Attachments.of(page);
    if (!attached.isEmpty()) {
      meta.put(Document.ATTACHMENT, attached);
    }
    return meta;
  }
}
