package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongbao.catalog.Catalog;
import org.tongbao.sample.Sample;
import org.tongbao.sample.SampleOptions;
import org.tongbao.sample.Shelf;

/** Bulletins to measure with, made once and kept, and room to work in. */
record Material(Path scratch) {
  private static final int QUARTERS = 100;

  /** Returns where so many bulletins are, all of them originals, in files or in a bundle. */
  Path bulletins(int count, SampleOptions.Delivery delivery) throws IOException {
    String form = delivery.name().toLowerCase(Locale.ROOT);
    Path directory = scratch.resolve("bulletins-%d-%s".formatted(count, form));
    Path done = scratch.resolve(directory.getFileName() + ".done");
    if (!Files.exists(done)) {
      empty(directory);
      int quarters = quarters(count);
      SampleOptions options =
          new SampleOptions(
              count / quarters, quarters, 1, SampleOptions.Rates.none(), delivery);
      new Sample(Catalog.bundled()).make(options, Shelf.directory(directory));
      // The truth is no bulletin.
      empty(directory.resolve("truth"));
      Files.createFile(done);
    }
    return directory;
  }

  /** The catalog has no more than 3,000 areas: a million bulletins need more quarters. */
  private static int quarters(int count) {
    return count > 200_000 ? 4 * QUARTERS : Math.min(QUARTERS, count);
  }

  /** Returns a directory that is not there. */
  Path fresh(String name) throws IOException {
    Path directory = scratch.resolve(name);
    empty(directory);
    return directory;
  }

  /** Returns a warehouse with so many bulletins, made once. */
  Path warehouse(int count) throws IOException {
    Path warehouse = scratch.resolve("warehouse-" + count);
    if (!Files.exists(warehouse.resolve("_runs"))) {
      Spark.tongbao(
          "local[*]", "ingest", bulletins(count, SampleOptions.Delivery.ZIP), "--warehouse", warehouse);
    }
    return warehouse;
  }

  static long bytes(Path directory) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private static void empty(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(directory)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
