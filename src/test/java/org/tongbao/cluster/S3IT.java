package org.tongbao.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** From S3 to S3 gives the rows that this machine's own files give. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class S3IT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String BUCKET = "s3a://bulletins";
  private static final List<String> CLASS_PATH =
      List.of(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
              .split(File.pathSeparator, -1));

  @TempDir private static Path scratch;
  private Processes processes;
  private Rows rows;
  private List<String> settings = List.of();
  private int launched;

  @BeforeAll
  void startAll() throws IOException, InterruptedException {
    processes = new Processes(scratch);
    settings = settings(startServer());
    rows = Rows.reader(settings);
    succeed(launch("sample", "--cities", "6", "--quarters", "8", "--out", here("in")));
    succeed(launch("run", here("in"), "--out", here("out")));
    org.apache.hadoop.fs.Path here = new org.apache.hadoop.fs.Path(here("in"));
    org.apache.hadoop.fs.Path there = new org.apache.hadoop.fs.Path(BUCKET + "/in");
    FileUtil.copy(
        FileSystem.getLocal(rows.hadoop()),
        here,
        there.getFileSystem(rows.hadoop()),
        there,
        false,
        rows.hadoop());
  }

  @AfterAll
  void endAll() {
    if (rows != null) {
      rows.close();
    }
    if (processes != null) {
      processes.close();
    }
  }

  @Test
  void theWholeWayFromS3ToS3GivesTheSameRelease() throws IOException, InterruptedException {
    succeed(launch("run", BUCKET + "/in", "--out", BUCKET + "/out"));
    assertThat(rows.bulletinsOf(BUCKET + "/out/warehouse"))
        .as("bulletins, but for where they were read")
        .hasSameSizeAs(rows.bulletinsOf(here("out/warehouse")));
    for (Table table : List.of(Tables.TRENDS, Tables.REVISIONS)) {
      assertThat(rows.rowsOf(BUCKET + "/out/releases", table))
          .as("rows of %s", table.name())
          .hasSameElementsAs(rows.rowsOf(here("out/releases"), table));
    }
    assertThat(rows.rowsOf(BUCKET + "/out/releases", Tables.TRENDS))
        .as("trends")
        .hasSizeGreaterThan(100);

    Processes.Started again =
        launch("ingest", BUCKET + "/in", "--warehouse", BUCKET + "/out/warehouse");
    succeed(again);
    assertThat(again.printed()).contains(" 0 added");
  }

  private String startServer() throws IOException, InterruptedException {
    String server =
        CLASS_PATH.stream()
            .filter(jar -> jar.matches(".*s3mock.*-exec\\.jar"))
            .findFirst()
            .orElseThrow();
    return "http://127.0.0.1:"
        + processes
            .start(
                "s3",
                List.of(
                    SparkHome.java().toString(),
                    "-Xmx256m",
                    "-XX:TieredStopAtLevel=1",
                    "-jar",
                    server,
                    "--server.port=0",
                    "--com.adobe.testing.s3mock.http-port=0",
                    "--com.adobe.testing.s3mock.store.root=" + scratch.resolve("s3"),
                    "--com.adobe.testing.s3mock.store.initial-buckets=bulletins"),
                Map.of())
            .awaitLine("Tomcat started on ports \\d+ \\(https\\), (\\d+) \\(http\\)");
  }

  private static List<String> settings(String server) {
    return List.of(
        "spark.hadoop.fs.s3a.endpoint=" + server,
        "spark.hadoop.fs.s3a.endpoint.region=us-east-1",
        "spark.hadoop.fs.s3a.path.style.access=true",
        "spark.hadoop.fs.s3a.access.key=any",
        "spark.hadoop.fs.s3a.secret.key=any");
  }

  /** As a user does who has Hadoop's jars for S3: by the launcher, with {@code --jars}. */
  private Processes.Started launch(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(PROJECT.resolve("jobs/tongbao").toString()));
    command.addAll(List.of("--master", "local[2]", "--driver-memory", "768m", "--jars", jars()));
    settings.forEach(setting -> command.addAll(List.of("--conf", setting)));
    command.addAll(Arrays.asList(arguments));
    launched++;
    return processes.start(
        "launched-" + launched,
        command,
        Map.of(
            "TONGBAO_BUILD", "no", "SPARK_HOME", "", "JAVA_HOME", System.getProperty("java.home")));
  }

  private static String jars() {
    return CLASS_PATH.stream()
        .filter(
            jar ->
                jar.matches(
                    ".*(hadoop-aws|/software/amazon/|httpclient-4|httpcore-4|reactive-streams|wildfly-openssl).*"))
        .collect(Collectors.joining(","));
  }

  private static void succeed(Processes.Started started) throws InterruptedException {
    assertThat(started.awaitEnd()).as(started::printed).isZero();
  }

  private static String here(String name) {
    return scratch.resolve(name).toString();
  }
}
