package org.tongbao.sample;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/** Makes bulletins up, with their truth beside them. */
public final class Sample {
  /** Cities made at once: enough to keep the cores busy, few enough to hold in memory. */
  private static final int BATCH = 32;

  private final Catalog catalog;

  public Sample(Catalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
  }

  /**
   * What was made.
   *
   * @param bulletins files or bundle rows, mirrors included
   * @param bytes of the bulletins
   * @param statements rows of truth/facts.csv
   */
  public record Made(long bulletins, long bytes, long statements) {}

  /**
   * Makes the bulletins and writes them, and {@code truth/} beside them.
   *
   * @throws IllegalArgumentException where the catalog has fewer areas than cities are asked for
   * @throws IOException where the shelf cannot be written
   */
  public Made make(SampleOptions options, Shelf shelf) throws IOException {
    List<Area> cities = cities(options.cities());
    long bulletins = 0;
    long bytes = 0;
    long statements = 0;
    try (Delivery delivery = Delivery.to(shelf, options.delivery());
        Truth truth = truth(shelf)) {
      for (int from = 0; from < cities.size(); from += BATCH) {
        List<Area> batch = cities.subList(from, Math.min(from + BATCH, cities.size()));
        List<List<MadeBulletin>> made =
            batch.parallelStream().map(area -> new City(area, options).bulletins()).toList();
        for (List<MadeBulletin> city : made) {
          truth.write(city);
          for (MadeBulletin bulletin : city) {
            bulletins++;
            bytes += bulletin.content().capacity();
            statements += bulletin.statements().size();
          }
        }
        delivery.write(made.stream().flatMap(List::stream).toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new Made(bulletins, bytes, statements);
  }

  private List<Area> cities(int wanted) {
    List<Area> cities =
        catalog.areas().stream()
            .filter(a -> a.level() == Area.Level.PREFECTURE || a.level() == Area.Level.COUNTY)
            .filter(a -> !a.isAbolished())
            .sorted(Comparator.comparing(Area::level).thenComparing(Area::code))
            .toList();
    if (wanted > cities.size()) {
      throw new IllegalArgumentException(
          "the catalog has %d cities and counties, not %d; ask for fewer cities and more quarters"
              .formatted(cities.size(), wanted));
    }
    return cities.subList(0, wanted);
  }

  private static Truth truth(Shelf shelf) throws IOException {
    // Whoever ingests the directory wants the bulletins, not their answers.
    shelf.create("truth/.tongbao-ignore").close();
    return new Truth(
        writer(shelf, "truth/bulletins.csv"),
        writer(shelf, "truth/facts.csv"),
        writer(shelf, "truth/trends.csv"));
  }

  private static Writer writer(Shelf shelf, String name) throws IOException {
    return new OutputStreamWriter(shelf.create(name), StandardCharsets.UTF_8);
  }
}
