package org.tongbao.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.tongbao.SetupException;
import org.tongbao.warehouse.Releases;
import org.tongbao.warehouse.StageReport;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Warehouse;

/**
 * Where jobs are done: a Spark session with settings that fit the work, the catalog, and a clock.
 *
 * <p>Everything that a caller can get wrong is looked at before Spark is started.
 */
public final class Workbench implements AutoCloseable {
  private final SparkSession spark;
  private final SessionOwner owner;
  private final CatalogChoice catalog;
  private final Clock clock;
  private final StageMeter meter;

  private Workbench(SparkSession spark, SessionOwner owner, CatalogChoice catalog, Clock clock) {
    this.spark = spark;
    this.owner = owner;
    this.catalog = catalog;
    this.clock = clock;
    this.meter = StageMeter.on(spark.sparkContext(), Progress.here(System.err));
  }

  /** Who stops the session: a notebook or a test brings its own. */
  private enum SessionOwner {
    WORKBENCH,
    CALLER
  }

  /** Adds to a warehouse the bulletins of the inputs that it does not have. */
  public static Ingested ingest(IngestOptions options, Clock clock) throws IOException {
    Configuration hadoop = Sessions.hadoop();
    Sources sources = Sources.of(options.inputs(), hadoop);
    CatalogChoice catalog = catalog(options, hadoop);
    Warehouse warehouse = Warehouse.at(writable(options.warehouse(), hadoop), hadoop);
    try (Workbench bench =
        open(Sessions.Size.of(sources.bytes(), sources.all().size()), catalog, clock)) {
      return bench.ingest(options, sources, warehouse);
    }
  }

  /** The whole way: new bulletins into the warehouse, and a release of all that it has. */
  public static Ran run(IngestOptions options, PublishOptions publish, Clock clock)
      throws IOException {
    Configuration hadoop = Sessions.hadoop();
    Sources sources = Sources.of(options.inputs(), hadoop);
    CatalogChoice catalog = catalog(options, hadoop);
    Warehouse warehouse = Warehouse.at(writable(options.warehouse(), hadoop), hadoop);
    Releases releases = Releases.at(writable(publish.releases(), hadoop), hadoop);
    long bytes = sources.bytes() + Tasks.bytes(warehouse.runs());
    try (Workbench bench = open(Sessions.Size.of(bytes, sources.all().size()), catalog, clock)) {
      Ingested ingested = bench.ingest(options, sources, warehouse);
      Published published = bench.publish(warehouse, releases, publish);
      return new Ran(ingested, published, bench.meter.reports());
    }
  }

  /** Makes a release of a warehouse. */
  public static Published publish(
      String from, Optional<String> ownCatalog, PublishOptions options, Clock clock)
      throws IOException {
    Configuration hadoop = Sessions.hadoop();
    CatalogChoice catalog = CatalogChoice.of(ownCatalog, hadoop);
    Warehouse warehouse = Warehouse.at(from, hadoop);
    Sessions.Size size = Sessions.Size.of(Tasks.bytes(warehouse.runsOrFail()), 0);
    Releases releases = Releases.at(writable(options.releases(), hadoop), hadoop);
    try (Workbench bench = open(size, catalog, clock)) {
      return bench.publish(warehouse, releases, options);
    }
  }

  /** Makes facts, their revisions and issues of a warehouse, as plain Parquet. */
  public static Staged facts(StageOptions options, Clock clock) throws IOException {
    return stage(options, clock, StageTables::facts);
  }

  /** Makes trends of a warehouse, and the facts that they are made of, as plain Parquet. */
  public static Staged trends(StageOptions options, Clock clock) throws IOException {
    return stage(options, clock, StageTables::trends);
  }

  private interface Stage {
    Map<Table, Long> write(StageTables tables, Warehouse warehouse, Optional<LocalDate> asOf)
        throws IOException;
  }

  private static Staged stage(StageOptions options, Clock clock, Stage stage) throws IOException {
    Configuration hadoop = Sessions.hadoop();
    CatalogChoice catalog = CatalogChoice.of(options.catalog(), hadoop);
    Warehouse warehouse = Warehouse.at(options.warehouse(), hadoop);
    Sessions.Size size = Sessions.Size.of(Tasks.bytes(warehouse.runsOrFail()), 0);
    String out = writable(options.out(), hadoop);
    try (Workbench bench = open(size, catalog, clock)) {
      Map<Table, Long> rows =
          stage.write(
              new StageTables(bench.spark, catalog, bench.meter, out), warehouse, options.asOf());
      return new Staged(rows, bench.meter.reports());
    }
  }

  private static CatalogChoice catalog(IngestOptions options, Configuration hadoop)
      throws IOException {
    CatalogChoice catalog = CatalogChoice.of(options.catalog(), hadoop);
    return options.manifest().isPresent()
        ? catalog.with(options.manifest().get(), hadoop)
        : catalog;
  }

  static Workbench open(Sessions.Size size, CatalogChoice catalog, Clock clock) {
    // The grammar is built while Spark starts; both take seconds on a cold machine.
    CompletableFuture<Void> grammar = CompletableFuture.runAsync(catalog::extractor);
    SessionOwner owner = Sessions.isOpen() ? SessionOwner.CALLER : SessionOwner.WORKBENCH;
    SparkSession spark = Sessions.open(size);
    grammar.join();
    return new Workbench(spark, owner, catalog, clock);
  }

  Ingested ingest(IngestOptions options, Sources sources, Warehouse warehouse) throws IOException {
    return new Ingest(spark, warehouse, catalog, clock, meter).add(options.inputs(), sources);
  }

  Published publish(Warehouse warehouse, Releases releases, PublishOptions options)
      throws IOException {
    return new Publish(spark, catalog, clock, meter)
        .release(warehouse, releases, options.formats(), options.asOf(), options.gate());
  }

  @Override
  public void close() {
    meter.close();
    if (owner == SessionOwner.WORKBENCH) {
      spark.stop();
    } else {
      spark.sparkContext().removeSparkListener(meter);
    }
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
   * What came of the whole way.
   *
   * @param ingested what came of ingest
   * @param published what came of publish
   * @param stages what each stage of Spark did, ingest first
   */
  public record Ran(Ingested ingested, Published published, List<StageReport> stages) {
    public Ran {
      Objects.requireNonNull(ingested, "ingested");
      Objects.requireNonNull(published, "published");
      stages = List.copyOf(stages);
    }
  }
}
