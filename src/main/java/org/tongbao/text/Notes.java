package org.tongbao.text;

/**
 * Tells pinyin notes from other words in brackets.
 *
 * <p>A note follows a Chinese character. It is spelled in toned pinyin, or it is a reading of that
 * very character: 經(jīng) and 濟(ji) are followed by notes, 公里(km) is not.
 */
final class Notes {
  private static final int LONGEST = 24;

  private String text = "";
  private boolean toned;

  /** Goes on to another text. */
  void begin(String source) {
    text = source;
  }

  /**
   * Returns where the note that opens at {@code bracket} ends, or {@code bracket} where none does.
   * A note that was cut off ends where its letters do.
   *
   * @param before the clean character that the bracket follows
   */
  int end(int bracket, char before) {
    if (!Characters.isHan(before) && before != '?' && before != '\ufffd') {
      return bracket;
    }
    int from = bracket + 1;
    int to = letters(from);
    if (to == from) {
      return bracket;
    }
    boolean closed = to < text.length() && isClose(text.charAt(to));
    if (toned) {
      return Syllables.spell(text, from, to) || isPinyinAlone(from, to)
          ? closed ? to + 1 : to
          : bracket;
    }
    if (closed) {
      return isReading(bracket, before, from, to) ? to + 1 : bracket;
    }
    boolean cut = to == text.length();
    return cut && Syllables.startsReading(before, text.substring(from, to)) ? to : bracket;
  }

  /**
   * Returns where the rest of a note that lost its beginning ends, or {@code toned} where there is
   * no bracket that closes it.
   */
  int endOfRest(int toned) {
    int to = letters(toned);
    return to < text.length() && isClose(text.charAt(to)) ? to + 1 : toned;
  }

  private int letters(int from) {
    toned = false;
    int i = from;
    int last = Math.min(text.length(), from + LONGEST);
    while (i < last && Syllables.bare(text.charAt(i)) != 0) {
      toned |= Syllables.isToned(text.charAt(i));
      i++;
    }
    return i;
  }

  private boolean isPinyinAlone(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Syllables.isPinyinAlone(text.charAt(i))) {
        return to - from <= 6;
      }
    }
    return false;
  }

  /** Tells whether the letters read the character, as it is printed or as it is simplified. */
  private boolean isReading(int bracket, char before, int from, int to) {
    return Syllables.isReading(before, text, from, to)
        || Syllables.isReading(text.charAt(bracket - 1), text, from, to);
  }

  private static boolean isClose(char c) {
    return c == ')' || c == '）';
  }
}
