package org.tongbao.job;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.tongbao.SetupException;
import org.tongbao.warehouse.Warehouse;

/**
 * Where jobs are done: a Spark session with settings that fit the work, the catalog, and a clock.
 *
 * <p>Everything that a caller can get wrong is looked at before Spark is started.
 */
public final class Workbench implements AutoCloseable {
  private final SparkSession spark;
  private final CatalogChoice catalog;
  private final Clock clock;
  private final StageMeter meter;

  private Workbench(SparkSession spark, CatalogChoice catalog, Clock clock) {
    this.spark = spark;
    this.catalog = catalog;
    this.clock = clock;
    this.meter = new StageMeter();
    spark.sparkContext().addSparkListener(meter);
  }

  /** Adds to a warehouse the bulletins of the inputs that it does not have. */
  public static Ingested ingest(IngestOptions options, Clock clock) throws IOException {
    Configuration hadoop = Sessions.hadoop();
    Sources sources = Sources.of(options.inputs(), hadoop);
    CatalogChoice catalog = CatalogChoice.of(options.catalog(), hadoop);
    Warehouse warehouse = Warehouse.at(writable(options.warehouse(), hadoop), hadoop);
    try (Workbench bench =
        open(Sessions.Size.of(sources.bytes(), sources.all().size()), catalog, clock)) {
      return bench.ingest(options, sources, warehouse);
    }
  }

  static Workbench open(Sessions.Size size, CatalogChoice catalog, Clock clock) {
    // The grammar is built while Spark starts; both take seconds on a cold machine.
    CompletableFuture<Void> grammar = CompletableFuture.runAsync(catalog::extractor);
    SparkSession spark = Sessions.open(size);
    grammar.join();
    return new Workbench(spark, catalog, clock);
  }

  Ingested ingest(IngestOptions options, Sources sources, Warehouse warehouse) throws IOException {
    return new Ingest(spark, warehouse, catalog, clock, meter).add(options.inputs(), sources);
  }

  @Override
  public void close() {
    spark.stop();
  }

  /** Makes the directory where it is not there, and returns it. */
  private static String writable(String directory, Configuration hadoop) throws IOException {
    Path path = new Path(directory);
    FileSystem files = path.getFileSystem(hadoop);
    try {
      if (!files.mkdirs(path)) {
        throw new IOException("it cannot be made");
      }
      Path probe = new Path(path, ".tongbao-probe");
      files.create(probe, true).close();
      files.delete(probe, false);
    } catch (IOException e) {
      throw SetupException.failure(
          "cannot write to '%s': %s".formatted(directory, e.getMessage()), e);
    }
    return directory;
  }

  /**
   * What to ingest.
   *
   * @param inputs files, directories and patterns
   * @param warehouse where to
   * @param catalog a directory of the user's own, over the bundled one
   */
  public record IngestOptions(List<String> inputs, String warehouse, Optional<String> catalog) {
    public IngestOptions {
      inputs = List.copyOf(inputs);
    }
  }
}
