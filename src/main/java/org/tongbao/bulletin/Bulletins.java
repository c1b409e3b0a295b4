package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;
import org.tongbao.text.CleanText;

/** Reads documents as bulletins; may be shared by threads. */
public final class Bulletins {
  private final AreaFinder areas;
  private final Manifest manifest;
  private final Predicate<String> isUnit;

  public Bulletins(Catalog catalog) {
    this(catalog, Manifest.EMPTY);
  }

  /** Reads documents of which a manifest may say what they do not. */
  public Bulletins(Catalog catalog, Manifest manifest) {
    this.areas = new AreaFinder(Objects.requireNonNull(catalog, "catalog"));
    this.manifest = Objects.requireNonNull(manifest, "manifest");
    this.isUnit = symbol -> catalog.unit(symbol).isPresent();
  }

  /**
   * Returns the document as a bulletin; what nothing tells is null in it, never guessed. What the
   * manifest says of it counts before all else.
   */
  public Bulletin of(Document document) {
    CleanText text = CleanText.of(document.text());
    Lines lines = Lines.of(text.text());
    Meta meta = Meta.of(document.meta());
    MastheadReader.Read read = MastheadReader.read(lines, meta);
    int start = read.bodyStart();
    int end = read.bodyEnd();
    List<Section> sections = SectionReader.read(lines, start, end, isUnit);
    BulletinKind kind = Kinds.of(read.masthead().title(), sections, text.text());
    Optional<Manifest.Entry> entry = manifest.entry(document.uri());
    List<BulletinIssue> issues = new ArrayList<>();
    Optional<AreaFinder.Found> area =
        entry
            .map(Manifest.Entry::areaCode)
            .map(code -> new AreaFinder.Found(code, AreaSource.MANIFEST))
            .or(
                () ->
                    areas.find(new AreaFinder.Evidence(read, meta, lines, document.uri()), issues));
    Masthead masthead = masthead(read.masthead(), entry);
    Optional<PeriodFinder.Found> period =
        PeriodFinder.find(
            read, masthead, kind, new BodyPeriod(lines, start, end), document.uri(), entry, issues);
    Attached.issue(document, lines, start, end).ifPresent(issues::add);
    return new Bulletin(
        text,
        masthead,
        area.map(AreaFinder.Found::code).orElse(null),
        area.map(AreaFinder.Found::source).orElse(null),
        period.map(PeriodFinder.Found::period).orElse(null),
        period.map(PeriodFinder.Found::source).orElse(null),
        kind,
        sections,
        issues);
  }

  private static Masthead masthead(Masthead read, Optional<Manifest.Entry> entry) {
    return entry
        .map(Manifest.Entry::issuedOn)
        .map(
            day ->
                new Masthead(read.title(), read.issuer(), day, read.documentNo(), read.indexNo()))
        .orElse(read);
  }
}
