package org.tongbao.bulletin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Comparator<Entry> MOST_LETTERS_FIRST =
      Comparator.comparingInt(Entry::letters).reversed();

  private final List<Entry> entries;
  private final Map<String, List<Entry>> byLastPart;
  private final List<Entry> withWildcards;

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
    /** Says nothing. */
    static final Entry NOTHING = new Entry("", null, null, null, null, null);

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
    this.entries = List.copyOf(entries);
    this.byLastPart =
        entries.stream()
            .filter(entry -> entry.source().indexOf('*') < 0)
            .collect(Collectors.groupingBy(entry -> lastPart(entry.source())));
    this.withWildcards =
        entries.stream().filter(entry -> entry.source().indexOf('*') >= 0).toList();
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
    return entries.isEmpty() ? Optional.empty() : matching(uri).min(MOST_LETTERS_FIRST);
  }

  private Stream<Entry> matching(String uri) {
    return Stream.concat(
            byLastPart.getOrDefault(lastPart(uri), List.of()).stream(), withWildcards.stream())
        .filter(entry -> entry.matches(uri));
  }

  private static String lastPart(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** Returns the address that a bulletin was published at, where a line says it. */
  public Optional<String> url(String uri) {
    return entry(uri).map(Entry::url);
  }

  /** Returns the sources of lines that fit none of the addresses, in the order of the file. */
  public List<String> unmatched(Collection<String> uris) {
    Set<String> matched =
        uris.stream().flatMap(this::matching).map(Entry::source).collect(Collectors.toSet());
    return entries.stream().map(Entry::source).filter(source -> !matched.contains(source)).toList();
  }
}
