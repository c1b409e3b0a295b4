package org.tongbao.bulletin;

/**
 * Tells a year by its place in a five-year plan: “十四五”开局之年 is 2021, 收官之年 2025.
 *
 * <p>The tenth plan began in 2001, and each plan begins five years after the one before.
 */
final class FiveYearPlans {
  private static final int TENTH = 2001;
  private static final int YEARS = 5;
  private static final int LONGEST_BETWEEN = 8;
  private static final String NUMERALS = "一二三四五六七八九";

  private FiveYearPlans() {}

  /** Returns the year that the range tells by the first or last year of a plan, else 0. */
  static int yearIn(String text, int start, int end) {
    for (int i = text.indexOf('十', start); i >= 0 && i < end; i = text.indexOf('十', i + 1)) {
      int number = i + 2 < end ? 1 + NUMERALS.indexOf(text.charAt(i + 1)) : 0;
      if (number > 0 && text.charAt(i + 2) == '五') {
        int first = TENTH + YEARS * number;
        int to = Math.min(end, i + 3 + LONGEST_BETWEEN);
        if (holds(text, i + 3, to, "开局之年") || holds(text, i + 3, to, "开局年")) {
          return first;
        }
        if (holds(text, i + 3, to, "收官之年") || holds(text, i + 3, to, "收官年")) {
          return first + YEARS - 1;
        }
      }
    }
    return 0;
  }

  private static boolean holds(String text, int start, int end, String words) {
    int at = text.indexOf(words, start);
    return at >= 0 && at + words.length() <= end;
  }
}
