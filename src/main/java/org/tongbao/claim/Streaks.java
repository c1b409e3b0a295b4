package org.tongbao.claim;

/**
 * Recognises streaks of periods, which measure nothing.
 *
 * <pre>
 * streak := 连续 number (年 | 个月 | 个季度 | 季度 | 月 | 次 | 届)
 * </pre>
 */
final class Streaks {
  private static final String[] PERIODS = {"个季度", "季度", "个月", "年", "月", "次", "届", "天"};

  private Streaks() {}

  /** Returns where the streak that begins at a place ends, or the place where none does. */
  static int end(String text, int at, int end) {
    if (text.charAt(at) != '连' || !text.startsWith("连续", at)) {
      return at;
    }
    int i = at + 2;
    while (i < end
        && (Numerals.isDigit(text.charAt(i))
            || Numerals.isNumeral(text.charAt(i))
            || text.charAt(i) == '多'
            || text.charAt(i) == '第')) {
      i++;
    }
    for (String period : PERIODS) {
      if (i > at + 2 && i + period.length() <= end && text.startsWith(period, i)) {
        return i + period.length();
      }
    }
    return at;
  }
}
