package org.tongbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Releases;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Warehouse;

/** Rows of warehouses and releases on any file system, a word each, to be held side by side. */
final class Rows implements AutoCloseable {
  private final SparkSession spark;

  private Rows(SparkSession spark) {
    this.spark = spark;
  }

  /** Returns a reader with the settings {@code key=value} for file systems. */
  static Rows reader(List<String> settings) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC");
    for (String setting : settings) {
      String[] keyAndValue = setting.split("=", 2);
      builder = builder.config(keyAndValue[0], keyAndValue[1]);
    }
    return new Rows(builder.getOrCreate());
  }

  /** Returns Hadoop's settings, with those for file systems. */
  Configuration hadoop() {
    return spark.sparkContext().hadoopConfiguration();
  }

  /** Returns the bulletins of the only run, without what says where and when it ran. */
  List<String> bulletinsOf(String warehouse) throws IOException {
    Warehouse there = Warehouse.at(warehouse, hadoop());
    List<Run> runs = there.runs();
    assertThat(runs).as("runs of %s", warehouse).hasSize(1);
    assertThat(runs.get(0).stages()).as("stages reported").isNotEmpty();
    List<String> files = there.filesOf(runs.get(0));
    List<String> words =
        words(spark.read().parquet(files.toArray(String[]::new)).drop("run_id", "ingested_at"));
    assertThat(words).as("bulletins").hasSize((int) runs.get(0).counts().added());
    return words;
  }

  /** Returns a table of the latest release. */
  List<String> rowsOf(String releases, Table table) throws IOException {
    Path latest = Releases.at(releases, hadoop()).latest().orElseThrow();
    return words(spark.read().parquet(new Path(latest, ReleaseLayout.parquet(table)).toString()));
  }

  @Override
  public void close() {
    spark.stop();
  }

  private static List<String> words(Dataset<Row> rows) {
    return rows
        .select(functions.sha2(functions.to_json(functions.struct("*")), 256))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
