package org.tongbao.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.BulletinIssue.Code;
import org.tongbao.bulletin.PeriodWords.Span;
import org.tongbao.catalog.Period;

/**
 * Tells what time a bulletin reports on.
 *
 * <p>The span of months comes from the title, else from the body; the year from beside it, else
 * from the other of the two, else from the day of issue, else from the address. A year that the day
 * of issue contradicts is passed over: nobody reports on a time that is not over, or long over.
 */
final class PeriodFinder {
  /** A bulletin follows the months it reports on within so many. */
  private static final int MONTHS_TO_REPORT = 3;

  private static final int FIRST_MONTH_OF_YEARS_END = 11;

  private static final List<String> REVIEWS = List.of("回顾", "回望", "回眸", "数说", "盘点", "成绩单");

  private final String title;
  private final BodyPeriod body;
  private final Address address;
  private final @Nullable LocalDate issued;

  /** A period and where it was found. */
  record Found(Period period, PeriodSource source) {}

  private PeriodFinder(MastheadReader.Read read, Masthead masthead, BodyPeriod body, String uri) {
    this.title = masthead.title() == null ? "" : joined(masthead.title());
    this.body = body;
    this.address = new Address(uri);
    LocalDate day = masthead.issuedOn() == null ? read.dated() : masthead.issuedOn();
    this.issued = day == null ? address.filedOn().orElse(null) : day;
  }

  /** Returns the words without blanks: 2024 年 1 - 5 月. */
  private static String joined(String title) {
    int kept = 0;
    while (kept < title.length() && !Lines.isBlank(title.charAt(kept))) {
      kept++;
    }
    if (kept == title.length()) {
      return title;
    }
    StringBuilder joined = new StringBuilder(title.length()).append(title, 0, kept);
    for (int i = kept; i < title.length(); i++) {
      if (!Lines.isBlank(title.charAt(i))) {
        joined.append(title.charAt(i));
      }
    }
    return joined.toString();
  }

  /**
   * Returns the period of a bulletin, empty where nothing tells it.
   *
   * @param masthead as read, or with what a manifest says better
   * @param told what a manifest says
   */
  static Optional<Found> find(
      MastheadReader.Read read,
      Masthead masthead,
      BulletinKind kind,
      BodyPeriod body,
      String uri,
      Manifest.Entry told,
      List<BulletinIssue> issues) {
    PeriodFinder finder = new PeriodFinder(read, masthead, body, uri);
    Optional<Found> found = finder.given(told);
    if (found.isEmpty()) {
      found = kind == BulletinKind.WORK_REPORT ? finder.workReport() : finder.bulletin(kind);
    }
    if (found.isEmpty()) {
      issues.add(
          new BulletinIssue(
              Code.PERIOD_UNKNOWN, "title, body and issue date name no period to report on"));
    } else if (found.get().source() == PeriodSource.ADDRESS) {
      issues.add(
          new BulletinIssue(
              Code.PERIOD_FROM_ADDRESS,
              "only the address %s tells the year of %s".formatted(uri, found.get().period())));
    }
    return found;
  }

  /** What a manifest gives, the half it leaves open from the text. */
  private Optional<Found> given(Manifest.Entry entry) {
    Integer year = entry.year();
    Span span = entry.span();
    if (year == null && span == null) {
      return Optional.empty();
    }
    if (span == null) {
      Span titled = PeriodWords.ofTitle(title);
      span = titled == null ? body.span() : titled;
    }
    if (span == null) {
      return Optional.empty();
    }
    if (year != null) {
      return Optional.of(new Found(span.in(year), PeriodSource.MANIFEST));
    }
    Span months = span;
    int titled = PeriodWords.year(title, 0, title.length());
    Optional<Found> told =
        titled > 0 ? Optional.of(new Found(months.in(titled), PeriodSource.TITLE)) : dated(months);
    return told.map(found -> new Found(found.period(), PeriodSource.MANIFEST));
  }

  /** A work report of 2026 reports on 2025, and so does one that reviews 2025 and looks on 2026. */
  private Optional<Found> workReport() {
    int year = PeriodWords.anyYear(title);
    if (year > 0) {
      boolean review = REVIEWS.stream().anyMatch(title::contains);
      boolean both = title.contains(String.valueOf(year + 1));
      return Optional.of(
          new Found(Period.year(review || both ? year : year - 1), PeriodSource.TITLE));
    }
    int reviewed = body.reviewedYear();
    int planned = body.plannedYear();
    if (reviewed > 0 || planned > 0) {
      return Optional.of(
          new Found(Period.year(reviewed > 0 ? reviewed : planned - 1), PeriodSource.BODY));
    }
    return Optional.ofNullable(issued)
        .map(day -> new Found(Period.year(lastReviewed(day)), PeriodSource.ISSUE_DATE))
        .or(() -> fromBody(Span.YEAR));
  }

  /** A session at a year's end reviews that year, one at a year's start the year before. */
  private static int lastReviewed(LocalDate session) {
    return session.getMonthValue() >= FIRST_MONTH_OF_YEARS_END
        ? session.getYear()
        : session.getYear() - 1;
  }

  private int titleYear() {
    int year = PeriodWords.year(title, 0, title.length());
    return year > 0 ? year : FiveYearPlans.yearIn(title, 0, title.length());
  }

  private Optional<Found> bulletin(BulletinKind kind) {
    int titleYear = titleYear();
    Span span = PeriodWords.ofTitle(title);
    if (span == null && titleYear > 0) {
      span = yearAlone(titleYear);
    }
    if (span != null && titleYear > 0) {
      boolean alone = span.firstMonth() == span.lastMonth();
      Span cumulative = alone ? body.upTo(span) : null;
      return Optional.of(
          cumulative == null
              ? new Found(span.in(titleYear), PeriodSource.TITLE)
              : new Found(cumulative.in(titleYear), PeriodSource.BODY));
    }
    span = span == null ? body.span() : span;
    span = span == null ? usual(kind) : span;
    if (span == null) {
      return Optional.empty();
    }
    if (titleYear > 0) {
      return Optional.of(new Found(span.in(titleYear), PeriodSource.BODY));
    }
    return dated(span);
  }

  /** Returns the span that such documents have where no word tells another. */
  private @Nullable Span usual(BulletinKind kind) {
    return switch (kind) {
      case STATISTICAL_BULLETIN -> Span.YEAR;
      case PLAN_REPORT -> issued == null ? null : isMidYear(issued) ? new Span(1, 6) : Span.YEAR;
      default -> null;
    };
  }

  /** Tells whether a session of that day hears of the half year. */
  private static boolean isMidYear(LocalDate session) {
    return session.getMonthValue() > 6 && session.getMonthValue() < FIRST_MONTH_OF_YEARS_END;
  }

  /**
   * A year alone is all of it, unless it was not over when the bulletin was issued, or the body
   * reports on a part of it; where the title goes on to the year after, it was over.
   */
  private @Nullable Span yearAlone(int year) {
    boolean over = issued == null || issued.getYear() > year;
    boolean annual = title.contains("公报") || title.contains("全年") || title.contains("年度");
    boolean closed = title.contains(String.valueOf(year + 1)) || isClosedBy(issued, year);
    if (annual || closed || (over && !body.isPartOfYear())) {
      return Span.YEAR;
    }
    return body.span() == null && over ? Span.YEAR : null;
  }

  /** Tells whether a bulletin of that day is of the season that reports on the whole year. */
  private static boolean isClosedBy(@Nullable LocalDate day, int year) {
    return day != null && day.getYear() == year + 1 && day.getMonthValue() <= 6;
  }

  /**
   * Gives a span the year that stands beside it, that of the day of issue where the span was just
   * over then, that of the body, the day of issue or the address.
   */
  private Optional<Found> dated(Span span) {
    return told(span, body.yearsOf(span))
        .or(() -> justOver(span))
        .or(() -> fromBody(span))
        .or(() -> fromIssueDate(span))
        .or(() -> fromAddress(span));
  }

  private Optional<Found> fromBody(Span span) {
    return told(span, body.years(span));
  }

  private Optional<Found> told(Span span, Set<Integer> years) {
    for (int year : years) {
      Period period = span.in(year);
      if (issued == null || isRecent(period, issued)) {
        return Optional.of(new Found(period, PeriodSource.BODY));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> justOver(Span span) {
    return fromIssueDate(span)
        .filter(found -> issued != null)
        .filter(
            found ->
                issued.isBefore(
                    found.period().end().plusMonths(span.isWholeYear() ? 8 : MONTHS_TO_REPORT)))
        .map(
            found ->
                body.years(span).contains(found.period().end().getYear())
                    ? new Found(found.period(), PeriodSource.BODY)
                    : found);
  }

  private static boolean isRecent(Period period, LocalDate issued) {
    return period.end().minusDays(20).isBefore(issued)
        && issued.isBefore(period.end().plusMonths(18));
  }

  private Optional<Found> fromIssueDate(Span span) {
    if (issued == null) {
      return Optional.empty();
    }
    Period period = span.in(issued.getYear());
    boolean over = period.end().minusDays(7).isBefore(issued);
    return Optional.of(new Found(over ? period : period.plusYears(-1), PeriodSource.ISSUE_DATE));
  }

  private Optional<Found> fromAddress(Span span) {
    int year = address.year();
    return year == 0
        ? Optional.empty()
        : Optional.of(new Found(span.in(year), PeriodSource.ADDRESS));
  }
}
