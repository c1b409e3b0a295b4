package org.tongbao.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
  private final String title;
  private final BodyPeriod body;
  private final Address address;
  private final @Nullable LocalDate issued;

  /** A period and where it was found. */
  record Found(Period period, PeriodSource source) {}

  private PeriodFinder(Masthead masthead, BodyPeriod body, Address address) {
    this.title = masthead.title() == null ? "" : masthead.title();
    this.body = body;
    this.address = address;
    this.issued =
        masthead.issuedOn() == null ? address.filedOn().orElse(null) : masthead.issuedOn();
  }

  static Optional<Found> find(
      Masthead masthead,
      BulletinKind kind,
      BodyPeriod body,
      String uri,
      Optional<Manifest.Entry> entry,
      List<BulletinIssue> issues) {
    PeriodFinder finder = new PeriodFinder(masthead, body, new Address(uri));
    Optional<Found> found =
        entry
            .flatMap(finder::given)
            .or(() -> kind == BulletinKind.WORK_REPORT ? finder.workReport() : finder.bulletin());
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

  /** A work report of 2026 reports on 2025. */
  private Optional<Found> workReport() {
    int year = PeriodWords.year(title, 0, title.length());
    if (year > 0) {
      return Optional.of(new Found(Period.year(year - 1), PeriodSource.TITLE));
    }
    if (body.reviewedYear() > 0) {
      return Optional.of(new Found(Period.year(body.reviewedYear()), PeriodSource.BODY));
    }
    return Optional.ofNullable(issued)
        .map(day -> new Found(Period.year(day.getYear() - 1), PeriodSource.ISSUE_DATE));
  }

  private Optional<Found> bulletin() {
    int titleYear = PeriodWords.year(title, 0, title.length());
    Span span = PeriodWords.ofTitle(title);
    if (span == null && titleYear > 0) {
      span = yearAlone(titleYear);
    }
    if (span != null && titleYear > 0) {
      return Optional.of(new Found(span.in(titleYear), PeriodSource.TITLE));
    }
    span = span == null ? body.span() : span;
    if (span == null) {
      return Optional.empty();
    }
    if (titleYear > 0) {
      return Optional.of(new Found(span.in(titleYear), PeriodSource.BODY));
    }
    return dated(span);
  }

  /** A year alone is all of it, unless it was not over when the bulletin was issued. */
  private @Nullable Span yearAlone(int year) {
    boolean over = issued == null || issued.getYear() > year;
    boolean annual = title.contains("公报") || title.contains("全年") || title.contains("年度");
    if (annual || (over && !body.isPartOfYear())) {
      return Span.YEAR;
    }
    return body.span() == null && over ? Span.YEAR : null;
  }

  /** Gives a span the year that the body, the day of issue or the address tells. */
  private Optional<Found> dated(Span span) {
    return fromBody(span).or(() -> fromIssueDate(span)).or(() -> fromAddress(span));
  }

  private Optional<Found> fromBody(Span span) {
    for (int year : body.years(span)) {
      Period period = span.in(year);
      if (issued == null || isRecent(period, issued)) {
        return Optional.of(new Found(period, PeriodSource.BODY));
      }
    }
    return Optional.empty();
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
