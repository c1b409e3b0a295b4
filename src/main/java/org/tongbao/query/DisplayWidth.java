package org.tongbao.query;

/** How many columns of a terminal text takes: two for a Chinese character, none for a mark. */
final class DisplayWidth {
  /** First and last code points of the blocks that terminals draw twice as wide. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD},
  };

  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    for (int[] block : WIDE) {
      if (codePoint < block[0]) {
        return 1;
      }
      if (codePoint <= block[1]) {
        return 2;
      }
    }
    return 1;
  }

  /**
   * Returns text that takes no more than {@code most} columns, with an ellipsis where some was left
   * out, and in which no character moves the cursor or changes the terminal.
   */
  static String fit(String text, int most) {
    String safe = printable(text);
    if (of(safe) <= most) {
      return safe;
    }
    StringBuilder kept = new StringBuilder();
    int width = 1;
    for (int at = 0; at < safe.length(); ) {
      int codePoint = safe.codePointAt(at);
      width += of(codePoint);
      if (width > most) {
        break;
      }
      kept.appendCodePoint(codePoint);
      at += Character.charCount(codePoint);
    }
    return kept.append('…').toString();
  }

  /** Returns text whose line breaks are arrows and whose other control characters are marked. */
  static String printable(String text) {
    if (text.codePoints().noneMatch(DisplayWidth::isControl)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c ->
                safe.appendCodePoint(
                    c == '\n' ? '↵' : c == '\t' ? ' ' : isControl(c) ? '\uFFFD' : c));
    return safe.toString();
  }

  private static boolean isControl(int codePoint) {
    return Character.isISOControl(codePoint)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069);
  }

  private DisplayWidth() {}
}
