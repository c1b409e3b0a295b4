package org.tongbao.text;

/**
 * Tells blanks that exports set where print has none from those that part words, cells and
 * headings.
 *
 * <p>In every line, blanks go that stand inside a number (5 .3, 5. 3, 5.3 %) or part the letters of
 * a short name (农 业). In prose, those beside marks and between words and numbers go too, and those
 * that group thousands. Blanks between words go where the whole line is set so; elsewhere they may
 * part cells.
 */
final class Blanks {
  private static final String OPENING = "（(“《〔【[";
  private static final String CLOSING = "）)”》〕】]%‰";

  /** What units, dates and counts begin with; after a figure other words may be the next cell. */
  private static final String UNITS = "年月日时个亿万千百十余多元美吨人户家件公平立方米亩辆台套所处项条名次位岁倍成只头张度艘册座场种批天标箱瓦例对部";

  private String text = "";

  /** How long the clean text was when letters of a name were joined last. */
  private int joined = -1;

  private int lineEnd = -1;
  private boolean prose;
  private boolean spacedOut;

  /** Goes on to another text. */
  void begin(String source) {
    text = source;
    joined = -1;
    lineEnd = -1;
    prose = false;
    spacedOut = false;
  }

  /**
   * Tells whether the blanks between the clean text so far and the source's character at {@code
   * next} go.
   */
  boolean go(char[] out, int size, int at, int next) {
    if (size == 0 || next >= text.length() || out[size - 1] == '\n') {
      return false;
    }
    char before = out[size - 1];
    char after = at(next);
    if (insideNumber(out, size, before, after, next) || insideName(out, size, after, next)) {
      return true;
    }
    if (at >= lineEnd) {
      survey(at, size, out);
    }
    if (Characters.isHan(before) && Characters.isHan(after)) {
      return spacedOut && !inHeading(out, size);
    }
    return prose && inProse(out, size, before, after, next);
  }

  private boolean inProse(char[] out, int size, char before, char after, int next) {
    if (Pauses.isChinese(before)
        || Pauses.isChinese(Pauses.chinese(after))
        || OPENING.indexOf(before) >= 0
        || CLOSING.indexOf(after) >= 0) {
      return !inHeading(out, size);
    }
    if (isDigit(before)) {
      return isDigit(after) ? isThousand(out, size, next) : isUnit(out, size, after);
    }
    return Characters.isHan(before) && isDigit(after) && !inHeading(out, size);
  }

  /** Tells whether what follows a figure may be its unit; a fraction is no year, month or day. */
  private static boolean isUnit(char[] out, int size, char after) {
    int i = size;
    while (i > 0 && isDigit(out[i - 1])) {
      i--;
    }
    boolean fraction = i > 0 && out[i - 1] == '.';
    return UNITS.indexOf(after) >= 0 && !(fraction && "年月日时".indexOf(after) >= 0);
  }

  /** Reads the rest of the line and what is written of it. */
  private void survey(int at, int size, char[] out) {
    int marks = 0;
    int han = 0;
    int gaps = 0;
    boolean stop = false;
    for (int i = size - 1; i >= 0 && out[i] != '\n'; i--) {
      marks += isMark(out[i]) ? 1 : 0;
      stop |= out[i] == '。';
      han += Characters.isHan(out[i]) ? 1 : 0;
    }
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n') {
      char c = at(i);
      marks += isMark(c) ? 1 : 0;
      stop |= c == '。';
      han += Characters.isHan(c) ? 1 : 0;
      gaps += isGap(i) ? 1 : 0;
      i++;
    }
    lineEnd = i;
    boolean row = startsWithBar(out, size);
    prose = !row && (stop || marks > 1);
    spacedOut = prose && gaps > 1 && 6 * gaps >= han;
  }

  private boolean isGap(int at) {
    return Characters.isBlank(text.charAt(at))
        && (Characters.isHan(at(at - 1)) || at(at - 1) == ')' || at(at - 1) == '）')
        && Characters.isHan(at(at + 1));
  }

  private static boolean isMark(char c) {
    return c == '，' || c == '；' || c == ',' || c == ';';
  }

  private static boolean startsWithBar(char[] out, int size) {
    int i = size;
    while (i > 0 && out[i - 1] != '\n') {
      i--;
    }
    return i < size && out[i] == '|';
  }

  /** Tells whether what stands since the last stop begins as a numbered heading does: 五、. */
  private static boolean inHeading(char[] out, int size) {
    int i = size;
    while (i > 0 && size - i < 24 && "\n。，；！".indexOf(out[i - 1]) < 0) {
      i--;
    }
    while (i < size && out[i] == ' ') {
      i++;
    }
    int words = i;
    while (words < size && "（(第一二三四五六七八九十".indexOf(out[words]) >= 0) {
      words++;
    }
    return words > i && words < size && "、）)部章节 ".indexOf(out[words]) >= 0;
  }

  private boolean insideNumber(char[] out, int size, char before, char after, int next) {
    if (isDigit(before)) {
      return after == '%' || (after == '.' && isDigit(past(next + 1)));
    }
    return before == '.' && isDigit(after) && isFraction(out, size - 1);
  }

  private char past(int at) {
    int i = at;
    while (i < text.length() && Characters.isVoid(text.charAt(i))) {
      i++;
    }
    return at(i);
  }

  /** Tells whether the point stands in a number, and not after the number of a list's item. */
  private static boolean isFraction(char[] out, int point) {
    int i = point;
    while (i > 0 && isDigit(out[i - 1])) {
      i--;
    }
    if (i == point || i == 0) {
      return false;
    }
    return Characters.isHan(out[out[i - 1] == ' ' && i > 1 ? i - 2 : i - 1]);
  }

  /** Tells whether blanks part two letters that stand alone, as names are set to one width. */
  private boolean insideName(char[] out, int size, char after, int next) {
    boolean alone = size < 2 || !Characters.isHan(out[size - 2]) || joined == size - 1;
    if (Characters.isHan(out[size - 1])
        && Characters.isHan(after)
        && alone
        && !Characters.isHan(at(next + 1))) {
      joined = size;
      return true;
    }
    return false;
  }

  /** Tells whether three digits at {@code next} go on with a number: 总值1 228亿元. */
  private boolean isThousand(char[] out, int size, int next) {
    int from = size;
    while (from > 0 && isDigit(out[from - 1])) {
      from--;
    }
    int end = next;
    while (isDigit(at(end))) {
      end++;
    }
    if (size - from > 3 || end - next != 3 || from == 0 || !leadsNumber(out, from)) {
      return false;
    }
    char after = past(end);
    return Characters.isHan(after) || after == '%' || (at(end) == '.' && isDigit(at(end + 1)));
  }

  private static boolean leadsNumber(char[] out, int from) {
    char before = out[from - 1];
    return Characters.isHan(before)
        || (before == ' ' && from > 1 && Characters.isHan(out[from - 2]));
  }

  /** Returns what stands for a character of the source, a line feed beyond its ends. */
  private char at(int index) {
    return index >= 0 && index < text.length() ? Characters.clean(text.charAt(index)) : '\n';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
