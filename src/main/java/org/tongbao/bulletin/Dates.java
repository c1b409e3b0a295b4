package org.tongbao.bulletin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads whole dates in digits or Chinese numerals.
 *
 * <pre>
 * date := year 年 month 月 day 日? | year mark month mark day, with the mark - or / or .
 * year := four digits | four of 〇一二三四五六七八九
 * </pre>
 */
final class Dates {
  private static final String NUMERALS = "〇一二三四五六七八九";

  private Dates() {}

  /** A date and the range it stands in. */
  record Found(LocalDate date, int start, int end) {}

  /** Returns the first date in the range. */
  static Optional<Found> first(String text, int start, int end) {
    for (int i = start; i + 7 < end; i++) {
      if (digit(text.charAt(i)) >= 0 && (i == start || digit(text.charAt(i - 1)) < 0)) {
        Optional<Found> found = at(text, i, end);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a year and month that the whole range spells without a day, perhaps with the place of a
   * meeting after it (2020年4月在…会议上); its date is the month's last.
   */
  static Optional<Found> month(String text, int start, int end) {
    for (int i = start; i + 6 < end; i++) {
      int mark = digit(text.charAt(i)) < 0 ? -1 : i + 4;
      int year = mark < 0 || mark >= end ? 0 : PeriodWords.yearBefore(text, mark);
      int from = year == 0 ? -1 : afterWord(text, mark, end, '年');
      int to = afterNumber(text, from, end);
      int after = afterWord(text, to, end, '月');
      if (after >= 0 && (after == end || "）)】]在于　 ".indexOf(text.charAt(after)) >= 0)) {
        int month = number(text, from, to);
        return month < 1 || month > 12
            ? Optional.empty()
            : Optional.of(new Found(YearMonth.of(year, month).atEndOfMonth(), i, after));
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> at(String text, int start, int end) {
    int year = 0;
    int i = start;
    while (i < end && i < start + 4 && digit(text.charAt(i)) >= 0) {
      year = 10 * year + digit(text.charAt(i));
      i++;
    }
    if (i != start + 4 || year < 1949 || year > 2199) {
      return Optional.empty();
    }
    boolean words = i < end && (text.charAt(i) == '年' || Lines.isBlank(text.charAt(i)));
    i = words ? afterWord(text, i, end, '年') : afterMark(text, i, end);
    int monthEnd = afterNumber(text, i, end);
    int dayStart = words ? afterWord(text, monthEnd, end, '月') : afterMark(text, monthEnd, end);
    int dayEnd = afterNumber(text, dayStart, end);
    if (i < 0 || monthEnd < 0 || dayStart < 0 || dayEnd < 0) {
      return Optional.empty();
    }
    int month = number(text, i, monthEnd);
    int day = number(text, dayStart, dayEnd);
    try {
      LocalDate date = LocalDate.of(year, month, day);
      int after = skipBlanks(text, dayEnd, end);
      boolean sun = after < end && text.charAt(after) == '日';
      return Optional.of(new Found(date, start, sun ? after + 1 : dayEnd));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int afterWord(String text, int from, int end, char word) {
    int i = from < 0 ? end : skipBlanks(text, from, end);
    return i < end && text.charAt(i) == word ? skipBlanks(text, i + 1, end) : -1;
  }

  private static int afterMark(String text, int from, int end) {
    boolean mark = from >= 0 && from < end && "-/.－".indexOf(text.charAt(from)) >= 0;
    return mark ? from + 1 : -1;
  }

  private static int afterNumber(String text, int from, int end) {
    if (from < 0) {
      return -1;
    }
    int i = from;
    while (i < end && i < from + 3 && (digit(text.charAt(i)) >= 0 || isTen(text.charAt(i)))) {
      i++;
    }
    return i == from ? -1 : i;
  }

  private static int number(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isTen(c)) {
        value = c == '廿' ? 20 : c == '卅' ? 30 : value == 0 ? 10 : 10 * value;
      } else if (i > start && isTen(text.charAt(i - 1))) {
        value += digit(c);
      } else {
        value = 10 * value + digit(c);
      }
    }
    return value;
  }

  private static boolean isTen(char c) {
    return c == '十' || c == '廿' || c == '卅';
  }

  /** Returns the value of an Arabic or Chinese digit, or -1. */
  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c == '○' || c == '零' || c == 'Ｏ' ? 0 : NUMERALS.indexOf(c);
  }

  private static int skipBlanks(String text, int from, int end) {
    int i = from;
    while (i < end && Lines.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
