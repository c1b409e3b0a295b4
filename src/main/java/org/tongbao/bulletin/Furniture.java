package org.tongbao.bulletin;

import java.util.List;

/** Tells page furniture and notes from what a bulletin states. */
final class Furniture {
  /** Furniture is short; a long line that starts with such words is prose. */
  private static final int LONGEST = 80;

  private static final NameTrie STARTS =
      NameTrie.of(
          "浏览次数",
          "浏览量",
          "点击数",
          "点击量",
          "点击率",
          "阅读次数",
          "阅读量",
          "访问量",
          "打印",
          "关闭",
          "返回",
          "下载",
          "收藏",
          "全屏",
          "上一篇",
          "下一篇",
          "上一条",
          "下一条",
          "上篇",
          "下篇",
          "相关链接",
          "相关报道",
          "相关阅读",
          "相关文档",
          "相关文件",
          "相关新闻",
          "相关信息",
          "相关附件",
          "相关解读",
          "延伸阅读",
          "推荐阅读",
          "热点推荐",
          "责任编辑",
          "责编",
          "编辑:",
          "编辑：",
          "审核:",
          "审核：",
          "校对",
          "作者:",
          "作者：",
          "版权",
          "备案号",
          "网站标识码",
          "主办单位",
          "承办单位",
          "主办:",
          "主办：",
          "承办:",
          "承办：",
          "联系电话",
          "联系方式",
          "联系我们",
          "咨询电话",
          "电话:",
          "电话：",
          "传真",
          "地址:",
          "地址：",
          "邮编",
          "邮政编码",
          "网站地图",
          "当前位置",
          "您的位置",
          "您所在的位置",
          "首页",
          "字体",
          "字号",
          "【字体",
          "【字号",
          "[字体",
          "分享",
          "扫一扫",
          "扫码",
          "附件下载",
          "技术支持",
          "Copyright",
          "copyright",
          "©",
          "ICP",
          "微信",
          "微博",
          "无障碍",
          "长者",
          "加入收藏",
          "设为首页",
          "【打印",
          "【关闭",
          "[打印",
          "[关闭",
          "信息来源:",
          "信息来源：",
          "来源:",
          "来源：",
          "发布时间",
          "发布日期",
          "文章来源",
          "稿件来源",
          "索引号",
          "免责声明",
          "声明:",
          "声明：",
          "公开方式",
          "公开类别",
          "公开程度",
          "用户登录",
          "加大",
          "还原",
          "减小");

  private static final NameTrie WITHIN =
      NameTrie.of(
          "浏览次数", "ICP备", "公网安备", "版权所有", "网站标识码", "责任编辑", "打印本页", "关闭窗口", "上一篇", "下一篇", "扫一扫",
          "字体:", "字体：", "字号:", "字号：");

  private static final NameTrie AFTER_THE_ARTICLE =
      NameTrie.of(
          "上一篇", "下一篇", "上一条", "下一条", "相关链接", "相关报道", "相关阅读", "相关文档", "相关文件", "相关新闻", "相关信息",
          "相关解读", "延伸阅读", "推荐阅读", "热点推荐", "主办单位", "版权所有", "网站地图", "联系我们", "友情链接");

  private static final List<String> NOTES = List.of("注释", "附注", "备注", "注解", "注");

  private Furniture() {}

  /** Tells whether the line belongs to the page and not to the bulletin. */
  static boolean isFurniture(Lines lines, int line) {
    int length = lines.length(line);
    if (length > LONGEST) {
      return false;
    }
    if (STARTS.startsAt(lines.text(), lines.start(line), lines.end(line))) {
      return !lines.isProse(line) || length < 20;
    }
    return !lines.isProse(line) && holdsMark(lines, line);
  }

  private static boolean holdsMark(Lines lines, int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (WITHIN.startsAt(lines.text(), i, lines.end(line))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether nothing of the bulletin follows this line. */
  static boolean endsTheArticle(Lines lines, int line) {
    return lines.length(line) <= LONGEST
        && AFTER_THE_ARTICLE.startsAt(lines.text(), lines.start(line), lines.end(line))
        && !lines.isProse(line);
  }

  /** Tells whether the line opens notes: 注: or 注释. */
  static boolean opensNotes(Lines lines, int line) {
    int from = lines.start(line);
    int end = lines.end(line);
    String text = lines.text();
    while (from < end && "[【(（".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    if (from >= end) {
      return false;
    }
    if ("注附备".indexOf(text.charAt(from)) < 0) {
      return false;
    }
    for (String word : NOTES) {
      if (text.startsWith(word, from)) {
        int after = from + word.length();
        while (after < end && (isDigit(text.charAt(after)) || Lines.isBlank(text.charAt(after)))) {
          after++;
        }
        return after >= end || ":：]】)）.、".indexOf(text.charAt(after)) >= 0;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
