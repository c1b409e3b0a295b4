package org.tongbao.text;

/** Commas, semicolons, colons and stops, as Chinese print has them. */
final class Pauses {
  private static final String ASCII = ",;:";
  private static final String CHINESE = "，；：";

  /** From the weakest to the strongest. */
  private static final String STRENGTH = "、，：；。";

  private static final String UNITS = "%‰℃°㎡";

  private Pauses() {}

  static boolean isChinese(char c) {
    return STRENGTH.indexOf(c) >= 0;
  }

  /** Returns the Chinese mark for an ASCII one; a ratio's sign ∶ is a colon. */
  static char chinese(char c) {
    int ascii = ASCII.indexOf(c);
    return ascii >= 0 ? CHINESE.charAt(ascii) : c == '∶' ? '：' : c;
  }

  static char stronger(char one, char other) {
    return STRENGTH.indexOf(one) > STRENGTH.indexOf(other) ? one : other;
  }

  /** Tells whether the ASCII mark at a place stands beside Chinese words or after a percentage. */
  static boolean inChinese(String text, int at, char before) {
    if (Characters.isChinese(before) || UNITS.indexOf(before) >= 0) {
      return true;
    }
    int next = at + 1;
    while (next < text.length() && isPassed(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Characters.isChinese(Characters.clean(text.charAt(next)));
  }

  private static boolean isPassed(char c) {
    return ",;:∶".indexOf(c) >= 0 || Characters.isVoid(c);
  }
}
