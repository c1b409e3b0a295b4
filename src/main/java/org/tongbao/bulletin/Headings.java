package org.tongbao.bulletin;

import java.util.List;

/**
 * Recognises a heading's number at the start of a line.
 *
 * <pre>
 * number := 第 numeral (部分 | 章 | 节 | 篇) blank*
 *         | numeral (、 | . | ．)            numeral in Chinese
 *         | （ numeral ）                     in Chinese or one or two digits
 *         | digits (、 | . | ．)              one or two digits, no digit after
 * </pre>
 */
final class Headings {
  private static final String NUMERALS = "一二三四五六七八九十百零〇";

  /** A heading longer than this is a sentence that was numbered. */
  static final int LONGEST = 44;

  private static final int LONGEST_PAGE_NUMBER = 3;

  /** A heading has at least so many characters. */
  private static final int SHORTEST = 2;

  /** What the sentences under a heading begin with. */
  private static final List<String> OPENINGS =
      List.of("全年", "年末", "全市", "全州", "全县", "全省", "上半年", "前三季度", "一季度", "初步核算", "经初步核算");

  private Headings() {}

  /** Returns where the heading's words begin, or -1 where the range starts with no number. */
  static int afterNumber(String text, int start, int end) {
    if (start >= end) {
      return -1;
    }
    char first = text.charAt(start);
    int after;
    if (first == '第') {
      after = afterPart(text, start + 1, end);
    } else if (first == '（' || first == '(') {
      after = afterBracket(text, start + 1, end);
    } else if (NUMERALS.indexOf(first) >= 0) {
      after = afterMark(text, afterNumerals(text, start, end), end);
    } else if (isDigit(first)) {
      after = afterMark(text, afterDigits(text, start, end), end);
      if (after >= 0 && after < end && isDigit(text.charAt(after))) {
        after = -1;
      }
    } else {
      after = -1;
    }
    while (after >= 0 && after < end && Lines.isBlank(text.charAt(after))) {
      after++;
    }
    return after;
  }

  /**
   * Returns where a heading's words end that run into a sentence without a mark between them: at a
   * blank, or at the time or the place that bulletins begin their sentences with (八、消费市场全年…).
   * Returns -1 where the range has a figure before, or no such place.
   */
  static int runsInto(String text, int start, int end) {
    for (int i = start; i < end && i - start <= LONGEST; i++) {
      char c = text.charAt(i);
      if (isDigit(c) || "，。；：,;:".indexOf(c) >= 0) {
        return -1;
      }
      if (i >= start + SHORTEST && (Lines.isBlank(c) || opensSentence(text, i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean opensSentence(String text, int at) {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns where the range goes on after the number of a page that came between two of its lines
   * (10 十、财政金融), or {@code start} where there is none.
   */
  static int afterPageNumber(String text, int start, int end) {
    int after = start;
    while (after < end && after - start < LONGEST_PAGE_NUMBER && isDigit(text.charAt(after))) {
      after++;
    }
    int words = after;
    while (words < end && Lines.isBlank(text.charAt(words))) {
      words++;
    }
    return words < end && NUMERALS.indexOf(text.charAt(words)) >= 0 ? words : start;
  }

  /** Tells whether the range starts with a number in Chinese and its mark: 八、. */
  static boolean isNumberedInChinese(String text, int start, int end) {
    return start < end
        && NUMERALS.indexOf(text.charAt(start)) >= 0
        && afterMark(text, afterNumerals(text, start, end), end) >= 0;
  }

  private static int afterPart(String text, int start, int end) {
    int i = afterNumerals(text, start, end);
    if (i == start) {
      i = afterDigits(text, start, end);
    }
    if (i == start || i >= end) {
      return -1;
    }
    if (text.startsWith("部分", i) && i + 2 <= end) {
      i += 2;
    } else if ("章节篇".indexOf(text.charAt(i)) >= 0) {
      i++;
    } else {
      return -1;
    }
    return i < end && "、:：".indexOf(text.charAt(i)) >= 0 ? i + 1 : i;
  }

  private static int afterBracket(String text, int start, int end) {
    int i = afterNumerals(text, start, end);
    if (i == start) {
      i = afterDigits(text, start, end);
    }
    if (i == start || i >= end || "）)".indexOf(text.charAt(i)) < 0) {
      return -1;
    }
    return i + 1;
  }

  private static int afterMark(String text, int i, int end) {
    return i >= 0 && i < end && "、.．".indexOf(text.charAt(i)) >= 0 ? i + 1 : -1;
  }

  private static int afterNumerals(String text, int i, int end) {
    while (i < end && NUMERALS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static int afterDigits(String text, int i, int end) {
    int start = i;
    while (i < end && i < start + 2 && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
