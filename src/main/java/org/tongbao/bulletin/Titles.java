package org.tongbao.bulletin;

import java.util.List;

/** Tells a bulletin's title from the other lines at its head. */
final class Titles {
  private static final int SHORTEST = 5;
  private static final int LONGEST = 70;

  private static final List<String> ENDS =
      List.of(
          "公报", "情况", "通报", "报告", "分析", "运行", "发布", "数据", "结果", "解读", "简析", "指标", "综述", "简况", "年报",
          "实录", "通稿", "草案", "述评", "答记者问", "图解", "发布稿");

  /** What may stand in brackets after a title: （摘要）. */
  private static final List<String> PARTS =
      List.of("摘要", "摘登", "节选", "全文", "书面", "草案", "讨论稿", "新闻稿", "初步核算", "快报数", "一", "二", "上", "下");

  /** A title that a line's end cut ends so. */
  private static final List<String> OPEN = List.of("和", "及", "与", "、", "的", "关于", "暨", "以及");

  /** Words of titles: the first {@value #STRONG} say much, the others a little. */
  private static final NameTrie MARKS =
      NameTrie.of(
          "统计公报", "经济运行", "国民经济", "工作报告", "进展情况", "经济形势", "核算结果", "生产总值", "公报", "通报", "经济", "情况",
          "统计", "发展", "增长", "数据", "指标", "开局", "回升", "向好", "季度", "半年", "全市", "全年");

  private static final int STRONG = 8;

  private Titles() {}

  /** Returns how much the words look like a bulletin's title; 0 and less: not at all. */
  static int score(String words) {
    if (words.length() < SHORTEST || words.length() > LONGEST || words.contains("首页")) {
      return -1;
    }
    long marks = MARKS.within(words);
    long strong = marks & ((1L << STRONG) - 1);
    int score = Long.bitCount(marks) + 3 * Long.bitCount(strong);
    score += PeriodWords.year(words, 0, words.length()) > 0 ? 2 : 0;
    score += isWhole(words) ? 2 : 0;
    return words.endsWith("。") || words.endsWith("：") || words.endsWith(":") ? score - 4 : score;
  }

  /** Tells whether the words end as titles do. */
  static boolean isWhole(String words) {
    String bare = withoutPart(withoutMarks(words));
    return endsInAny(bare, ENDS);
  }

  private static boolean endsInAny(String words, List<String> ends) {
    for (int i = 0; i < ends.size(); i++) {
      if (words.endsWith(ends.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the words end as a title does that goes on in the next line. */
  static boolean isOpen(String words) {
    return endsInAny(words, OPEN);
  }

  /** Tells whether the line is a title's second part: ——2024年上半年经济运行解读. */
  static boolean isSubtitle(String words) {
    return words.startsWith("——") || words.startsWith("--") || words.startsWith("──");
  }

  private static String withoutPart(String words) {
    if (words.endsWith("）") || words.endsWith(")")) {
      int open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
      if (open > 0 && PARTS.contains(words.substring(open + 1, words.length() - 1))) {
        return words.substring(0, open);
      }
    }
    return words;
  }

  /** Returns the part of a page's title that is the article's: 公报-统计局 is 公报. */
  static String withoutSite(String pageTitle) {
    String best = pageTitle;
    int bestScore = Integer.MIN_VALUE;
    int start = 0;
    for (int i = 0; i <= pageTitle.length(); i++) {
      if (i == pageTitle.length() || isSeparator(pageTitle, i)) {
        String part = pageTitle.substring(start, i).strip();
        int score = part.isEmpty() ? Integer.MIN_VALUE : score(part);
        if (score > bestScore) {
          best = part;
          bestScore = score;
        }
        start = i + 1;
      }
    }
    return best;
  }

  private static boolean isSeparator(String words, int i) {
    if ("-_|—–".indexOf(words.charAt(i)) < 0) {
      return false;
    }
    int before = i - 1;
    int after = i + 1;
    while (before > 0 && Lines.isBlank(words.charAt(before))) {
      before--;
    }
    while (after < words.length() && Lines.isBlank(words.charAt(after))) {
      after++;
    }
    boolean range =
        before >= 0
            && after < words.length()
            && Dates.digit(words.charAt(after)) >= 0
            && (Dates.digit(words.charAt(before)) >= 0 || words.charAt(before) == '月');
    return !range;
  }

  /** Returns the words without blanks where those part single letters (政 府 工 作 报 告). */
  static String squeezed(String words) {
    int blanks = 0;
    int parts = 1;
    int longest = 0;
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      if (Lines.isBlank(words.charAt(i))) {
        blanks++;
        parts += length > 0 ? 1 : 0;
        longest = Math.max(longest, length);
        length = 0;
      } else {
        length++;
      }
    }
    boolean spaced = blanks > 0 && parts > 2 && Math.max(longest, length) == 1;
    return spaced
        ? words
            .codePoints()
            .filter(c -> !Lines.isBlank((char) c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : words;
  }

  /** Returns the title without site names, note marks and brackets around it. */
  static String clean(String words) {
    return withoutMarks(withoutSite(squeezed(words)).strip());
  }

  private static String withoutMarks(String words) {
    int end = words.length();
    while (end > 0 && isMark(words.charAt(end - 1))) {
      end--;
    }
    if (end > 2 && words.charAt(end - 1) == ']' && words.lastIndexOf('[', end) > end - 5) {
      end = words.lastIndexOf('[', end);
    }
    return words.substring(0, end);
  }

  private static boolean isMark(char c) {
    return (c >= '①' && c <= '⑳') || c == '*' || c == '※' || Lines.isBlank(c);
  }
}
