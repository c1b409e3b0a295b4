package org.tongbao.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tongbao.trend.Trends;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Warehouse;

/** One stage by itself, into plain Parquet: what an earlier call left there is replaced. */
final class StageTables {
  private final SparkSession spark;
  private final CatalogChoice catalog;
  private final StageMeter meter;
  private final Path out;
  private final FileSystem files;
  private final Map<Table, Long> rows = new LinkedHashMap<>();

  StageTables(SparkSession spark, CatalogChoice catalog, StageMeter meter, String out)
      throws IOException {
    this.spark = spark;
    this.catalog = catalog;
    this.meter = meter;
    this.out = new Path(out);
    Configuration hadoop = spark.sparkContext().hadoopConfiguration();
    this.files = this.out.getFileSystem(hadoop);
  }

  /** Writes facts, revisions and issues; returns how many rows each has. */
  Map<Table, Long> facts(Warehouse warehouse, Optional<LocalDate> asOf) throws IOException {
    meter.enter("facts: copies");
    List<Run> runs = warehouse.runsOrFail();
    ReleasedBulletins bulletins =
        ReleasedBulletins.of(spark, new WarehouseReader(spark, warehouse), runs, asOf);
    FactStage stage = new FactStage(spark, catalog, bulletins.counted(), Tasks.of(runs, spark));
    meter.enter("facts");
    write(stage.facts(), Tables.FACTS);
    write(stage.revisions(), Tables.REVISIONS);
    write(
        stage
            .issues()
            .unionByName(bulletins.issues())
            .unionByName(OpenSubjects.of(table(Tables.FACTS), catalog)),
        Tables.ISSUES);
    return rows;
  }

  /** Writes the facts too, of which trends are made, and then trends and all issues. */
  Map<Table, Long> trends(Warehouse warehouse, Optional<LocalDate> asOf) throws IOException {
    facts(warehouse, asOf);
    meter.enter("trends");
    Trends trends = Trends.of(table(Tables.FACTS), catalog.catalog());
    write(trends.rows(), Tables.TRENDS);
    Dataset<Row> before = table(Tables.ISSUES);
    write(before.unionByName(trends.issues()), Tables.ISSUES);
    return rows;
  }

  private void write(Dataset<Row> data, Table table) throws IOException {
    TableFiles.replace(data, table, new Path(out, table.name()), files);
    rows.put(table, table(table).count());
  }

  private Dataset<Row> table(Table table) {
    return TableFiles.read(spark, table, new Path(out, table.name()));
  }
}
