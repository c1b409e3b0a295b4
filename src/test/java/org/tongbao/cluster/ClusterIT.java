package org.tongbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Releases;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Warehouse;

/** A cluster gives the rows that this machine gives, and gives them after losing a machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClusterIT {
  private static final Configuration HADOOP = new Configuration();

  @TempDir private static Path scratch;
  private Cluster cluster;
  private SparkSession spark;
  private String bulletins = "";

  @BeforeAll
  void startAll() throws IOException, InterruptedException {
    cluster = Cluster.start(scratch);
    bulletins = cluster.hdfs("bulletins");
    succeed(cluster.runLocally("sample", "--cities", "20", "--quarters", "12", "--out", bulletins));
    succeed(cluster.runLocally("run", bulletins, "--out", here("alone")));
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .getOrCreate();
  }

  @AfterAll
  void endAll() throws IOException {
    if (spark != null) {
      spark.stop();
    }
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void theWholeWayFromHdfsToHdfsGivesTheSameRelease() throws IOException, InterruptedException {
    String out = cluster.hdfs("whole");
    succeed(cluster.submit("run", bulletins, "--out", out));
    assertThat(bulletinsOf(out + "/warehouse"))
        .hasSameElementsAs(bulletinsOf(here("alone/warehouse")));
    for (Table table : List.of(Tables.FACTS, Tables.TRENDS)) {
      assertThat(rowsOf(out + "/releases", table))
          .as("rows of %s", table.name())
          .hasSizeGreaterThan(1_000)
          .hasSameElementsAs(rowsOf(here("alone/releases"), table));
    }
  }

  @Test
  void aMachineLostInTheMiddleLosesNothing() throws IOException, InterruptedException {
    String warehouse = cluster.hdfs("shaken");
    Processes.Started job = cluster.submit("ingest", bulletins, "--warehouse", warehouse);
    awaitFirstTask(warehouse, job);
    cluster.busyWorker().kill();
    assertThat(job.process().isAlive()).as("the job runs when the worker goes").isTrue();
    succeed(job);
    assertThat(bulletinsOf(warehouse)).hasSameElementsAs(bulletinsOf(here("alone/warehouse")));
    cluster.addWorker();
  }

  private void awaitFirstTask(String warehouse, Processes.Started job)
      throws IOException, InterruptedException {
    org.apache.hadoop.fs.Path done =
        new org.apache.hadoop.fs.Path(warehouse, "bulletins/run=*/_temporary/0/task_*");
    FileSystem files = done.getFileSystem(HADOOP);
    while (files.globStatus(done).length == 0) {
      assertThat(job.process().isAlive()).as("the job, before its first task was done").isTrue();
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static void succeed(Processes.Started started) throws InterruptedException {
    assertThat(started.awaitEnd()).as(started::printed).isZero();
  }

  /** Returns a word a row of all that does not say where and when the row was made. */
  private List<String> bulletinsOf(String warehouse) throws IOException {
    Warehouse there = Warehouse.at(warehouse, HADOOP);
    List<Run> runs = there.runs();
    assertThat(runs).as("runs of %s", warehouse).hasSize(1);
    assertThat(runs.get(0).stages()).as("stages reported").isNotEmpty();
    List<String> files = there.filesOf(runs.get(0));
    List<String> words =
        words(spark.read().parquet(files.toArray(String[]::new)).drop("run_id", "ingested_at"));
    assertThat(words).as("bulletins").hasSize((int) runs.get(0).counts().added());
    return words;
  }

  private List<String> rowsOf(String releases, Table table) throws IOException {
    org.apache.hadoop.fs.Path latest = Releases.at(releases, HADOOP).latest().orElseThrow();
    return words(
        spark
            .read()
            .parquet(
                new org.apache.hadoop.fs.Path(latest, ReleaseLayout.parquet(table)).toString()));
  }

  private static List<String> words(Dataset<Row> rows) {
    return rows
        .select(functions.sha2(functions.to_json(functions.struct("*")), 256))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  private static String here(String name) {
    return scratch.resolve(name).toString();
  }
}
