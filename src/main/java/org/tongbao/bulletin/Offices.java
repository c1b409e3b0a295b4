package org.tongbao.bulletin;

import java.util.List;

/** Knows the names of offices that issue bulletins by how they end. */
final class Offices {
  private static final List<String> ENDS =
      List.of(
          "局", "调查队", "调查总队", "人民政府", "办公室", "办公厅", "委员会", "发改委", "财政厅", "统计厅", "人大常委会", "研究室",
          "管委会");

  /** A part of an office: 统计局核算科. */
  private static final String PARTS = "科处室股队";

  private static final int LONGEST_PART = 14;

  /** What stands after the office at the head of its paper: 统计局文件, 统计局编. */
  private static final List<String> PAPERS =
      List.of("文件", "简报", "编印", "编制", "供稿", "主办", "发布", "提供", "整理", "印发", "编");

  private Offices() {}

  /** Tells whether a name that ends at {@code end} is an office's, or a part's of one. */
  static boolean endsInOffice(String text, int end) {
    if (endsInName(text, end)) {
      return true;
    }
    if (end < 1 || PARTS.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    for (int i = end - 1; i > 1 && i > end - LONGEST_PART; i--) {
      if (endsInName(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInName(String text, int end) {
    for (String office : ENDS) {
      if (end >= office.length() && text.startsWith(office, end - office.length())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the office that words are of which name it and its paper, else the words. */
  static String withoutPaper(String words) {
    for (String paper : PAPERS) {
      int end = words.length() - paper.length();
      if (end > 2 && words.endsWith(paper) && endsInOffice(words, end)) {
        return words.substring(0, end);
      }
    }
    return words;
  }

  /** Returns the office that words begin with and an issue's number follows: 统计局 第7期, else them. */
  static String withoutNumber(String words) {
    if (endsInOffice(words, words.length())) {
      return words;
    }
    for (int i = 3; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean numbers = c == '第' || c == '总' || Dates.digit(c) >= 0 || "（(〔[".indexOf(c) >= 0;
      if (numbers) {
        String office = withoutPaper(strip(words.substring(0, i)));
        return endsInOffice(office, office.length()) ? office : words;
      }
    }
    return words;
  }

  /** Returns the words without blanks, brackets, dashes and stops around them. */
  static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isTrim(words.charAt(start))) {
      start++;
    }
    while (end > start && isTrim(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean isTrim(char c) {
    return Lines.isBlank(c) || "（）()【】[]—-，,。：:".indexOf(c) >= 0;
  }
}
