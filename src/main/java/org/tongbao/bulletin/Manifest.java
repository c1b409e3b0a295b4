package org.tongbao.bulletin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.PeriodWords.Span;
import org.tongbao.catalog.Catalog;

/**
 * What a person says of bulletins that do not say it themselves, or say it wrongly.
 *
 * <p>A CSV file with the columns {@code source, area_code, year, period, issued_on, url}, of which
 * {@code source} must be there. An empty cell says nothing; any other overrides what the bulletin
 * says. A source is the end of a bulletin's address, from a slash on, and may hold wildcards:
 * {@code zibo-2024-q1.txt}, {@code 2024/*.html}. Where more than one line fits, the one with the
 * most letters beside its wildcards counts.
 */
public final class Manifest {
  /** A manifest that says nothing. */
  public static final Manifest EMPTY = new Manifest(List.of());

  private final List<Entry> entries;

  /**
   * A line of a manifest; each null where its cell is empty.
   *
   * @param source end of an address, * for any characters
   * @param areaCode six digits
   * @param span months it reports on
   * @param url address it was published at
   */
  record Entry(
      String source,
      @Nullable String areaCode,
      @Nullable Integer year,
      @Nullable Span span,
      @Nullable LocalDate issuedOn,
      @Nullable String url) {
    Entry {
      Objects.requireNonNull(source, "source");
    }

    /** Tells whether a bulletin at this address is meant. */
    boolean matches(String uri) {
      return Wildcard.matches(source, uri)
          || Wildcard.matches("*/" + source, uri)
          || Wildcard.matches("*!/" + source, uri);
    }

    private int letters() {
      return source.replace("*", "").length();
    }
  }

  Manifest(List<Entry> entries) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(Entry::letters).reversed()).toList();
  }

  /**
   * Reads a manifest.
   *
   * @param location where it is, for messages
   * @throws ManifestException where any line has a fault; names every fault
   */
  public static Manifest read(String location, String csv, Catalog catalog) {
    return new ManifestReader(location, catalog).read(csv);
  }

  Optional<Entry> entry(String uri) {
    return entries.stream().filter(entry -> entry.matches(uri)).findFirst();
  }

  /** Returns the address that a bulletin was published at, where a line says it. */
  public Optional<String> url(String uri) {
    return entry(uri).map(Entry::url);
  }

  /** Returns the sources of lines that fit none of the addresses. */
  public List<String> unmatched(Collection<String> uris) {
    return entries.stream()
        .filter(entry -> uris.stream().noneMatch(entry::matches))
        .map(Entry::source)
        .toList();
  }
}
