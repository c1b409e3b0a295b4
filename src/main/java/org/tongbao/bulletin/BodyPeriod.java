package org.tongbao.bulletin;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.PeriodWords.Span;

/**
 * The times that a body names as its own: not those it compares with (比一季度, 较2019年同期), and not
 * plans.
 */
final class BodyPeriod {
  /** Prose lines asked for the span and the year it starts with. */
  private static final int FIRST_LINES = 12;

  private static final String COMPARED = "比较于自从至到与去和、由";

  private static final List<String> REVIEWS = List.of("回顾", "回望", "回眸", "成绩单");
  private static final List<String> PLANS = List.of("任务", "目标", "安排", "展望", "总体要求", "工作思路", "重点工作");

  /** Verbs right before the year that a meeting looks back on: 总结2019年经济工作. */
  private static final List<String> REVIEWED = List.of("总结", "回顾");

  /** Verbs right before a year to come: 部署2020年经济工作. */
  private static final List<String> PLANNED = List.of("部署", "安排", "谋划", "展望", "研究", "做好", "抓好");

  private final Lines lines;
  private final int start;
  private final int end;
  private boolean read;
  private @Nullable Span span;
  private @Nullable Span month;

  /** Whether the first span stood before any single month. */
  private boolean spanFirst;

  private Map<Span, Set<Integer>> beside = Map.of();
  private Set<Integer> named = Set.of();

  BodyPeriod(Lines lines, int start, int end) {
    this.lines = lines;
    this.start = start;
    this.end = end;
  }

  /**
   * Returns the first span from January that the first lines report on, else the first single month
   * they do, null where there is none.
   */
  @Nullable Span span() {
    read();
    return span == null ? month : span;
  }

  /**
   * Returns the months from January that the body tells before any single one, where they end in
   * that month; else null. The title of a monthly names its month alone.
   */
  @Nullable Span upTo(Span ofMonth) {
    read();
    boolean cumulative =
        spanFirst && span != null && span.firstMonth() == 1 && ofMonth.firstMonth() > 1;
    return cumulative && span.lastMonth() == ofMonth.lastMonth() ? span : null;
  }

  /** Tells whether the body reports on less than a year. */
  boolean isPartOfYear() {
    Span own = span();
    return own != null && !own.isWholeYear();
  }

  /** Returns the years named right before the span, in the order of the text: 2024年上半年. */
  Set<Integer> yearsOf(Span ofSpan) {
    read();
    return beside.getOrDefault(ofSpan, Set.of());
  }

  /**
   * Returns the years it may report on, the likeliest first: those beside a span or at a sentence's
   * start, then those that a comparison or a plan betrays (比2016年全年 is said in 2017).
   */
  Set<Integer> years(Span ofSpan) {
    read();
    Set<Integer> years = new LinkedHashSet<>(yearsOf(ofSpan));
    years.addAll(named);
    if (years.isEmpty()) {
      years.addAll(betrayed(ofSpan));
    }
    return years;
  }

  /** Returns the year of a heading such as 2014年工作回顾, else 0. */
  int reviewedYear() {
    return headed(REVIEWS);
  }

  /** Returns the year of a heading such as 2017年主要任务, else 0. */
  int plannedYear() {
    return headed(PLANS);
  }

  private int headed(List<String> words) {
    for (int line = start; line < end; line++) {
      if (!lines.isEmpty(line) && lines.length(line) < 40 && !lines.isProse(line)) {
        String heading = lines.words(line);
        int year = holdsAny(heading, words) ? PeriodWords.anyYear(heading) : 0;
        if (year > 0) {
          return year;
        }
      }
    }
    return 0;
  }

  private static boolean holdsAny(String heading, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (heading.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    if (read) {
      return;
    }
    read = true;
    beside = new HashMap<>();
    named = new LinkedHashSet<>();
    int asked = 0;
    for (int line = start; line < end && asked < FIRST_LINES; line++) {
      if (!lines.isEmpty(line) && !lines.isTableRow(line)) {
        asked += lines.isProse(line) ? 1 : 0;
        readLine(lines.text(), lines.start(line), lines.end(line));
      }
    }
  }

  private void readLine(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (PeriodWords.mayStart(c)) {
        Span here = PeriodWords.at(text, i, to);
        if (here != null && !isCompared(text, from, PeriodWords.start(text, from, i))) {
          boolean alone = here.firstMonth() == here.lastMonth() && here.lastMonth() > 1;
          month = month == null && alone ? here : month;
          spanFirst |= span == null && !alone && month == null;
          span = span == null && !alone ? here : span;
        }
      }
      if (c == '年' && i >= from + 4) {
        readYear(text, from, to, i);
      }
    }
  }

  private void readYear(String text, int from, int to, int mark) {
    int year = PeriodWords.yearBefore(text, mark);
    if (year == 0
        || isCompared(text, from, mark - 4)
        || isReference(text, mark + 1, to)
        || leads(PLANNED, text, from, mark - 4)) {
      return;
    }
    Span span = spanAfter(text, mark + 1, to);
    if (span != null) {
      beside.computeIfAbsent(span, key -> new LinkedHashSet<>()).add(year);
    }
    if (isNamed(text, from, mark - 4, mark + 1) || leads(REVIEWED, text, from, mark - 4)) {
      named.add(year);
    }
  }

  /** Tells whether one of some words stands right before a year. */
  private static boolean leads(List<String> words, String text, int from, int yearStart) {
    for (String word : words) {
      int at = yearStart - word.length();
      if (at >= from && text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the span that stands right after a year, null where there is none. */
  private static @Nullable Span spanAfter(String text, int after, int to) {
    int i = after;
    while (i < to && i < after + 3 && PeriodWords.at(text, i, to) == null) {
      i++;
    }
    boolean right = i < to && PeriodWords.start(text, after - 1, i) <= after;
    return right ? PeriodWords.at(text, i, to) : null;
  }

  /**
   * Tells whether a year stands where a text names its own: before a span, or first in a sentence.
   */
  private static boolean isNamed(String text, int from, int yearStart, int after) {
    boolean first =
        yearStart == from || "。；;，,:：“（( \u3000".indexOf(text.charAt(yearStart - 1)) >= 0;
    boolean beside = after < text.length() && PeriodWords.at(text, after, text.length()) != null;
    boolean ordinal = after < text.length() && "一二三四上前1".indexOf(text.charAt(after)) >= 0;
    return first || beside || ordinal;
  }

  private static boolean isCompared(String text, int from, int at) {
    if (at <= from) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean last = before == '年' && at - 2 >= from && "上去同".indexOf(text.charAt(at - 2)) >= 0;
    return COMPARED.indexOf(before) >= 0 || last;
  }

  /** Tells whether a year is one to compare with, or one to come: 2019年同期, 2025年目标. */
  private static boolean isReference(String text, int after, int to) {
    return text.startsWith("同期", after)
        || text.startsWith("末", after)
        || text.startsWith("底", after)
        || text.startsWith("计划", after)
        || text.startsWith("目标", after)
        || text.startsWith("规划", after)
        || after >= to;
  }

  private Set<Integer> betrayed(Span ofSpan) {
    Set<Integer> years = new TreeSet<>();
    String text = lines.text();
    int to = end == start ? 0 : lines.end(end - 1);
    int from = end == start ? 0 : lines.start(start);
    for (int i = text.indexOf('年', from); i >= 0 && i < to; i = text.indexOf('年', i + 1)) {
      int year = i >= from + 4 ? PeriodWords.yearBefore(text, i) : 0;
      if (year == 0) {
        continue;
      }
      boolean wholeYear = text.startsWith("全年", i) || text.startsWith("年全年", i);
      if (wholeYear && isCompared(text, from, i - 4) && !ofSpan.isWholeYear()) {
        years.add(year + 1);
      } else if (text.startsWith("年计划目标", i) || text.startsWith("年目标", i)) {
        years.add(year);
      }
    }
    int planYear = FiveYearPlans.yearIn(text, from, to);
    if (years.isEmpty() && planYear > 0) {
      years.add(planYear);
    }
    return years.size() == 1 ? years : Set.of();
  }
}
