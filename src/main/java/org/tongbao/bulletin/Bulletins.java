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
    Meta meta = Meta.of(document.meta());
    MastheadReader.Read read = MastheadReader.read(lines, meta);
    int start = read.bodyStart();
    int end = read.bodyEnd();
    List<Section> sections = SectionReader.read(lines, start, end);
    BulletinKind kind = Kinds.of(read.masthead().title(), sections, text.text());
    List<BulletinIssue> issues = new ArrayList<>();
    Optional<AreaFinder.Found> area =
        areas.find(
            new AreaFinder.Evidence(read.masthead(), meta, lines, start, end, document.uri()),
            issues);
    Optional<PeriodFinder.Found> period =
        PeriodFinder.find(
            read.masthead(), kind, new BodyPeriod(lines, start, end), document.uri(), issues);
    return new Bulletin(
        text,
        read.masthead(),
        area.map(AreaFinder.Found::code).orElse(null),
        area.map(AreaFinder.Found::source).orElse(null),
        period.map(PeriodFinder.Found::period).orElse(null),
        period.map(PeriodFinder.Found::source).orElse(null),
        kind,
        sections,
        issues);
  }
}
