package org.tongbao.bulletin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * Finds the words that say what time a bulletin reports on.
 *
 * <pre>
 * period  := year? (quarter | half | three quarters | months | month | whole year)
 * quarter := (一 | 二 | 三 | 四 | 1 | 2 | 3 | 4) 季度, January to that quarter's end
 * months  := 1 (- | — | 至 | ~ | 到) n 月
 * </pre>
 */
final class PeriodWords {
  private PeriodWords() {}

  /**
   * A span of months found in words.
   *
   * @param year as written beside it, 0 where none is
   * @param firstMonth 1 to 12
   * @param lastMonth 1 to 12
   */
  record Span(int year, int firstMonth, int lastMonth) {
    Period in(int inYear) {
      return Period.months(inYear, firstMonth, lastMonth);
    }

    boolean isWholeYear() {
      return firstMonth == 1 && lastMonth == 12;
    }
  }

  /** Returns the year written in the range: four digits or numerals before 年, else 0. */
  static int year(String text, int start, int end) {
    for (int i = start; i + 4 < end; i++) {
      if (text.charAt(i + 4) == '年' && (i == start || Dates.digit(text.charAt(i - 1)) < 0)) {
        int year = fourDigits(text, i);
        if (year > 0) {
          return year;
        }
      }
    }
    return 0;
  }

  private static int fourDigits(String text, int start) {
    int year = 0;
    for (int i = start; i < start + 4; i++) {
      int digit = Dates.digit(text.charAt(i));
      if (digit < 0) {
        return 0;
      }
      year = 10 * year + digit;
    }
    return year >= 1949 && year < 2200 ? year : 0;
  }

  /** Returns the first span of months that the range names, without its year. */
  static Optional<Span> span(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      Span span = at(text, i, end);
      if (span != null) {
        return Optional.of(span);
      }
    }
    return Optional.empty();
  }

  private static @Nullable Span at(String text, int i, int end) {
    char c = text.charAt(i);
    if (c == '季' && text.startsWith("季度", i)) {
      return quarter(text, i);
    }
    if (text.startsWith("上半年", i)) {
      return new Span(0, 1, 6);
    }
    if (text.startsWith("前三季", i) || text.startsWith("前3季", i)) {
      return new Span(0, 1, 9);
    }
    if (text.startsWith("全年", i) || (text.startsWith("年度", i) && !isPlan(text, i))) {
      return new Span(0, 1, 12);
    }
    return c >= '0' && c <= '9' ? months(text, i, end) : null;
  }

  private static boolean isPlan(String text, int i) {
    return text.startsWith("年度计划", i);
  }

  private static @Nullable Span quarter(String text, int mark) {
    if (mark == 0) {
      return null;
    }
    char c = text.charAt(mark - 1);
    int quarter = c >= '1' && c <= '4' ? c - '0' : 1 + "一二三四".indexOf(c);
    return quarter == 0 ? null : new Span(0, 1, 3 * quarter);
  }

  private static @Nullable Span months(String text, int start, int end) {
    if (start > 0 && Dates.digit(text.charAt(start - 1)) >= 0) {
      return null;
    }
    int i = afterDigits(text, start, end);
    int first = i - start <= 2 ? Integer.parseInt(text.substring(start, i)) : 0;
    int last = first;
    boolean range = i < end && "-—–－~～至到".indexOf(text.charAt(i)) >= 0;
    if (i < end && text.charAt(i) == '月' && i + 1 < end) {
      range = "-—–－~～至到".indexOf(text.charAt(i + 1)) >= 0;
      i = range ? i + 1 : i;
    }
    if (range) {
      while (i < end && "-—–－~～至到".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      int from = i;
      i = afterDigits(text, from, end);
      last = i > from && i - from <= 2 ? Integer.parseInt(text.substring(from, i)) : 0;
    }
    boolean month = i < end && text.charAt(i) == '月';
    boolean day = i + 1 < end && Dates.digit(text.charAt(i + 1)) >= 0;
    return month && !day && first >= 1 && first <= last && last <= 12
        ? new Span(0, first, last)
        : null;
  }

  private static int afterDigits(String text, int i, int end) {
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i;
  }
}
