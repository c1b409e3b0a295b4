package org.tongbao.query;

import java.util.List;

/** Rows as a table of HTML, for notebooks. */
final class HtmlTable {
  private static final int MOST_ROWS = 200;
  private static final String LEFT = " style=\"text-align:left\"";
  private static final String RIGHT = " style=\"text-align:right\"";

  static String of(Rows rows) {
    List<String> columns = rows.columns();
    StringBuilder html = new StringBuilder("<table>\n<thead><tr>");
    for (String column : columns) {
      cell(html, "th", rows.isNumeric(column), column);
    }
    html.append("</tr></thead>\n<tbody>\n");
    int shown = Math.min(rows.size(), MOST_ROWS);
    for (int row = 0; row < shown; row++) {
      html.append("<tr>");
      for (String column : columns) {
        cell(html, "td", rows.isNumeric(column), rows.text(row, column));
      }
      html.append("</tr>\n");
    }
    html.append("</tbody>\n</table>\n");
    if (rows.size() != 1) {
      html.append("<p>%,d rows%s</p>\n".formatted(rows.size(), rest(rows.size() - shown)));
    }
    return html.toString();
  }

  private static String rest(int left) {
    return left > 0 ? ", %,d of them not shown".formatted(left) : "";
  }

  private static void cell(StringBuilder html, String tag, boolean number, String text) {
    html.append('<').append(tag).append(number ? RIGHT : LEFT).append('>');
    html.append(escaped(text)).append("</").append(tag).append('>');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("\\R", "<br>");
  }

  private HtmlTable() {}
}
