package org.tongbao.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article of a page: the smallest element that holds nearly all the prose and figures,
 * and the lines before it that give its title, date, issuer and numbers.
 */
final class Article {
  /** The share of a page's prose that its article holds. */
  private static final double NEARLY_ALL = 0.75;

  private static final Pattern DATE =
      Pattern.compile("(?:19|20)\\d{2}\\s*[-/年.]\\s*\\d{1,2}\\s*[-/月.]\\s*\\d{1,2}");
  private static final Pattern DISCLOSURE =
      Pattern.compile(
          "索\\s*引\\s*号|文\\s*号|发布机构|发文机关|发文机构|成文日期|发文日期|发布日期|发布时间|生成日期|公开日期|来\\s*源|信息来源|时\\s*间|日\\s*期|主题分类|公开方式|公开形式");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
  private static final Pattern PROSE = Pattern.compile("p|h[1-6]|pre");
  private static final int INFO_LENGTH = 200;

  private final Document page;
  private final Map<String, String> meta;
  private final Limits limits;
  private final Furniture furniture = new Furniture();
  private final Map<Element, Integer> weights = new HashMap<>();

  Article(Document page, Map<String, String> meta, Limits limits) {
    this.page = page;
    this.meta = meta;
    this.limits = limits;
  }

  /** Returns the article as text. */
  String text() throws UnreadableException {
    Element root = container();
    TextBuilder body = new TextBuilder(limits);
    new HtmlBlocks(body, limits, furniture).add(root);
    String words = body.text();
    List<String> head = root.equals(page.body()) ? List.of() : head(root, words);
    StringBuilder text = new StringBuilder();
    String title = title();
    String opening = words.substring(0, Math.min(words.length(), 400));
    boolean titled =
        head.stream().anyMatch(line -> same(line, title))
            || squeezed(opening).contains(squeezed(title));
    if (!titled && !title.isEmpty()) {
      text.append(title).append('\n');
    }
    head.forEach(line -> text.append(line).append('\n'));
    return text.append(words).toString().strip();
  }

  private Element container() {
    for (Element leaf : HtmlBlocks.leaves(page.body())) {
      int weight = weight(leaf);
      for (Element e = leaf; weight > 0 && e != null; e = e.parent()) {
        weights.merge(e, weight, Integer::sum);
      }
    }
    Element best = page.body();
    while (true) {
      int enough = (int) (weights.getOrDefault(best, 0) * NEARLY_ALL);
      Element next = null;
      for (Element child : best.children()) {
        if (!HtmlBlocks.isInline(child) && weights.getOrDefault(child, 0) > Math.max(1, enough)) {
          next = child;
        }
      }
      boolean isWhole = next == null || PROSE.matcher(next.normalName()).matches();
      if (isWhole || (next.normalName().equals("table") && !HtmlBlocks.isLayout(next))) {
        return best;
      }
      best = next;
    }
  }

  /** Prose weighs its length; a figure in a cell weighs itself; links weigh nothing. */
  private int weight(Element leaf) {
    boolean cell = false;
    for (Element e = leaf; e != null; e = e.parent()) {
      if (e.normalName().equals("nav")
          || e.normalName().equals("footer")
          || !HtmlBlocks.isSeen(e)) {
        return 0;
      }
      cell |= e.normalName().equals("td");
    }
    int length = leaf.ownText().length();
    for (Element child : leaf.children()) {
      if (HtmlBlocks.isInline(child)) {
        length += child.text().length();
      }
    }
    for (Element link : leaf.getElementsByTag("a")) {
      length -= link.text().length();
    }
    return length > 20 || cell ? Math.max(0, length) : 0;
  }

  private List<String> head(Element root, String words) throws UnreadableException {
    List<String> head = new ArrayList<>();
    String title = title();
    for (Element block : before(root)) {
      TextBuilder one = new TextBuilder(limits);
      new HtmlBlocks(one, limits, furniture).add(block);
      for (String line : one.text().lines().toList()) {
        boolean isTitle =
            !title.isEmpty() && same(line, title) && head.stream().noneMatch(l -> same(l, title));
        boolean isInfo =
            line.length() <= INFO_LENGTH
                && (DISCLOSURE.matcher(line).find()
                    || (DATE.matcher(line).find() && line.length() < 40));
        if ((isTitle || isInfo) && !words.startsWith(line) && !head.contains(line)) {
          head.add(line);
        }
      }
    }
    return head;
  }

  /** The blocks that stand before the article, siblings of it and of the elements around it. */
  private static List<Element> before(Element root) {
    List<Element> before = new ArrayList<>();
    for (Element e = root; e.parent() != null && !e.normalName().equals("body"); e = e.parent()) {
      List<Element> earlier = new ArrayList<>();
      for (Element sibling : e.parent().children()) {
        if (sibling.equals(e)) {
          break;
        }
        if (HtmlBlocks.isSeen(sibling)) {
          earlier.add(sibling);
        }
      }
      before.addAll(0, earlier);
    }
    return before;
  }

  /** The title by the meta tags, else the longest part of the page's title. */
  private String title() {
    String told = meta.getOrDefault("articletitle", "");
    if (!told.isEmpty()) {
      return told;
    }
    String longest = "";
    for (String part :
        meta.getOrDefault("title", "").split("\\s+[-–—|]\\s+|[_|]|-(?=[^\\d])", -1)) {
      longest = part.strip().length() > longest.length() ? part.strip() : longest;
    }
    return longest;
  }

  private static boolean same(String line, String title) {
    String a = squeezed(line);
    String b = squeezed(title);
    return a.length() > 3 && (a.equals(b) || (a.length() * 2 > b.length() && b.contains(a)));
  }

  private static String squeezed(String words) {
    return BLANKS.matcher(words).replaceAll("");
  }
}
