package org.tongbao.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
    Manifest.Entry told = manifest.entry(document.uri()).orElse(Manifest.Entry.NOTHING);
    List<BulletinIssue> issues = new ArrayList<>();
    AreaFinder.Found area =
        told.areaCode() == null
            ? areas
                .find(new AreaFinder.Evidence(read, meta, lines, document.uri()), issues)
                .orElse(null)
            : new AreaFinder.Found(told.areaCode(), AreaSource.MANIFEST);
    Masthead masthead = masthead(read.masthead(), told.issuedOn());
    PeriodFinder.Found period =
        PeriodFinder.find(
                read,
                masthead,
                kind,
                new BodyPeriod(lines, start, end),
                document.uri(),
                told,
                issues)
            .orElse(null);
    Attached.issue(document, lines, start, end).ifPresent(issues::add);
    return new Bulletin(
        text,
        masthead,
        area == null ? null : area.code(),
        area == null ? null : area.source(),
        period == null ? null : period.period(),
        period == null ? null : period.source(),
        kind,
        sections,
        issues);
  }

  private static Masthead masthead(Masthead read, @Nullable LocalDate day) {
    return day == null
        ? read
        : new Masthead(read.title(), read.issuer(), day, read.documentNo(), read.indexNo());
  }
}
