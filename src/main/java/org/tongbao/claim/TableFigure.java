package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell that is a figure.
 *
 * <pre>
 * figure := "第"? direction? sign? digits ("," digits)* ("." digits)? unit? | 持平
 * unit   := % | 个百分点 | 位 | 倍
 * </pre>
 *
 * @param value signed
 * @param unit as printed in the cell, empty where it is not
 * @param directed whether words or arrows in the cell say that it rose or fell
 * @param rank whether the cell says that it is a place in an order
 */
record TableFigure(BigDecimal value, String unit, boolean directed, boolean rank) {
  private static final String[] RISES = {"增长", "上涨", "提高", "上升", "增加", "↑", "▲"};
  private static final String[] FALLS = {"下降", "下跌", "降低", "回落", "减少", "↓", "▼"};

  private static final Map<String, String> UNITS =
      Map.of("%", "%", "个百分点", "百分点", "百分点", "百分点", "位", "位", "名", "位", "倍", "倍", "", "");

  /** 持平: nothing has changed. */
  static final TableFigure FLAT = new TableFigure(BigDecimal.ZERO, "", true, false);

  /** Digits that fit a long. */
  private static final int MOST_DIGITS = 18;

  TableFigure {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * Returns the figure that the whole of {@code words} prints, null for dashes, names and dates.
   */
  static @Nullable TableFigure read(String words) {
    if (words.isEmpty() || words.length() > 24) {
      return null;
    }
    if (words.equals("持平") || words.equals("平")) {
      return FLAT;
    }
    boolean rank = words.charAt(0) == '第';
    int rise = rank ? 0 : length(words, RISES);
    int fall = rank || rise > 0 ? 0 : length(words, FALLS);
    int digits = rank ? 1 : rise + fall;
    boolean negative = false;
    if (digits < words.length() && "+-−–－".indexOf(words.charAt(digits)) >= 0) {
      negative = words.charAt(digits) != '+';
      digits++;
    }
    int end = endOfDigits(words, digits);
    String unit = end > digits ? UNITS.get(withoutMarks(words.substring(end))) : null;
    if (unit == null || (rank && !unit.equals("位") && !unit.isEmpty())) {
      return null;
    }
    BigDecimal value = value(words, digits, end);
    boolean falls = fall > 0 ^ negative;
    return new TableFigure(falls ? value.negate() : value, unit, rise + fall > 0, rank);
  }

  /** Returns the length of the word of direction that leads a cell, 0 where none of them does. */
  private static int length(String words, String[] directions) {
    for (String word : directions) {
      if (words.startsWith(word)) {
        return word.length();
      }
    }
    return 0;
  }

  private static BigDecimal value(String words, int from, int end) {
    if (end - from > MOST_DIGITS) {
      return new BigDecimal(words.substring(from, end).replace(",", ""));
    }
    long unscaled = 0;
    int scale = 0;
    boolean point = false;
    for (int i = from; i < end; i++) {
      char c = words.charAt(i);
      if (c == '.') {
        point = true;
      } else if (c != ',') {
        unscaled = 10 * unscaled + (c - '0');
        scale += point ? 1 : 0;
      }
    }
    return SmallDecimals.of(unscaled, scale);
  }

  /** Returns where the digits end, or {@code from} where no number stands. */
  private static int endOfDigits(String words, int from) {
    int i = from;
    int point = -1;
    while (i < words.length()) {
      char c = words.charAt(i);
      if (c == '.' && point < 0 && i > from) {
        point = i;
      } else if (c == ',' ? !isThousands(words, i, from, point) : c < '0' || c > '9') {
        break;
      }
      i++;
    }
    boolean endsInDigit = i > from && Character.isDigit(words.charAt(i - 1));
    return endsInDigit ? i : from;
  }

  private static boolean isThousands(String words, int comma, int from, int point) {
    return point < 0
        && comma > from
        && comma + 3 < words.length()
        && Character.isDigit(words.charAt(comma + 1))
        && Character.isDigit(words.charAt(comma + 2))
        && Character.isDigit(words.charAt(comma + 3));
  }

  /** Leaves out the marks that lead to a note: *, ①, [1]. */
  private static String withoutMarks(String words) {
    int end = words.length();
    while (end > 0 && "*＊①②③④⑤⑥⑦⑧⑨".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end >= 3 && words.charAt(end - 1) == ']') {
      int open = words.lastIndexOf('[', end);
      return open >= 0 ? words.substring(0, open) : words;
    }
    return words.substring(0, end);
  }
}
