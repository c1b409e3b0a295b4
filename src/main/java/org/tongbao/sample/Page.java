package org.tongbao.sample;

/** A made-up government page: navigation, article, related links, footer. */
final class Page {
  private Page() {}

  static String html(Letter letter) {
    StringBuilder article = new StringBuilder(letter.body().length() * 2);
    boolean inTable = false;
    for (String line : letter.body().lines().toList()) {
      boolean row = line.startsWith("|");
      if (row != inTable) {
        article.append(row ? "<table>" : "</table>\n");
        inTable = row;
      }
      if (row) {
        row(article, line);
      } else if (!line.isEmpty()) {
        article.append("<p>&emsp;&emsp;").append(escaped(line)).append("</p>\n");
      }
    }
    article.append(inTable ? "</table>\n" : "");
    String site = escaped(letter.area().name()) + "统计局";
    return """
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8">
        <meta name="SiteName" content="%1$s">
        <meta name="ArticleTitle" content="%2$s">
        <meta name="PubDate" content="%3$s">
        <meta name="ContentSource" content="%4$s">
        <title>%2$s_%1$s</title></head>
        <body>
        <ul class="nav"><li><a href="/">首页</a></li><li><a href="/gk/">政务公开</a></li><li><a href="/sj/">数据</a></li></ul>
        <div class="article"><h1>%2$s</h1>
        <div class="info">发布日期：%3$s　来源：%4$s　浏览次数：1280</div>
        <div class="content">
        %5$s</div></div>
        <ul class="related"><li><a href="/a1.html">2019年经济运行情况</a></li><li><a href="/a2.html">统计调查公告</a></li></ul>
        <div class="footer">主办单位：%1$s　联系电话：0000-1234567</div>
        </body></html>
        """
        .formatted(
            site,
            escaped(letter.title()),
            letter.issuedOn() + " 09:00",
            escaped(letter.issuer()),
            article);
  }

  private static void row(StringBuilder out, String line) {
    if (line.startsWith("|---")) {
      return;
    }
    out.append("<tr>");
    for (String cell : line.substring(1, line.length() - 1).split("\\|", -1)) {
      out.append("<td>").append(escaped(cell.strip())).append("</td>");
    }
    out.append("</tr>");
  }

  static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
