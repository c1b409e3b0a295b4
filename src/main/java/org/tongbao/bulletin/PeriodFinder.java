package org.tongbao.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.BulletinIssue.Code;
import org.tongbao.bulletin.PeriodWords.Span;
import org.tongbao.catalog.Period;

/** Tells what time a bulletin reports on: by title, body and issue date, in that order. */
final class PeriodFinder {
  /** Prose lines of the body that are asked. */
  private static final int LINES_ASKED = 12;

  private PeriodFinder() {}

  /** A period and where it was found. */
  record Found(Period period, PeriodSource source) {}

  static Optional<Found> find(
      Masthead masthead,
      BulletinKind kind,
      Lines lines,
      int bodyStart,
      int bodyEnd,
      List<BulletinIssue> issues) {
    String title = masthead.title() == null ? "" : masthead.title();
    int titleYear = PeriodWords.year(title, 0, title.length());
    LocalDate issued = masthead.issuedOn();
    Optional<Found> found =
        kind == BulletinKind.WORK_REPORT
            ? workReport(titleYear, issued)
            : bulletin(title, titleYear, issued, lines, bodyStart, bodyEnd);
    if (found.isEmpty()) {
      issues.add(
          new BulletinIssue(
              Code.PERIOD_UNKNOWN, "title, body and issue date name no period to report on"));
    }
    return found;
  }

  /** A work report of 2026 reports on 2025. */
  private static Optional<Found> workReport(int titleYear, @Nullable LocalDate issued) {
    if (titleYear > 0) {
      return Optional.of(new Found(Period.year(titleYear - 1), PeriodSource.TITLE));
    }
    return Optional.ofNullable(issued)
        .map(day -> new Found(Period.year(day.getYear() - 1), PeriodSource.ISSUE_DATE));
  }

  private static Optional<Found> bulletin(
      String title,
      int titleYear,
      @Nullable LocalDate issued,
      Lines lines,
      int bodyStart,
      int bodyEnd) {
    Optional<Span> titleSpan = titleSpan(title, titleYear);
    if (titleSpan.isPresent() && titleYear > 0) {
      return Optional.of(new Found(titleSpan.get().in(titleYear), PeriodSource.TITLE));
    }
    Span span = titleSpan.orElse(null);
    int year = titleYear;
    int asked = 0;
    for (int line = bodyStart; line < bodyEnd && asked < LINES_ASKED; line++) {
      if (!lines.isProse(line)) {
        continue;
      }
      asked++;
      span = span == null ? bodySpan(lines, line) : span;
      year = year == 0 ? bodyYear(lines, line) : year;
    }
    if (span == null) {
      return Optional.empty();
    }
    if (year > 0) {
      return Optional.of(new Found(span.in(year), PeriodSource.BODY));
    }
    if (issued == null) {
      return Optional.empty();
    }
    Period period = span.in(issued.getYear());
    boolean over = period.end().isBefore(issued);
    return Optional.of(new Found(over ? period : period.plusYears(-1), PeriodSource.ISSUE_DATE));
  }

  private static Optional<Span> titleSpan(String title, int titleYear) {
    Optional<Span> span = Optional.empty();
    for (int from = 0; from < title.length(); from++) {
      Optional<Span> next = PeriodWords.span(title, from, title.length());
      if (next.isEmpty()) {
        break;
      }
      if (span.isEmpty() || span.get().isWholeYear()) {
        span = next;
      }
    }
    return span.isPresent() || titleYear == 0 ? span : Optional.of(new Span(titleYear, 1, 12));
  }

  private static @Nullable Span bodySpan(Lines lines, int line) {
    return PeriodWords.span(lines.text(), lines.start(line), lines.end(line)).orElse(null);
  }

  private static int bodyYear(Lines lines, int line) {
    return PeriodWords.year(lines.text(), lines.start(line), lines.end(line));
  }
}
