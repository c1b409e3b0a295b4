package org.tongbao.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Knows what stands around an article: navigation, counters, sharing, related links, footers. */
final class Furniture {
  private static final Set<String> ELEMENTS = Set.of("nav", "footer", "aside", "menu");
  private static final Pattern CLASSES =
      Pattern.compile(
          "(?:^|[^a-z])(?:nav|navbar|crumbs?|breadcrumbs?|footer|foot|copyright|share|bdsharebuttonbox|bshare|print|related?s?|relate|recommend|sidebar|toolbar|qrcode|ewm|pagination|comment|prevnext|hot)(?:[^a-z]|$)",
          Pattern.CASE_INSENSITIVE);

  /** Words of a page's controls; a short line with one of them is not of the article. */
  private static final List<String> CONTROLS =
      List.of(
          "扫一扫", "打印本页", "打印此文", "【打印】", "关闭窗口", "【关闭】", "关闭本页", "分享到", "分享:", "分享：", "上一篇", "下一篇",
          "上一条", "下一条", "附件下载", "返回顶部", "返回首页", "版权所有", "ICP备", "公安备", "网站标识码", "当前位置", "您的位置",
          "所在位置", "您所在的位置", "设为首页", "加入收藏", "位访客", "解读文章", "站点地图", "网站地图", "本站域名");

  /** Counters and font sizes that share a line with the date. */
  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:浏览次数|浏览量|浏览|点击量|点击数|点击次数|点击|访问量|访问次数|阅读量|阅读次数|阅读|人气|次数)\\s*[:：]\\s*[\\[【(（]?\\s*\\d*\\s*[\\]】)）]?\\s*次?"
              + "|(?:字体大小|字体|字号)\\s*[:：]?\\s*[\\[【(（]?(?:\\s*[大中小加还原减])+\\s*[\\]】)）]?"
              + "|(?:字体大小|字体|字号)\\s*[:：]"
              + "|[\\[【](?:\\s*[大中小]){2,3}\\s*[\\]】]"
              + "|(?:我要打印|打印|收藏|分享|关闭|朗读|下载)\\s*$"
              + "|分享到?\\s*[:：]");

  private static final int SHORT = 80;

  /** Returns whether the block is furniture by its element, its class or its links. */
  boolean is(Element block) {
    if (ELEMENTS.contains(block.normalName())) {
      return true;
    }
    int length = block.text().length();
    if (length > 0
        && length < 400
        && CLASSES.matcher(block.className() + " " + block.id()).find()) {
      return true;
    }
    return linked(block, length);
  }

  private static boolean linked(Element block, int length) {
    int links = 0;
    for (Element link : block.getElementsByTag("a")) {
      if (!link.attr("href").contains("#")) {
        links += link.text().length();
      }
    }
    return links > 0 && links * 10 > length * 6;
  }

  /** Returns the line without counters, or nothing where it is all controls. */
  String trimmed(String line) {
    if (line.length() > SHORT * 3) {
      return line;
    }
    String rest = COUNTER.matcher(line).find() ? COUNTER.matcher(line).replaceAll(" ") : line;
    return rest.strip().length() <= SHORT && CONTROLS.stream().anyMatch(rest::contains) ? "" : rest;
  }
}
