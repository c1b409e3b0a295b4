package org.tongbao.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a bulletin says of itself, from its head, its tail and the metadata of its format.
 *
 * <p>The head is the lines before the first prose or numbered heading; it has the title, labelled
 * fields, a dateline. The tail is a signature block: an office and a date on lines of their own.
 */
final class MastheadReader {
  private static final int LONGEST_HEAD = 60;
  private static final int LONGEST_TAIL = 12;

  /** A line that a page's edge cut is no shorter. */
  private static final int SHORTEST_WRAPPED = 12;

  /** Lines below the head among which a title may stand, under an editor's note. */
  private static final int LINES_UNDER_A_NOTE = 8;

  /** A line below the head is a title only if it looks much like one. */
  private static final int SURE_TITLE = 6;

  private final Lines lines;
  private final Meta meta;
  private final Head head = new Head();
  private int bodyStart;
  private int bodyEnd;
  private int titleScore;
  private @Nullable String title;
  private @Nullable String issuer;
  private @Nullable LocalDate issuedOn;
  private @Nullable LocalDate dated;
  private final List<String> headlines = new ArrayList<>(4);

  private MastheadReader(Lines lines, Meta meta) {
    this.lines = lines;
    this.meta = meta;
  }

  /**
   * A masthead and the lines it leaves to the body.
   *
   * @param headlines lines at the head that may be a part of the title, in the order of the text
   * @param dated last day of the month that it is dated by, where no day is told
   * @param bodyStart first line of the body
   * @param bodyEnd line after the last of the body
   */
  record Read(
      Masthead masthead,
      List<String> headlines,
      @Nullable LocalDate dated,
      int bodyStart,
      int bodyEnd) {}

  static Read read(Lines lines, Meta meta) {
    MastheadReader reader = new MastheadReader(lines, meta);
    reader.readHead();
    reader.readTail();
    return new Read(
        reader.masthead(), reader.headlines, reader.dated, reader.bodyStart, reader.bodyEnd);
  }

  private void readHead() {
    int line = 0;
    int seen = 0;
    while (line < lines.count() && seen < LONGEST_HEAD && !startsBody(line)) {
      seen += lines.isEmpty(line) ? 0 : 1;
      line = headLine(line);
    }
    bodyStart = line;
    while (bodyStart > 0 && line < lines.count() && leadsOn(bodyStart - 1)) {
      bodyStart--;
    }
    if (titleScore < SURE_TITLE) {
      titleBelow(line);
    }
  }

  /** Looks for the title under an editor's note or a lead that stands above it. */
  private void titleBelow(int from) {
    int seen = 0;
    for (int line = from; line < lines.count() && seen < LINES_UNDER_A_NOTE; line++) {
      if (lines.isEmpty(line)) {
        continue;
      }
      seen++;
      boolean words =
          !lines.isProse(line)
              && !lines.isTableRow(line)
              && !Furniture.isFurniture(lines, line)
              && Headings.afterNumber(lines.text(), lines.start(line), lines.end(line)) < 0;
      String below = words ? Titles.withoutSite(Titles.squeezed(lines.words(line))) : "";
      if (Titles.isWhole(below) && Titles.score(below) >= Math.max(SURE_TITLE, titleScore + 1)) {
        title(below);
        return;
      }
    }
  }

  /** Tells whether a line is the beginning of a sentence that ends in the body below it. */
  private boolean leadsOn(int line) {
    return lines.hasComma(line)
        && lines.length(line) >= SHORTEST_WRAPPED
        && lines.words(line).indexOf('：') < 0
        && !isDateline(line)
        && !Furniture.isFurniture(lines, line);
  }

  private boolean startsBody(int line) {
    if (lines.isEmpty(line)) {
      return false;
    }
    if (lines.isTableRow(line)) {
      return !head.readRow(lines.text(), lines.start(line), lines.end(line)) && !isRule(line);
    }
    int words = Headings.afterNumber(lines.text(), lines.start(line), lines.end(line));
    boolean date = Dates.first(lines.text(), lines.start(line), lines.end(line)).isPresent();
    return (words >= 0 && !date) || (lines.isProse(line) && !isDateline(line));
  }

  private boolean isRule(int line) {
    return lines.startsWith(line, "|-") || lines.startsWith(line, "| -");
  }

  private boolean isDateline(int line) {
    char first = lines.text().charAt(lines.start(line));
    return (first == '（' || first == '(') && lines.length(line) < 60;
  }

  private int headLine(int line) {
    if (lines.isEmpty(line) || lines.isTableRow(line)) {
      return line + 1;
    }
    String text = lines.text();
    int start = lines.start(line);
    int end = lines.end(line);
    boolean labelled = head.readLine(text, start, end);
    if (!labelled && isDated(line)) {
      if (text.substring(start, end).contains("会议")) {
        headlines.add(lines.words(line));
      }
      return line + 1;
    }
    if (labelled) {
      Dates.first(text, start, end)
          .filter(day -> day.start() == start && issuedOn == null)
          .ifPresent(day -> issuedOn = day.date());
    }
    if (labelled || Furniture.isFurniture(lines, line)) {
      return line + 1;
    }
    String words = Titles.squeezed(lines.words(line));
    String office = Offices.withoutPaper(words);
    boolean named = Offices.endsInOffice(office, office.length()) && words.length() < 40;
    if (named && (office.length() < words.length() || !Titles.isWhole(Titles.withoutSite(words)))) {
      office(office);
    } else {
      title(Titles.withoutSite(words));
    }
    return line + 1;
  }

  /** Reads a line that holds a date and at most an office beside it, or a meeting. */
  private boolean isDated(int line) {
    String text = lines.text();
    int start = lines.start(line);
    int end = lines.end(line);
    Optional<Dates.Found> day = Dates.first(text, start, end);
    if (day.isPresent()) {
      issuedOn = issuedOn == null ? day.get().date() : issuedOn;
      String before = text.substring(start, day.get().start());
      String after = text.substring(day.get().end(), end);
      office(before);
      office(after);
      heldAt(Offices.strip(before), after);
      return true;
    }
    Optional<Dates.Found> month = Dates.month(text, start, end);
    if (month.isEmpty() || !stands(line, month.get())) {
      return false;
    }
    dated = dated == null ? month.get().date() : dated;
    office(text.substring(start, month.get().start()));
    return true;
  }

  /** Takes the title that stands before a session's date: 政府工作报告——2015年2月5日在…会议上. */
  private void heldAt(String before, String after) {
    if (after.contains("会议") && Titles.isWhole(before)) {
      title(before);
    }
  }

  /** Tells whether a month stands by itself, after an office, or before a meeting. */
  private boolean stands(int line, Dates.Found month) {
    String before = Offices.strip(lines.text().substring(lines.start(line), month.start()));
    String after = Offices.strip(lines.text().substring(month.end(), lines.end(line)));
    boolean meets = after.endsWith("上") && after.contains("会议");
    return (before.isEmpty() || Offices.endsInOffice(before, before.length()))
        && (after.isEmpty() || meets);
  }

  /** Takes a line as the title, or as the rest of a title that the line above left open. */
  private void title(String words) {
    String above = headlines.isEmpty() ? "" : headlines.get(headlines.size() - 1);
    headlines.add(words);
    boolean best = title != null && titleScore > 0 && above.equals(title);
    boolean rest = Titles.isWhole(words) && PeriodWords.year(words, 0, words.length()) == 0;
    boolean open = best && !Titles.isWhole(above) && (rest || Titles.isOpen(above));
    boolean named = AreaNames.isBareName(above) && Titles.isWhole(words);
    String joined = open || named ? above + words : words;
    int score = Titles.score(joined);
    if (score > titleScore) {
      title = joined;
      titleScore = score;
      headlines.set(headlines.size() - 1, joined);
    }
  }

  private void office(String words) {
    String name =
        Offices.withoutNumber(Offices.withoutPaper(Offices.strip(Titles.squeezed(words))));
    if (issuer == null && name.length() >= 3 && Offices.endsInOffice(name, name.length())) {
      issuer = name;
    }
  }

  private void readTail() {
    bodyEnd = lines.count();
    int seen = 0;
    for (int line = lines.count() - 1; line >= bodyStart && seen < LONGEST_TAIL; line--) {
      if (lines.isEmpty(line)) {
        continue;
      }
      seen++;
      if (lines.isProse(line) || lines.isTableRow(line) || lines.length(line) > 40) {
        if (seen > 3) {
          return;
        }
        continue;
      }
      Optional<Dates.Found> date = Dates.first(lines.text(), lines.start(line), lines.end(line));
      if (date.isPresent() && !Furniture.isFurniture(lines, line)) {
        signature(line, date.get());
        return;
      }
    }
  }

  /** Reads a date line and the offices before the date and on the lines above it. */
  private void signature(int line, Dates.Found date) {
    String before = Offices.strip(lines.text().substring(lines.start(line), date.start()));
    String after = Offices.strip(lines.text().substring(date.end(), lines.end(line)));
    boolean offices =
        Offices.endsInOffice(before, before.length())
            || Offices.endsInOffice(after, after.length());
    if (!offices && !(before.isEmpty() && after.isEmpty())) {
      return;
    }
    issuedOn = issuedOn == null ? date.date() : issuedOn;
    bodyEnd = line;
    office(before);
    office(after);
    for (int above = line - 1; above >= bodyStart && line - above <= 4; above--) {
      if (lines.isEmpty(above)) {
        continue;
      }
      if (lines.length(above) > 40 || !Offices.endsInOffice(lines.text(), lines.end(above))) {
        return;
      }
      issuer = Offices.strip(Titles.squeezed(lines.words(above)));
      bodyEnd = above;
    }
  }

  private Masthead masthead() {
    String labelled = head.value(Field.TITLE);
    String named = labelled == null ? meta.get("articletitle") : labelled;
    String shown = named == null || named.isBlank() ? bestOf(title, meta.get("title")) : named;
    return new Masthead(
        shown == null ? null : Titles.clean(shown),
        first(
            head.value(Field.ISSUER), issuer, head.value(Field.SOURCE), meta.get("contentsource")),
        issueDate(),
        head.value(Field.DOCUMENT_NO),
        head.value(Field.INDEX_NO));
  }

  private @Nullable String bestOf(@Nullable String line, @Nullable String pageTitle) {
    String page = pageTitle == null ? null : Titles.withoutSite(pageTitle);
    return page == null || (titleScore > 0 && titleScore >= Titles.score(page)) ? line : page;
  }

  private static @Nullable String first(@Nullable String... words) {
    for (String some : words) {
      if (some != null && !some.isBlank()) {
        return some;
      }
    }
    return null;
  }

  private @Nullable LocalDate issueDate() {
    LocalDate labelled = date(head.value(Field.ISSUED_ON));
    LocalDate told = labelled == null ? date(meta.get("pubdate")) : labelled;
    return told == null ? issuedOn : told;
  }

  private static @Nullable LocalDate date(@Nullable String words) {
    return words == null
        ? null
        : Dates.first(words, 0, words.length()).map(Dates.Found::date).orElse(null);
  }
}
