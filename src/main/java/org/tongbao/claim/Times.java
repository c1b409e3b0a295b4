package org.tongbao.claim;

import java.time.LocalDate;
import java.time.YearMonth;
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
  record Time(int from, int to, @Nullable Period period, @Nullable String base, Role role) {}

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

  private @Nullable Period own;
  private @Nullable Period ended;
  private @Nullable Period end;

  /** The year that 今年 means, 0 where it is the bulletin's own. */
  private int thisYear;

  /** The bulletin's period a year before, made when it is first asked for. */
  private @Nullable Period before;

  Times(@Nullable Period own) {
    this.own = own;
  }

  /**
   * Goes on to a bulletin of another period.
   *
   * @param spokenIn the year that 今年 means in it, 0 where that is the period's
   */
  void begins(@Nullable Period newOwn, int spokenIn) {
    own = newOwn;
    before = null;
    thisYear = spokenIn;
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

  /** Reads the time that begins at {@code from}, or returns null where none does. */
  @Nullable Time read(CharSequence text, int from, int end) {
    char c = text.charAt(from);
    Time passed = passed(text, from, end);
    if (passed != null) {
      return passed;
    }
    if (Numerals.isDigit(c)) {
      return digits(text, from, end);
    }
    Time past = yearsAgo(text, from, from + 1, c == '十' ? 10 : Numerals.numeral(c), end);
    if (past != null) {
      return past;
    }
    long found = TimeWords.longest(text, from, end);
    return found == Lexicon.NONE
        ? null
        : word(text, from, from + Lexicon.length(found), end, TimeWords.of(found));
  }

  /** Reads 五年前, which is the bulletin's period so many years before; null where it is not. */
  private @Nullable Time yearsAgo(CharSequence text, int from, int after, int years, int end) {
    boolean told = starts(text, after, end, "年前") || starts(text, after, end, "年以前");
    if (!told || years < 1 || own == null) {
      return null;
    }
    int to = after + (text.charAt(after + 1) == '以' ? 3 : 2);
    Period past = own.plusYears(-years);
    return new Time(from, to, past, years == 1 ? "YOY" : past.iso(), Role.PAST);
  }

  /** Reads years that have passed since what a figure compares with: 5年提升10.6个百分点. */
  private @Nullable Time passed(CharSequence text, int from, int end) {
    int many =
        Numerals.isDigit(text.charAt(from))
            ? text.charAt(from) - '0'
            : Numerals.numeral(text.charAt(from));
    int to = from + 2;
    boolean years =
        many > 1 && many < 10 && to < end && text.charAt(from + 1) == '年' && own != null;
    boolean first = from == 0 || "、，；。：".indexOf(text.charAt(from - 1)) >= 0;
    if (!years || !first) {
      return null;
    }
    to = text.charAt(to) == '来' || text.charAt(to) == '间' ? to + 1 : to;
    for (String grows : GROWS) {
      if (starts(text, to, end, grows)) {
        Calendar.Named base = Calendar.months(ownYear() - many, 1, 12);
        return new Time(from, to, null, base == null ? null : base.iso(), Role.BASIS);
      }
    }
    return null;
  }

  private static final String[] GROWS = {"提升", "提高", "增长", "增加", "上升", "下降", "降低", "净增"};

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
          int to = after + (text.charAt(after) == '期' ? 2 : 1);
          return covering(from, to, Calendar.end(year + 4, 12), Role.SPAN);
        }
        int told = after + 1 < end ? Numerals.numeral(text.charAt(after + 1)) : 0;
        if (told > 0 && text.charAt(after) == '前' && starts(text, after + 2, end, "年")) {
          Period first = Period.months(YearMonth.of(year, 1), YearMonth.of(year + told - 1, 12));
          return new Time(from, after + 3, first, first.iso(), Role.SPAN);
        }
        boolean since = starts(text, after, end, "以来") || starts(text, after, end, "时期以来");
        if (since && own != null && own.end().getYear() >= year) {
          Period so = Period.months(YearMonth.of(year, 1), YearMonth.from(own.end()));
          int to = after + (text.charAt(after) == '时' ? 4 : 2);
          return new Time(from, to, so, so.iso(), Role.SPAN);
        }
        if (starts(text, after, end, "时期") || starts(text, after, end, "期间")) {
          Period period = Period.months(YearMonth.of(year, 1), YearMonth.of(year + 4, 12));
          return new Time(from, after + 2, period, period.iso(), Role.SPAN);
        }
      }
    }
    return null;
  }

  private static final String[] PLANS = {"十一五", "十二五", "十三五", "十四五", "十五五", "十六五"};
  private static final int FIRST_PLAN = 2006;

  private @Nullable Time word(CharSequence text, int from, int to, int end, TimeWords.Word word) {
    int year = ownYear();
    return switch (word.meaning()) {
      case YOY, PREV, AVG2 -> new Time(from, to, null, word.meaning().name(), Role.BASIS);
      case SAME, SAME_LAST_YEAR -> new Time(from, to, lastYear(), "YOY", Role.PAST);
      case LAST_YEAR_FULL -> covering(from, to, Calendar.months(year - 1, 1, 12), Role.SPAN);
      case LAST_YEAR_END, YEAR_START -> {
        Calendar.Named day = Calendar.end(year - 1, 12);
        yield new Time(from, to, day == null ? null : day.period(), "YEAR_END", Role.PAST);
      }
      case LAST_MONTH, LAST_QUARTER -> new Time(from, to, null, "PREV", Role.PAST);
      case YEAR_BEFORE_LAST ->
          new Time(from, to, own == null ? null : own.plusYears(-2), null, Role.PAST);
      case END -> {
        Calendar.Named last = text.charAt(from) == '年' ? Calendar.end(year, 12) : null;
        Period day = last == null ? atEndOfOwn() : last.period();
        yield new Time(from, to, day, null, Role.SPAN);
      }
      case NOW -> {
        boolean spoken = thisYear > 0 && text.charAt(from) == '今';
        yield afterYear(text, from, to, end, spoken ? thisYear : year, false);
      }
      case LAST_YEAR -> afterYear(text, from, to, end, year - 1, true);
      case THIS_MONTH -> {
        int month = own == null ? 0 : own.end().getMonthValue();
        yield month == 0
            ? null
            : covering(from, to, Calendar.months(year, month, month), Role.SPAN);
      }
      case MONTHS -> spanOrEnd(text, from, to, end, year, word.first(), word.last());
    };
  }

  private @Nullable Period atEndOfOwn() {
    return own == null ? null : atEnd(own);
  }

  private @Nullable Period lastYear() {
    if (before == null && own != null) {
      before = own.plusYears(-1);
    }
    return before;
  }

  /** A time that covers a period, under which it is a base too. */
  private static Time covering(int from, int to, Calendar.@Nullable Named named, Role role) {
    return named == null
        ? new Time(from, to, null, null, role)
        : new Time(from, to, named.period(), named.iso(), role);
  }

  private Time spanOrEnd(
      CharSequence text, int from, int to, int end, int year, int first, int last) {
    if (to < end && (text.charAt(to) == '末' || text.charAt(to) == '底')) {
      return covering(from, to + 1, Calendar.end(year, last), Role.SPAN);
    }
    int after = starts(text, to, end, "当季") || starts(text, to, end, "累计") ? to + 2 : to;
    return covering(from, after, Calendar.months(year, first, last), Role.SPAN);
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
      return covering(from, to + 1, Calendar.end(year, 12), Role.SPAN);
    }
    if (starts(text, to, end, "以来") && own != null && year < ownYear() && year > 1900) {
      YearMonth last = YearMonth.from(own.end());
      Period since = Period.months(YearMonth.of(year, 1), last);
      return new Time(from, to + 2, since, since.iso(), Role.SPAN);
    }
    long found = at < end ? TimeWords.longest(text, at, end) : Lexicon.NONE;
    if (found != Lexicon.NONE) {
      int after = at + Lexicon.length(found);
      TimeWords.Word word = TimeWords.of(found);
      switch (word.meaning()) {
        case MONTHS -> {
          int told = own == null ? 0 : year;
          return spanOrEnd(text, from, after, end, told, word.first(), word.last());
        }
        case SAME -> {
          return same(from, after, year);
        }
        case END -> {
          return covering(from, after, Calendar.end(year, 12), Role.SPAN);
        }
        default -> {}
      }
    }
    return past(from, to, year, lastYearWord);
  }

  /** Reads 2023年同期; of the year before the bulletin's that is its usual base. */
  private Time same(int from, int to, int year) {
    if (own == null) {
      return new Time(from, to, null, null, Role.PAST);
    }
    boolean usual = year == ownYear() - 1;
    Period same = usual ? lastYear() : own.plusYears(year - ownYear());
    return new Time(from, to, same, usual || same == null ? "YOY" : same.iso(), Role.PAST);
  }

  private Time past(int from, int to, int year, boolean lastYearWord) {
    if (lastYearWord) {
      return new Time(from, to, lastYear(), "YOY", Role.PAST);
    }
    if (year == ownYear()) {
      return new Time(from, to, own, null, Role.SPAN);
    }
    return covering(from, to, Calendar.months(year, 1, 12), Role.YEAR);
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
      Time past = yearsAgo(text, from, i, number, end);
      if (past != null) {
        return past;
      }
      Time listed = monthListed(text, from, i, end, number);
      if (listed != null) {
        return listed;
      }
      Time months = monthsAt(text, from, from, end, ownYear());
      if (months != null) {
        return months;
      }
      if (i < end && (text.charAt(i) == '日' || text.charAt(i) == '时') && number < 32) {
        return new Time(from, i + 1, null, null, Role.DAY);
      }
      long found = TimeWords.longest(text, from, end);
      if (found != Lexicon.NONE) {
        return word(text, from, from + Lexicon.length(found), end, TimeWords.of(found));
      }
    }
    return null;
  }

  /** Reads a month of a list whose last member alone says so: 7、8、9月, 7、8、9三个月. */
  private @Nullable Time monthListed(CharSequence text, int from, int to, int end, int month) {
    int i = to;
    while (i + 1 < end && text.charAt(i) == '、' && Numerals.isDigit(text.charAt(i + 1))) {
      i++;
      while (i < end && Numerals.isDigit(text.charAt(i))) {
        i++;
      }
    }
    boolean last = i == to;
    if (last && (from == 0 || text.charAt(from - 1) != '、')) {
      return null;
    }
    boolean counted =
        i < end && Numerals.isNumeral(text.charAt(i)) && starts(text, i + 1, end, "个月");
    if (last && counted) {
      return covering(from, i + 3, Calendar.months(ownYear(), month, month), Role.SPAN);
    }
    boolean months = counted || starts(text, i, end, "月");
    return !last && months && month >= 1 && month <= 12
        ? covering(from, to, Calendar.months(ownYear(), month, month), Role.SPAN)
        : null;
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
      return new Time(from, i + 1, null, null, Role.DAY);
    }
    Period period = Period.months(YearMonth.of(first, 1), YearMonth.of(last, 12));
    return new Time(from, i + 1, period, period.iso(), Role.SPAN);
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
      return covering(from, at + 1, Calendar.end(year, last), Role.SPAN);
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
      String iso = instant == null ? null : instant.iso();
      return new Time(from, i + 1, instant, iso, Role.DAY);
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
    return covering(from, to, Calendar.months(year, first, last), Role.SPAN);
  }
}
