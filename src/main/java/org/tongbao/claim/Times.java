package org.tongbao.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * Reads the times that sentences name, seen from one bulletin's period.
 *
 * <pre>
 * time  := year? span mark? | year mark? | year? month (— month)? 月 mark? | word
 * year  := digits 年 | 上年 | 去年 | 今年
 * mark  := 末 | 底 | 份 | 当月 | 同期
 * </pre>
 */
final class Times {
  /** A time in a sentence. */
  record Time(
      int from, int to, @Nullable Period period, @Nullable String base, boolean dated, Role role) {}

  /** What a time may serve as. */
  enum Role {
    /** A time that something covers or is compared with. */
    SPAN,
    /** 同比, 环比, 两年平均: says the base and no time. */
    BASIS,
    /** 上年, 去年同期: a base; alone a time of the past. */
    PAST,
    /** A calendar day: says nothing of what figures cover. */
    DAY,
    /** A year that is not the bulletin's, alone. */
    YEAR
  }

  private static final Words WORDS = new Words();

  private final @Nullable Period own;
  private @Nullable Period ended;
  private @Nullable Period end;
  private final Map<Long, Period> months = new HashMap<>();

  Times(@Nullable Period own) {
    this.own = own;
  }

  @Nullable Period own() {
    return own;
  }

  /** Returns the last day of a period, which is made once. */
  Period atEnd(Period period) {
    if (!period.equals(ended)) {
      ended = period;
      end = period.atEnd();
    }
    return end == null ? period.atEnd() : end;
  }

  private int ownYear() {
    return own == null ? 0 : own.end().getYear();
  }

  private @Nullable Period months(int year, int first, int last) {
    if (year < 1900 || year > 2200 || first < 1 || last > 12 || first > last) {
      return null;
    }
    return months.computeIfAbsent(
        year * 10_000L + first * 100L + last, key -> Period.months(year, first, last));
  }

  private @Nullable Period endOf(int year, int month) {
    if (year < 1900 || year > 2200 || month < 1 || month > 12) {
      return null;
    }
    return months.computeIfAbsent(
        1_000_000_000L + year * 100L + month,
        key -> Period.instant(YearMonth.of(year, month).atEndOfMonth()));
  }

  /** Reads the time that begins at {@code from}, or returns null where none does. */
  @Nullable Time read(CharSequence text, int from, int end) {
    char c = text.charAt(from);
    if (Numerals.isDigit(c)) {
      return digits(text, from, end);
    }
    long found = WORDS.lexicon.longest(text, from, end);
    if (found == Lexicon.NONE) {
      return null;
    }
    int to = from + Lexicon.length(found);
    String what = WORDS.meanings.get(Lexicon.value(found));
    return word(text, from, to, end, what);
  }

  /**
   * Reads a five-year plan as the years that it covers, where its time is meant: “十四五”时期, “十三五”末.
   * The name alone names a plan and no time.
   */
  @Nullable Time plan(CharSequence text, int from, int end) {
    for (int i = 0; i < PLANS.length; i++) {
      int after = from + PLANS[i].length() + 2;
      if (after <= end && starts(text, from + 1, end, PLANS[i]) && text.charAt(after - 1) == '”') {
        int year = FIRST_PLAN + 5 * i;
        if (starts(text, after, end, "末") || starts(text, after, end, "期末")) {
          Period day = endOf(year + 4, 12);
          int to = after + (text.charAt(after) == '期' ? 2 : 1);
          return new Time(from, to, day, isoOf(day), true, Role.SPAN);
        }
        if (starts(text, after, end, "时期") || starts(text, after, end, "期间")) {
          Period period = Period.months(YearMonth.of(year, 1), YearMonth.of(year + 4, 12));
          return new Time(from, after + 2, period, period.iso(), true, Role.SPAN);
        }
      }
    }
    return null;
  }

  private static final String[] PLANS = {"十一五", "十二五", "十三五", "十四五", "十五五", "十六五"};
  private static final int FIRST_PLAN = 2006;

  private @Nullable Time word(CharSequence text, int from, int to, int end, String what) {
    int year = ownYear();
    return switch (what) {
      case "YOY", "PREV", "AVG2" -> new Time(from, to, null, what, false, Role.BASIS);
      case "SAME", "SAME_LAST_YEAR" -> new Time(from, to, lastYear(), "YOY", false, Role.PAST);
      case "LAST_YEAR_FULL" -> span(from, to, year - 1, 1, 12);
      case "LAST_YEAR_END", "YEAR_START" ->
          new Time(from, to, endOf(year - 1, 12), "YEAR_END", false, Role.PAST);
      case "LAST_MONTH", "LAST_QUARTER" -> new Time(from, to, null, "PREV", false, Role.PAST);
      case "YEAR_BEFORE_LAST" ->
          new Time(from, to, own == null ? null : own.plusYears(-2), null, false, Role.PAST);
      case "END" -> new Time(from, to, own == null ? null : own.atEnd(), null, true, Role.SPAN);
      case "NOW" -> afterYear(text, from, to, end, year, false);
      case "LAST_YEAR" -> afterYear(text, from, to, end, year - 1, true);
      case "THIS_MONTH" -> {
        int month = own == null ? 0 : own.end().getMonthValue();
        yield month == 0 ? null : span(from, to, year, month, month);
      }
      default -> {
        int dash = what.indexOf('-');
        int first = Integer.parseInt(what.substring(0, dash));
        int last = Integer.parseInt(what.substring(dash + 1));
        yield spanOrEnd(text, from, to, end, year, first, last);
      }
    };
  }

  private @Nullable Period lastYear() {
    return own == null ? null : own.plusYears(-1);
  }

  private Time span(int from, int to, int year, int first, int last) {
    Period period = months(year, first, last);
    return new Time(from, to, period, isoOf(period), true, Role.SPAN);
  }

  private Time spanOrEnd(
      CharSequence text, int from, int to, int end, int year, int first, int last) {
    if (to < end && (text.charAt(to) == '末' || text.charAt(to) == '底')) {
      return new Time(from, to + 1, endOf(year, last), isoOf(endOf(year, last)), true, Role.SPAN);
    }
    int after = starts(text, to, end, "当季") || starts(text, to, end, "累计") ? to + 2 : to;
    return span(from, after, year, first, last);
  }

  private static @Nullable String isoOf(@Nullable Period period) {
    return period == null ? null : period.iso();
  }

  private static boolean starts(CharSequence text, int from, int end, String words) {
    if (from + words.length() > end) {
      return false;
    }
    for (int i = 0; i < words.length(); i++) {
      if (text.charAt(from + i) != words.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Reads what may follow a year: a span, months, an end mark, or nothing. */
  private Time afterYear(
      CharSequence text, int from, int to, int end, int year, boolean lastYearWord) {
    int at = to < end && text.charAt(to) == '的' ? to + 1 : to;
    if (at < end && Numerals.isDigit(text.charAt(at))) {
      Time months = monthsAt(text, from, at, end, year);
      if (months != null) {
        return months;
      }
    }
    if (starts(text, to, end, "末") || starts(text, to, end, "底")) {
      return new Time(from, to + 1, endOf(year, 12), isoOf(endOf(year, 12)), true, Role.SPAN);
    }
    long found = at < end ? WORDS.lexicon.longest(text, at, end) : Lexicon.NONE;
    if (found != Lexicon.NONE) {
      int after = at + Lexicon.length(found);
      String what = WORDS.meanings.get(Lexicon.value(found));
      if (Character.isDigit(what.charAt(0))) {
        Time rest = word(text, at, after, end, what);
        return rest == null ? past(from, to, year, lastYearWord) : moved(rest, from, year);
      }
      if (what.equals("SAME")) {
        Period same = own == null ? null : own.plusYears(year - ownYear());
        boolean before = year == ownYear() - 1;
        return new Time(from, after, same, before ? "YOY" : isoOf(same), true, Role.PAST);
      }
      if (what.equals("END")) {
        return new Time(from, after, endOf(year, 12), isoOf(endOf(year, 12)), true, Role.SPAN);
      }
    }
    return past(from, to, year, lastYearWord);
  }

  private Time moved(Time time, int from, int year) {
    Period period = time.period();
    if (period == null) {
      return new Time(from, time.to(), null, null, true, time.role());
    }
    Period moved = period.plusYears(year - period.end().getYear());
    return new Time(from, time.to(), moved, moved.iso(), true, Role.SPAN);
  }

  private Time past(int from, int to, int year, boolean lastYearWord) {
    if (lastYearWord) {
      return new Time(from, to, lastYear(), "YOY", false, Role.PAST);
    }
    if (year == ownYear()) {
      int after = to;
      return new Time(from, after, own, null, true, Role.SPAN);
    }
    Period whole = months(year, 1, 12);
    return new Time(from, to, whole, isoOf(whole), true, Role.YEAR);
  }

  private @Nullable Time digits(CharSequence text, int from, int end) {
    int i = from;
    int number = 0;
    while (i < end && Numerals.isDigit(text.charAt(i)) && i - from < 5) {
      number = number * 10 + (text.charAt(i) - '0');
      i++;
    }
    int length = i - from;
    int at = i < end && text.charAt(i) == ' ' ? i + 1 : i;
    if (length == 4 && at < end && text.charAt(at) == '年' && number > 1900 && number < 2200) {
      int to = at + 1;
      if (to < end && text.charAt(to) == '度') {
        to++;
      }
      int next = to < end && text.charAt(to) == ' ' ? to + 1 : to;
      return afterYear(text, from, next == to ? to : next, end, number, false);
    }
    if (length == 4 && number > 1900 && number < 2200 && i < end && isDash(text.charAt(i))) {
      return years(text, from, i, end);
    }
    if (length <= 2) {
      Time months = monthsAt(text, from, from, end, ownYear());
      if (months != null) {
        return months;
      }
      if (i < end && (text.charAt(i) == '日' || text.charAt(i) == '时') && number < 32) {
        return new Time(from, i + 1, null, null, false, Role.DAY);
      }
      long found = WORDS.lexicon.longest(text, from, end);
      if (found != Lexicon.NONE) {
        String what = WORDS.meanings.get(Lexicon.value(found));
        return word(text, from, from + Lexicon.length(found), end, what);
      }
    }
    return null;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '—' || c == '–' || c == '～' || c == '~' || c == '至' || c == '－'
        || c == '到';
  }

  /** Reads 2021—2025年: a span of years, which no figure of a bulletin covers by itself. */
  private @Nullable Time years(CharSequence text, int from, int dash, int end) {
    int i = dash;
    while (i < end && isDash(text.charAt(i))) {
      i++;
    }
    int start = i;
    while (i < end && Numerals.isDigit(text.charAt(i))) {
      i++;
    }
    if (i - start != 4 || i >= end || text.charAt(i) != '年') {
      return null;
    }
    int first = Integer.parseInt(text.subSequence(from, from + 4).toString());
    int last = Integer.parseInt(text.subSequence(start, i).toString());
    if (first >= last || first < 1900 || last > 2200) {
      return new Time(from, i + 1, null, null, false, Role.DAY);
    }
    Period period = Period.months(YearMonth.of(first, 1), YearMonth.of(last, 12));
    return new Time(from, i + 1, period, period.iso(), true, Role.SPAN);
  }

  /** Reads 8月, 1—8月, 9月末, 9月30日 at {@code at}; the time begins at {@code from}. */
  private @Nullable Time monthsAt(CharSequence text, int from, int at, int end, int year) {
    int i = at;
    int first = 0;
    while (i < end && Numerals.isDigit(text.charAt(i)) && i - at < 3) {
      first = first * 10 + (text.charAt(i) - '0');
      i++;
    }
    int last = first;
    boolean range = false;
    int afterFirst = i;
    if (i < end && text.charAt(i) == '月' && i + 1 < end && isDash(text.charAt(i + 1))) {
      i++;
    }
    if (i < end && isDash(text.charAt(i))) {
      int j = i;
      while (j < end && isDash(text.charAt(j))) {
        j++;
      }
      int number = 0;
      int start = j;
      while (j < end && Numerals.isDigit(text.charAt(j)) && j - start < 2) {
        number = number * 10 + (text.charAt(j) - '0');
        j++;
      }
      if (j > start && j < end && text.charAt(j) == '月') {
        last = number;
        range = true;
        i = j;
      } else {
        i = afterFirst;
      }
    }
    if (i >= end || text.charAt(i) != '月' || first < 1 || last > 12 || last < first) {
      return null;
    }
    i++;
    return afterMonth(text, from, i, end, year, first, last, range);
  }

  private Time afterMonth(
      CharSequence text, int from, int at, int end, int year, int first, int last, boolean range) {
    if (starts(text, at, end, "末") || starts(text, at, end, "底")) {
      Period day = endOf(year, last);
      return new Time(from, at + 1, day, isoOf(day), true, Role.SPAN);
    }
    int i = at;
    int day = 0;
    while (!range && i < end && Numerals.isDigit(text.charAt(i)) && i - at < 2) {
      day = day * 10 + (text.charAt(i) - '0');
      i++;
    }
    if (day > 0 && i < end && (text.charAt(i) == '日' || text.charAt(i) == '号')) {
      boolean real = day <= YearMonth.of(Math.max(year, 1), last).lengthOfMonth();
      Period instant = real && year > 0 ? Period.instant(LocalDate.of(year, last, day)) : null;
      return new Time(from, i + 1, instant, isoOf(instant), false, Role.DAY);
    }
    int to = at;
    if (starts(text, at, end, "份")) {
      to = at + 1;
    } else if (starts(text, at, end, "当月") || starts(text, at, end, "单月")) {
      to = at + 2;
    }
    if (starts(text, to, end, "累计")) {
      to += 2;
    }
    return span(from, to, year, first, last);
  }

  /** The words of {@code times.txt}. */
  private static final class Words {
    private final Lexicon lexicon = new Lexicon();
    private final List<String> meanings = new ArrayList<>();

    Words() {
      for (String line : Vocabulary.lines("times.txt")) {
        int colon = line.indexOf(':');
        String meaning = line.substring(0, colon);
        for (String word : Vocabulary.words(line)) {
          if (lexicon.add(word, meanings.size()) == meanings.size()) {
            meanings.add(meaning);
          }
        }
      }
    }
  }
}
