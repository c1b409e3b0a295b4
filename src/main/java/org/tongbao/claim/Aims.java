package org.tongbao.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.BulletinKind;
import org.tongbao.catalog.Period;

/**
 * Tells headings and openings that look forward: what stands under them is aimed at and has not
 * happened.
 *
 * <pre>
 * 四、下一步工作打算        “十五五”时期目标和2026年重点工作        下一步，我们将…
 * </pre>
 */
final class Aims {
  private static final int LONGEST_HEADING = 40;

  /** Characters that 的 and the word for an aim may take: 的年度预期目标. */
  private static final int LONGEST_AIM = 9;

  private static final String[] FORWARD = {
    "下一步", "下一阶段", "下阶段", "下半年", "下季度", "工作安排", "工作打算", "重点工作", "工作重点", "主要任务", "工作思路", "工作建议",
    "对策建议", "预期目标", "主要目标", "奋斗目标", "目标任务", "工作目标", "总体要求", "展望", "任务书", "今年要", "今年工作", "今年的工作",
    "新的一年"
  };

  private static final String[] BACK = {
    "回顾", "完成情况", "执行情况", "成绩", "总结", "特点", "落实情况", "进展情况", "推进情况"
  };

  private static final String[] OPENINGS = {
    "下一步，", "下一阶段，", "下阶段，", "今后一段时间，", "围绕上述目标", "为实现上述目标", "围绕以上目标"
  };

  private final @Nullable Period own;

  Aims(@Nullable Period own) {
    this.own = own;
  }

  /**
   * Returns the year in which a report to a session was given where that is not the year it reports
   * on, and so the year that it calls 今年; else 0.
   */
  static int spokenIn(Bulletin bulletin) {
    LocalDate given = bulletin.masthead().issuedOn();
    Period told = bulletin.period();
    boolean after = isReport(bulletin) && given != null && told != null;
    return after && given.getYear() == told.end().getYear() + 1 ? given.getYear() : 0;
  }

  /** Tells whether a bulletin is a report to a session: of work, of a plan or a budget. */
  static boolean isReport(Bulletin bulletin) {
    return bulletin.kind() == BulletinKind.WORK_REPORT
        || bulletin.kind() == BulletinKind.PLAN_REPORT;
  }

  /** Tells whether a heading's words look forward. */
  static boolean isForward(String heading) {
    return heading.length() <= LONGEST_HEADING && holdsAny(heading, FORWARD) && !isBack(heading);
  }

  /** Tells whether a heading's words look back. */
  static boolean isBack(String heading) {
    return holdsAny(heading, BACK);
  }

  private static boolean holdsAny(String heading, String[] words) {
    for (String word : words) {
      if (heading.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Tells whether words at {@code from} say that the figure before them is aimed at: 的预期目标, 目标任务.
   */
  static boolean follows(String text, int from, int end) {
    int last = Math.min(end, from + LONGEST_AIM);
    if (from >= last) {
      return false;
    }
    if (text.startsWith("目标", from) || text.startsWith("任务", from)) {
      return true;
    }
    if (text.charAt(from) != '的') {
      return false;
    }
    for (int i = from + 1; i + 1 < last; i++) {
      char c = text.charAt(i);
      if (c == '目' && text.charAt(i + 1) == '标') {
        return true;
      }
      if (!Character.isIdeographic(c)) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether a sentence that begins at {@code start} opens a look forward. */
  static boolean opens(String text, int start) {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, start)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the time that is looked forward to under a heading: the year that it names, the second
   * half where it names that, else the year after an annual bulletin's or the bulletin's own; null
   * where the bulletin's time is not known.
   */
  @Nullable Period time(String heading) {
    if (own == null) {
      return null;
    }
    int year = own.end().getYear();
    for (int later = year + 1; later <= year + 5; later++) {
      if (heading.contains(later + "年") || heading.contains("展望" + later)) {
        return Period.year(later);
      }
    }
    return heading.contains("下半年") && own.end().getMonthValue() < 7
        ? Period.months(year, 7, 12)
        : Period.year(own.end().getMonthValue() == 12 ? year + 1 : year);
  }
}
