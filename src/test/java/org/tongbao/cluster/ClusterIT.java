package org.tongbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** A cluster gives the rows that this machine gives, and gives them after losing a machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ClusterIT {
  private static final Configuration HADOOP = new Configuration();

  @TempDir private static Path scratch;
  private Cluster cluster;
  private Rows rows;
  private String bulletins = "";

  @BeforeAll
  void startAll() throws IOException, InterruptedException {
    cluster = Cluster.start(scratch);
    bulletins = cluster.hdfs("bulletins");
    succeed(cluster.runLocally("sample", "--cities", "20", "--quarters", "12", "--out", bulletins));
    succeed(cluster.runLocally("run", bulletins, "--out", here("alone")));
    rows = Rows.reader(List.of());
  }

  @AfterAll
  void endAll() throws IOException {
    if (rows != null) {
      rows.close();
    }
    if (cluster != null) {
      cluster.close();
    }
  }

  @Test
  void theWholeWayFromHdfsToHdfsGivesTheSameRelease() throws IOException, InterruptedException {
    String out = cluster.hdfs("whole");
    succeed(cluster.submit("run", bulletins, "--out", out));
    assertThat(rows.bulletinsOf(out + "/warehouse"))
        .hasSameElementsAs(rows.bulletinsOf(here("alone/warehouse")));
    for (Table table : List.of(Tables.FACTS, Tables.TRENDS)) {
      assertThat(rows.rowsOf(out + "/releases", table))
          .as("rows of %s", table.name())
          .hasSizeGreaterThan(1_000)
          .hasSameElementsAs(rows.rowsOf(here("alone/releases"), table));
    }
  }

  @Test
  void aMachineLostInTheMiddleLosesNothing() throws IOException, InterruptedException {
    // So many that most is still to do when the first task has ended.
    String many = cluster.hdfs("many");
    succeed(cluster.runLocally("sample", "--cities", "150", "--quarters", "12", "--out", many));
    succeed(cluster.runLocally("ingest", many, "--warehouse", here("unshaken")));
    String warehouse = cluster.hdfs("shaken");
    Processes.Started job = cluster.submit("ingest", many, "--warehouse", warehouse);
    awaitFirstTask(warehouse, job);
    cluster.busyWorker().kill();
    assertThat(job.process().isAlive()).as("the job runs when the worker goes").isTrue();
    succeed(job);
    assertThat(rows.bulletinsOf(warehouse)).hasSameElementsAs(rows.bulletinsOf(here("unshaken")));
    cluster.addWorker();
  }

  private void awaitFirstTask(String warehouse, Processes.Started job)
      throws IOException, InterruptedException {
    org.apache.hadoop.fs.Path done =
        new org.apache.hadoop.fs.Path(warehouse, "bulletins/run=*/part-*.parquet");
    FileSystem files = done.getFileSystem(HADOOP);
    // A file that is being written has no length yet.
    while (Arrays.stream(files.globStatus(done)).noneMatch(file -> file.getLen() > 0)) {
      assertThat(job.process().isAlive()).as("the job, before its first task was done").isTrue();
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }

  private static void succeed(Processes.Started started) throws InterruptedException {
    assertThat(started.awaitEnd()).as(started::printed).isZero();
  }

  private static String here(String name) {
    return scratch.resolve(name).toString();
  }
}
