package org.tongbao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tongbao.publish.Edition;
import org.tongbao.publish.Format;
import org.tongbao.publish.Publication;
import org.tongbao.trend.Trends;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Releases;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Warehouse;

/** Makes a release of a warehouse. */
final class Publish {
  private static final Column[] BULLETIN_ORDER =
      FactStage.columns("area_code", "period_end", "bulletin_id");
  private static final Column[] CLAIM_ORDER = FactStage.columns("bulletin_id", "quote_start");
  private static final Column[] TREND_ORDER =
      FactStage.columns("indicator", "area_code", "scope", "price_basis", "year", "quarter");
  private static final Column[] ISSUE_ORDER =
      FactStage.columns(
          "code", "source_uri", "bulletin_id", "claim_id", "fact_id", "message", "stage");
  private static final Column[] REVISION_ORDER =
      FactStage.columns(
          "indicator", "area_code", "series_key", "time_period", "fact_id_before", "fact_id_after");

  private final SparkSession spark;
  private final CatalogChoice catalog;
  private final Clock clock;
  private final StageMeter meter;
  private final Configuration hadoop;

  Publish(SparkSession spark, CatalogChoice catalog, Clock clock, StageMeter meter) {
    this.spark = spark;
    this.catalog = catalog;
    this.clock = clock;
    this.meter = meter;
    this.hadoop = spark.sparkContext().hadoopConfiguration();
  }

  /**
   * Writes a release aside, completes it, and makes it the latest.
   *
   * @param asOf day at whose end its facts were known, empty for all
   */
  Published release(
      Warehouse warehouse,
      Releases releases,
      Set<Format> formats,
      Optional<LocalDate> asOf,
      Gate gate)
      throws IOException {
    releases.sweep();
    List<Run> runs = warehouse.runsOrFail();
    Instant now = clock.instant();
    try (Releases.Draft draft = releases.begin(now)) {
      write(warehouse, runs, asOf, draft.directory());
      meter.enter("publish: files");
      Edition edition =
          new Edition(
              draft.name(), now, catalog.codeVersion(), catalog.version(), asOf.orElse(null));
      Map<Table, Long> rows = Publication.complete(draft.directory(), hadoop, edition, formats);
      Map<String, Long> issues = issues(draft.directory());
      long quarantined = quarantined(draft.directory());
      List<String> breaches =
          gate.breaches(
              code -> issues.getOrDefault(code, 0L),
              rows.getOrDefault(Tables.BULLETINS, 0L),
              quarantined);
      String findings =
          breaches.isEmpty()
              ? ""
              : new Findings(spark, releases.root(), draft.name())
                  .write(table(draft.directory(), Tables.ISSUES), gate, breaches);
      Path release = draft.publish();
      return new Published(
          release.toString(), rows, quarantined, issues, breaches, findings, meter.reports());
    }
  }

  private void write(Warehouse warehouse, List<Run> runs, Optional<LocalDate> asOf, Path directory)
      throws IOException {
    meter.enter("facts: copies");
    ReleasedBulletins bulletins =
        ReleasedBulletins.of(spark, new WarehouseReader(spark, warehouse), runs, asOf);
    int tasks = Tasks.of(runs, spark);
    FactStage stage = new FactStage(spark, catalog, bulletins.counted(), tasks);
    meter.enter("facts");
    write(stage.facts(), Tables.FACTS, directory);
    Dataset<Row> facts = table(directory, Tables.FACTS);
    meter.enter("facts: revisions");
    write(ordered(stage.revisions(), 1, REVISION_ORDER), Tables.REVISIONS, directory);
    meter.enter("trends");
    Trends trends = Trends.of(facts, catalog.catalog());
    write(trends.rows().sortWithinPartitions(TREND_ORDER), Tables.TRENDS, directory);
    meter.enter("publish: issues");
    Dataset<Row> issues =
        bulletins
            .issues()
            .unionByName(stage.issues())
            .unionByName(trends.issues())
            .unionByName(OpenSubjects.of(facts, catalog));
    write(ordered(issues, tasks, ISSUE_ORDER), Tables.ISSUES, directory);
    meter.enter("publish: bulletins");
    write(ordered(bulletins.all(), 1, BULLETIN_ORDER), Tables.BULLETINS, directory);
    meter.enter("publish: claims");
    write(bulletins.claims().sortWithinPartitions(CLAIM_ORDER), Tables.CLAIMS, directory);
    meter.enter("publish: catalog");
    catalog(runs, directory);
  }

  private void catalog(List<Run> runs, Path directory) {
    write(CatalogRows.areas(catalog.catalog()), Tables.AREAS, directory);
    write(CatalogRows.indicators(catalog.catalog()), Tables.INDICATORS, directory);
    write(CatalogRows.units(catalog.catalog()), Tables.UNITS, directory);
    write(CatalogRows.runs(runs), Tables.RUNS, directory);
  }

  /** Rows are spread by the first two columns of their order, so that equal ones stay together. */
  private static Dataset<Row> ordered(Dataset<Row> rows, int tasks, Column... order) {
    Dataset<Row> spread =
        tasks == 1 ? rows.coalesce(1) : rows.repartition(tasks, order[0], order[1]);
    return spread.sortWithinPartitions(order);
  }

  private void write(List<Row> rows, Table table, Path directory) {
    write(spark.createDataFrame(rows, SparkSchemas.of(table)).coalesce(1), table, directory);
  }

  private static void write(Dataset<Row> rows, Table table, Path directory) {
    TableFiles.write(rows, table, new Path(directory, ReleaseLayout.parquet(table)));
  }

  private Dataset<Row> table(Path directory, Table table) {
    return TableFiles.read(spark, table, new Path(directory, ReleaseLayout.parquet(table)));
  }

  private Map<String, Long> issues(Path directory) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : table(directory, Tables.ISSUES).groupBy("code").count().collectAsList()) {
      counts.put(row.getString(0), row.getLong(1));
    }
    return counts;
  }

  private long quarantined(Path directory) {
    return table(directory, Tables.BULLETINS)
        .filter(col("status").equalTo(lit("QUARANTINED")))
        .count();
  }
}
