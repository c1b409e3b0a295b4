package org.tongbao.bulletin;

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
