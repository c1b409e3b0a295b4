package org.tongbao.cli;

/** How wide words stand in a terminal: Chinese letters and full-width signs take two columns. */
final class PrintWidth {
  private PrintWidth() {}

  static int of(String words) {
    return words.codePoints().map(PrintWidth::of).sum();
  }

  static int of(int codePoint) {
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK || codePoint < 0x20) {
      return 0;
    }
    boolean wide =
        (codePoint >= 0x1100 && codePoint <= 0x115f)
            || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
            || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
            || (codePoint >= 0xf900 && codePoint <= 0xfaff)
            || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
            || (codePoint >= 0xff00 && codePoint <= 0xff60)
            || (codePoint >= 0xffe0 && codePoint <= 0xffe6)
            || (codePoint >= 0x1f300 && codePoint <= 0x1f64f)
            || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** Returns the words with blanks after them, or cut with an ellipsis, at exactly this width. */
  static String fit(String words, int width) {
    int wanted = of(words);
    if (wanted <= width) {
      return words + " ".repeat(width - wanted);
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int codePoint = words.codePointAt(i);
      if (used + of(codePoint) > width - 1) {
        break;
      }
      cut.appendCodePoint(codePoint);
      used += of(codePoint);
    }
    return width < 1 ? "" : cut + "…" + " ".repeat(width - used - 1);
  }
}
