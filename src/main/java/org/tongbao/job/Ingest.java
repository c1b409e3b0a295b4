package org.tongbao.job;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.tongbao.warehouse.DataFiles;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.Warehouse;

/** Adds bulletins to a warehouse: those that it does not have, each once. */
final class Ingest {
  private final SparkSession spark;
  private final Warehouse warehouse;
  private final CatalogChoice catalog;
  private final Clock clock;
  private final StageMeter meter;

  Ingest(
      SparkSession spark,
      Warehouse warehouse,
      CatalogChoice catalog,
      Clock clock,
      StageMeter meter) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.catalog = catalog;
    this.clock = clock;
    this.meter = meter;
  }

  /** Reads the sources and commits what is new; nothing new commits nothing. */
  Ingested add(List<String> inputs, Sources sources) throws IOException {
    warehouse.sweep();
    try (Warehouse.OpenRun run = warehouse.begin(clock.instant())) {
      Tally tally = new Tally(spark.sparkContext());
      meter.enter("ingest");
      List<String> written = write(sources, run, tally);
      dropOthers(run.directory(), written);
      Tally.Doubled doubled = Tally.Doubled.NONE;
      Ids repeated = tally.ids().repeated();
      if (!repeated.isZero()) {
        meter.enter("ingest: copies");
        Path distinct = new Path(run.directory(), "distinct");
        doubled = new Repeated(spark, written).takeOut(new Known(repeated), distinct);
        written = replaced(written, distinct);
      }
      Run.Counts counts = tally.counts(doubled);
      Run finished = describe(run, inputs, counts, written);
      if (counts.added() > 0) {
        run.commit(finished);
      }
      return new Ingested(finished, counts.added() > 0);
    }
  }

  /** Returns the files that the tasks wrote. */
  private List<String> write(Sources sources, Warehouse.OpenRun run, Tally tally)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Configuration hadoop = context.hadoopConfiguration();
    Broadcast<Known> known =
        context.broadcast(new WarehouseReader(spark, warehouse).known(run.saw()));
    Broadcast<SerializableConfiguration> settings =
        context.broadcast(new SerializableConfiguration(hadoop));
    int cores = context.defaultParallelism();
    List<List<Slice>> packs = Slices.pack(new Parts(hadoop, cores).of(sources.all()), cores);
    BulletinRow.Stamp stamp =
        new BulletinRow.Stamp(run.id(), run.startedAt(), catalog.codeVersion());
    return context
        .parallelize(packs, packs.size())
        .mapPartitions(new ReadSlices(catalog, settings, stamp, known, tally))
        .mapPartitions(new BulletinFiles(run.directory(), settings))
        .collect();
  }

  /** Removes what tries of tasks left that came to no good end: no job reads it, but people may. */
  private void dropOthers(Path directory, List<String> written) throws IOException {
    FileSystem system = files();
    Set<String> names =
        written.stream().map(file -> new Path(file).getName()).collect(Collectors.toSet());
    for (String found : DataFiles.parquetUnder(system, directory)) {
      if (!names.contains(new Path(found).getName())) {
        system.delete(new Path(found), false);
      }
    }
  }

  /** Removes files whose rows stand in another directory now, and returns the files there. */
  private List<String> replaced(List<String> files, Path directory) throws IOException {
    FileSystem system = files();
    for (String file : files) {
      system.delete(new Path(file), false);
    }
    return DataFiles.parquetUnder(system, directory);
  }

  private FileSystem files() throws IOException {
    return warehouse.root().getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  private Run describe(
      Warehouse.OpenRun run, List<String> inputs, Run.Counts counts, List<String> written)
      throws IOException {
    return new Run(
        run.id(),
        run.startedAt(),
        clock.instant(),
        catalog.codeVersion(),
        catalog.version(),
        inputs,
        run.saw(),
        counts,
        DataFiles.of(files(), warehouse.root(), written),
        meter.reports());
  }
}
