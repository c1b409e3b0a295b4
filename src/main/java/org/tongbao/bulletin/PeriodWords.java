package org.tongbao.bulletin;

import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * Reads the words that say what time a bulletin reports on.
 *
 * <pre>
 * period   := year? (quarter | half | quarters | months | month | whole year)
 * quarter  := (一 | 二 | 三 | 四 | 1 | 2 | 3 | 4) (季度 | 季报), January to that quarter's end
 * quarters := 前 (两 | 二 | 三 | 2 | 3) (个)? 季度
 * half     := 上半年 | 半年报 | 年年中
 * months   := n 月? (- | — | 至 | ~ | 到) n 月 | 1、2月 | 前 n 个? 月, with n in digits or numerals
 * </pre>
 *
 * <p>下半年 and 四季度单季 are no spans here: a bulletin's own begins in January.
 */
final class PeriodWords {
  private static final String DASHES = "-—–－~～至到";
  private static final String QUARTERS = "一二三四";
  private static final String[] PLANS = {"计划", "目标", "预期", "预算", "任务", "投资计划"};

  /** What follows four digits that count something and are no year. */
  private static final String COUNTS = "亿万千百元个家户人名项件台套吨公里米平%‰.,余多";

  private static final String NUMERALS = "一二三四五六七八九";

  private PeriodWords() {}

  /**
   * A span of months of some year.
   *
   * @param firstMonth 1 to 12
   * @param lastMonth 1 to 12
   */
  record Span(int firstMonth, int lastMonth) {
    static final Span YEAR = new Span(1, 12);
    private static final Span[] TO_QUARTER = {
      new Span(1, 3), new Span(1, 6), new Span(1, 9), new Span(1, 12)
    };

    /** Returns January to the end of a quarter from 1 to 4. */
    static Span toQuarter(int quarter) {
      return TO_QUARTER[quarter - 1];
    }

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

  /**
   * Returns the first year written with 年 or, where there is none, in four digits alone, else 0.
   */
  static int anyYear(String text) {
    int year = year(text, 0, text.length());
    for (int i = 4; i <= text.length() && year == 0; i++) {
      boolean ends =
          i == text.length()
              || (Dates.digit(text.charAt(i)) < 0 && COUNTS.indexOf(text.charAt(i)) < 0);
      year = ends ? yearBefore(text, i) : 0;
    }
    return year;
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
        || c == '半'
        || isNumber(c);
  }

  private static boolean isNumber(char c) {
    return (c >= '0' && c <= '9') || c == '十' || NUMERALS.indexOf(c) >= 0;
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
      case '上' -> text.startsWith("上半年", i) ? Span.toQuarter(2) : null;
      case '半' -> text.startsWith("半年报", i) ? Span.toQuarter(2) : null;
      case '前' -> firstOfYear(text, i, end);
      case '首' -> text.startsWith("首季", i) ? Span.toQuarter(1) : null;
      case '全' -> text.startsWith("全年", i) && !isPlanned(text, i + 2) ? Span.YEAR : null;
      case '年' -> year(text, i);
      default -> isNumber(c) ? months(text, i, end) : null;
    };
  }

  private static @Nullable Span year(String text, int i) {
    if (text.startsWith("年年中", i)) {
      return Span.toQuarter(2);
    }
    boolean named = text.startsWith("年度", i) || text.startsWith("年报", i);
    return named && !isPlanned(text, i + 2) ? Span.YEAR : null;
  }

  /** Tells whether words after a year make it one to come: 全年目标, 年度计划. */
  private static boolean isPlanned(String text, int after) {
    for (String plan : PLANS) {
      if (text.startsWith(plan, after)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Span quarter(String text, int mark) {
    boolean named = text.startsWith("季度", mark) || text.startsWith("季报", mark);
    if (mark == 0 || !named || (mark > 1 && text.charAt(mark - 2) == '前')) {
      return null;
    }
    char c = text.charAt(mark - 1);
    int quarter = c >= '1' && c <= '4' ? c - '0' : 1 + QUARTERS.indexOf(c);
    return quarter == 0 ? null : Span.toQuarter(quarter);
  }

  private static @Nullable Span firstOfYear(String text, int i, int end) {
    boolean two = text.startsWith("两", i + 1);
    int to = two ? i + 2 : afterNumber(text, i + 1, end);
    int count = two ? 2 : number(text, i + 1, to);
    int mark = text.startsWith("个", to) ? to + 1 : to;
    if (text.startsWith("季", mark)) {
      return count == 2 || count == 3 ? Span.toQuarter(count) : null;
    }
    return text.startsWith("月", mark) && count > 1 && count < 12 ? new Span(1, count) : null;
  }

  private static @Nullable Span months(String text, int start, int end) {
    if (start > 0 && (text.charAt(start - 1) == '前' || isPartOfNumber(text, start))) {
      return null;
    }
    int i = afterNumber(text, start, end);
    int first = number(text, start, i);
    int last = first;
    if (i + 1 < end && text.charAt(i) == '月' && DASHES.indexOf(text.charAt(i + 1)) >= 0) {
      i++;
    }
    int from = i;
    while (i < end && DASHES.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    boolean both =
        i == from && first == 1 && (text.startsWith("、2月", i) || text.startsWith("、二月", i));
    if (i > from || both) {
      int digits = both ? i + 1 : i;
      i = afterNumber(text, digits, end);
      last = number(text, digits, i);
    }
    boolean month = i < end && text.charAt(i) == '月';
    boolean day = i + 1 < end && isNumber(text.charAt(i + 1));
    boolean ends = i + 1 < end && "末底初".indexOf(text.charAt(i + 1)) >= 0;
    boolean third = text.startsWith("旬", i + 2);
    return month && !day && !ends && !third && first >= 1 && first <= last && last <= 12
        ? new Span(first, last)
        : null;
  }

  /** Tells whether what stands at {@code start} goes on from digits, or from a range's first. */
  private static boolean isPartOfNumber(String text, int start) {
    int before = start - 1;
    while (before > 0 && DASHES.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    char c = text.charAt(before);
    boolean range = before < start - 1 && (isNumber(c) || c == '月');
    return range || isNumber(text.charAt(start - 1)) || Dates.digit(text.charAt(start - 1)) >= 0;
  }

  /** Returns the number 1 to 12 that the range spells in digits or Chinese numerals, else 0. */
  private static int number(String text, int start, int end) {
    if (end <= start || end - start > 2) {
      return 0;
    }
    char first = text.charAt(start);
    if (first >= '0' && first <= '9') {
      boolean digits = text.charAt(end - 1) >= '0' && text.charAt(end - 1) <= '9';
      return digits ? Integer.parseInt(text, start, end, 10) : 0;
    }
    int unit = end - start == 2 ? 1 + NUMERALS.indexOf(text.charAt(start + 1)) : 0;
    boolean ten = first == '十' && (unit > 0 || end - start == 1);
    return ten ? 10 + unit : end - start == 1 ? 1 + NUMERALS.indexOf(first) : 0;
  }

  private static int afterNumber(String text, int i, int end) {
    while (i < end && isNumber(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
