package org.tongbao.bulletin;

import java.util.List;

/** Splits a line into sentences: each ends after 。 ！ ？ and the quotes that close there. */
final class Sentences {
  private static final String CLOSERS = "”’」』）)】";
  private static final String FIGURES = "百千万亿成倍番";

  /** Letters after which a pause ends a sentence too, and twice as many after which all does. */
  private static final int LONGEST = 4_000;

  private static final String PAUSES = "，；、,;";

  private Sentences() {}

  /** Adds the sentences of the range, without blanks at their ends. */
  static void split(String text, int start, int end, int paragraph, List<Passage> into) {
    int from = start;
    while (from < end) {
      if (Lines.isBlank(text.charAt(from))) {
        from++;
        continue;
      }
      int to = end(text, from, end);
      into.add(new Sentence(from, to, paragraph));
      from = to;
    }
  }

  /** Returns the end, exclusive, of the sentence that starts at {@code start}. */
  static int end(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '！' || c == '？' || c == '!') {
        i++;
        while (i < end && CLOSERS.indexOf(text.charAt(i)) >= 0) {
          i++;
        }
        return i;
      }
      boolean pauses = i - start >= LONGEST && PAUSES.indexOf(c) >= 0;
      if (pauses || i - start >= 2 * LONGEST) {
        return i + 1;
      }
    }
    return end;
  }

  /** Tells whether the range may hold a figure: a digit, or a magnitude beside a numeral. */
  static boolean states(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
      if (i > start && FIGURES.indexOf(c) >= 0 && isNumeral(text.charAt(i - 1))) {
        return true;
      }
      if (c == '平' && text.charAt(Math.max(start, i - 1)) == '持') {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumeral(char c) {
    return "一二三四五六七八九十两几".indexOf(c) >= 0;
  }
}
