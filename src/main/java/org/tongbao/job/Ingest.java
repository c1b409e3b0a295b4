package org.tongbao.job;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.tongbao.warehouse.DataFiles;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;
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
      BulletinFiles.write(rows(sources, run, tally), run.directory());
      Path data = run.directory();
      Tally.Doubled doubled = Tally.Doubled.NONE;
      Ids repeated = tally.ids().repeated();
      if (!repeated.isZero()) {
        meter.enter("ingest: copies");
        data = new Path(run.directory(), "distinct");
        doubled = new Repeated(spark, run.directory()).takeOut(new Known(repeated), data);
      }
      Run.Counts counts = tally.counts(doubled);
      Run finished = describe(run, inputs, counts, data);
      if (counts.added() > 0) {
        run.commit(finished);
      }
      return new Ingested(finished, counts.added() > 0);
    }
  }

  private Dataset<Row> rows(Sources sources, Warehouse.OpenRun run, Tally tally)
      throws IOException {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Configuration hadoop = context.hadoopConfiguration();
    Broadcast<Known> known =
        context.broadcast(new WarehouseReader(spark, warehouse).known(run.saw()));
    Broadcast<SerializableConfiguration> settings =
        context.broadcast(new SerializableConfiguration(hadoop));
    List<List<Slice>> packs =
        Slices.pack(new Parts(hadoop).of(sources.all()), context.defaultParallelism());
    BulletinRow.Stamp stamp =
        new BulletinRow.Stamp(run.id(), run.startedAt(), catalog.codeVersion());
    JavaRDD<Row> rows =
        context
            .parallelize(packs, packs.size())
            .mapPartitions(new ReadSlices(catalog, settings, stamp, known, tally));
    return spark.createDataFrame(rows, SparkSchemas.of(Tables.WAREHOUSE_BULLETINS));
  }

  private Run describe(Warehouse.OpenRun run, List<String> inputs, Run.Counts counts, Path data)
      throws IOException {
    FileSystem files = warehouse.root().getFileSystem(spark.sparkContext().hadoopConfiguration());
    return new Run(
        run.id(),
        run.startedAt(),
        clock.instant(),
        catalog.codeVersion(),
        catalog.version(),
        inputs,
        run.saw(),
        counts,
        DataFiles.parquetUnder(files, warehouse.root(), data),
        meter.reports());
  }
}
