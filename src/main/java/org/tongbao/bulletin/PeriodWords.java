package org.tongbao.bulletin;

import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * Reads the words that say what time a bulletin reports on.
 *
 * <pre>
 * period  := year? (quarter | half | three quarters | months | month | whole year)
 * quarter := (一 | 二 | 三 | 四 | 1 | 2 | 3 | 4) 季度, January to that quarter's end
 * months  := n 月? (- | — | 至 | ~ | 到) n 月
 * </pre>
 */
final class PeriodWords {
  private static final String DASHES = "-—–－~～至到";
  private static final String QUARTERS = "一二三四";

  private PeriodWords() {}

  /**
   * A span of months of some year.
   *
   * @param firstMonth 1 to 12
   * @param lastMonth 1 to 12
   */
  record Span(int firstMonth, int lastMonth) {
    static final Span YEAR = new Span(1, 12);

    Period in(int year) {
      return Period.months(year, firstMonth, lastMonth);
    }

    boolean isWholeYear() {
      return equals(YEAR);
    }
  }

  /** Returns the first year written in the range: four digits or numerals before 年, else 0. */
  static int year(String text, int start, int end) {
    for (int i = start + 4; i < end; i++) {
      if (text.charAt(i) == '年') {
        int year = yearBefore(text, i);
        if (year > 0) {
          return year;
        }
      }
    }
    return 0;
  }

  /** Returns the year whose four digits or numerals end before {@code mark}, else 0. */
  static int yearBefore(String text, int mark) {
    int start = mark - 4;
    if (start < 0 || (start > 0 && Dates.digit(text.charAt(start - 1)) >= 0)) {
      return 0;
    }
    int year = 0;
    for (int i = start; i < mark; i++) {
      int digit = Dates.digit(text.charAt(i));
      if (digit < 0) {
        return 0;
      }
      year = 10 * year + digit;
    }
    return year >= 1949 && year < 2200 ? year : 0;
  }

  /** Returns the span that a title names; a part of the year before the whole of it. */
  static @Nullable Span ofTitle(String title) {
    Span whole = null;
    for (int i = 0; i < title.length(); i++) {
      Span span = mayStart(title.charAt(i)) ? at(title, i, title.length()) : null;
      if (span != null && !span.isWholeYear()) {
        return span;
      }
      whole = whole == null ? span : whole;
    }
    return whole;
  }

  /** Tells whether words of time may be recognised at the character. */
  static boolean mayStart(char c) {
    return c == '季'
        || c == '上'
        || c == '前'
        || c == '首'
        || c == '全'
        || c == '年'
        || (c >= '0' && c <= '9');
  }

  /** Returns where the words recognised at {@code i} begin: a quarter's number is before it. */
  static int start(String text, int from, int i) {
    if (text.charAt(i) != '季' || i == from) {
      return i;
    }
    int start = i - 1;
    boolean range = start - 1 > from && DASHES.indexOf(text.charAt(start - 1)) >= 0;
    start = range ? start - 2 : start;
    return start > from && text.charAt(start - 1) == '第' ? start - 1 : start;
  }

  /** Returns the span recognised at {@code i}, null where there is none. */
  static @Nullable Span at(String text, int i, int end) {
    char c = text.charAt(i);
    return switch (c) {
      case '季' -> quarter(text, i);
      case '上' -> text.startsWith("上半年", i) ? new Span(1, 6) : null;
      case '前' -> text.startsWith("前三季", i) || text.startsWith("前3季", i) ? new Span(1, 9) : null;
      case '首' -> text.startsWith("首季", i) ? new Span(1, 3) : null;
      case '全' -> text.startsWith("全年", i) ? Span.YEAR : null;
      case '年' -> text.startsWith("年度", i) && !text.startsWith("年度计划", i) ? Span.YEAR : null;
      default -> c >= '0' && c <= '9' ? months(text, i, end) : null;
    };
  }

  private static @Nullable Span quarter(String text, int mark) {
    if (mark == 0 || !text.startsWith("季度", mark)) {
      return null;
    }
    char c = text.charAt(mark - 1);
    int quarter = c >= '1' && c <= '4' ? c - '0' : 1 + QUARTERS.indexOf(c);
    return quarter == 0 ? null : new Span(1, 3 * quarter);
  }

  private static @Nullable Span months(String text, int start, int end) {
    if (start > 0 && Dates.digit(text.charAt(start - 1)) >= 0) {
      return null;
    }
    int i = afterDigits(text, start, end);
    int first = number(text, start, i);
    int last = first;
    if (i + 1 < end && text.charAt(i) == '月' && DASHES.indexOf(text.charAt(i + 1)) >= 0) {
      i++;
    }
    int from = i;
    while (i < end && DASHES.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    if (i > from) {
      int digits = i;
      i = afterDigits(text, digits, end);
      last = number(text, digits, i);
    }
    boolean month = i < end && text.charAt(i) == '月';
    boolean day = i + 1 < end && Dates.digit(text.charAt(i + 1)) >= 0;
    boolean ends = i + 1 < end && "末底".indexOf(text.charAt(i + 1)) >= 0;
    return month && !day && !ends && first >= 1 && first <= last && last <= 12
        ? new Span(first, last)
        : null;
  }

  private static int number(String text, int start, int end) {
    return end > start && end - start <= 2 ? Integer.parseInt(text, start, end, 10) : 0;
  }

  private static int afterDigits(String text, int i, int end) {
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
