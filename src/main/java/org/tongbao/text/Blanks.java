package org.tongbao.text;

/** Blanks that exports set where print has none. */
final class Blanks {
  private Blanks() {}

  /**
   * Tells whether the blanks between what is written and {@code next} stand inside a number: 5 .3,
   * 5. 3, 5.3 %.
   */
  static boolean insideNumber(char[] out, int size, String text, int next) {
    if (size == 0 || next >= text.length()) {
      return false;
    }
    char after = Characters.clean(text.charAt(next));
    char before = out[size - 1];
    if (isDigit(before)) {
      return after == '%' || (after == '.' && isDigit(afterPoint(text, next + 1)));
    }
    return before == '.' && isDigit(after) && isFraction(out, size - 1);
  }

  private static char afterPoint(String text, int at) {
    int i = at;
    while (i < text.length() && Characters.act(text.charAt(i)) == Characters.BLANK) {
      i++;
    }
    return i < text.length() ? Characters.clean(text.charAt(i)) : '\n';
  }

  /** Tells whether the point stands in a number, and not after the number of a list's item. */
  private static boolean isFraction(char[] out, int point) {
    int i = point;
    while (i > 0 && isDigit(out[i - 1])) {
      i--;
    }
    return i < point && i > 0 && Characters.isHan(out[i - 1]);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
