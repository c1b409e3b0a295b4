package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;
import org.tongbao.text.CleanText;

/** Reads documents as bulletins; may be shared by threads. */
public final class Bulletins {
  private final AreaFinder areas;

  public Bulletins(Catalog catalog) {
    areas = new AreaFinder(Objects.requireNonNull(catalog, "catalog"));
  }

  /** Returns the document as a bulletin; what nothing tells is null in it, never guessed. */
  public Bulletin of(Document document) {
    CleanText text = CleanText.of(document.text());
    Lines lines = Lines.of(text.text());
    MastheadReader.Read head = MastheadReader.read(lines, document.meta());
    Masthead masthead = head.masthead();
    BulletinKind kind = Kinds.of(masthead.title());
    List<BulletinIssue> issues = new ArrayList<>();
    Optional<AreaFinder.Found> area =
        areas.find(masthead, lines, head.bodyStart(), head.bodyEnd(), issues);
    Optional<PeriodFinder.Found> period =
        PeriodFinder.find(masthead, kind, lines, head.bodyStart(), head.bodyEnd(), issues);
    return new Bulletin(
        text,
        masthead,
        area.map(AreaFinder.Found::code).orElse(null),
        area.map(AreaFinder.Found::source).orElse(null),
        period.map(PeriodFinder.Found::period).orElse(null),
        period.map(PeriodFinder.Found::source).orElse(null),
        kind,
        SectionReader.read(lines, head.bodyStart(), head.bodyEnd()),
        issues);
  }
}
