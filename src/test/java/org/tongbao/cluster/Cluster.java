package org.tongbao.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** HDFS, a Master and two Workers of one core each, every one a process on the loopback. */
final class Cluster implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  private final Path scratch;
  private final Processes processes;
  private final SparkHome spark;
  private final Path log4j;
  private final List<Processes.Started> workers = new ArrayList<>();
  private String hdfs = "";
  private String master = "";
  private int submitted;

  private Cluster(Path scratch, Processes processes, SparkHome spark, Path log4j) {
    this.scratch = scratch;
    this.processes = processes;
    this.spark = spark;
    this.log4j = log4j;
  }

  static Cluster start(Path scratch) throws IOException, InterruptedException {
    Path logs = Files.createDirectories(scratch.resolve("logs"));
    Cluster cluster =
        new Cluster(
            scratch,
            new Processes(logs),
            SparkHome.in(scratch.resolve("spark"), PROJECT.resolve("target/classpath")),
            log4j());
    try {
      cluster.startAll();
    } catch (IOException | InterruptedException | RuntimeException e) {
      cluster.close();
      throw e;
    }
    return cluster;
  }

  /** Returns an address on HDFS. */
  String hdfs(String path) {
    return hdfs + "/" + path;
  }

  /** Adds a worker, in place of one that was lost or beside the others. */
  void addWorker() throws IOException, InterruptedException {
    int number = workers.size() + 1;
    Processes.Started worker =
        processes.start(
            "worker-" + number,
            spark.daemon(
                "org.apache.spark.deploy.worker.Worker",
                log4j,
                "--host",
                LOOPBACK,
                "--webui-port",
                "0",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                scratch.resolve("work-" + number).toString(),
                master),
            spark.environment());
    workers.add(worker);
    worker.awaitLine("(Successfully registered with master)");
  }

  /** Returns a worker that is alive and runs an executor. */
  Processes.Started busyWorker() {
    return workers.stream()
        .filter(worker -> worker.process().isAlive())
        .filter(worker -> worker.process().descendants().findAny().isPresent())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no worker runs an executor"));
  }

  /** Submits the application jar to this cluster, by the launcher, as a user does. */
  Processes.Started submit(String... arguments) throws IOException {
    return launch(
        Stream.concat(
            Stream.of(
                "--properties-file",
                PROJECT.resolve("jobs/conf/standalone.conf").toString(),
                "--master",
                master,
                "--driver-memory",
                "768m",
                "--conf",
                "spark.executor.memory=640m",
                "--conf",
                "spark.executor.cores=1",
                "--conf",
                "spark.driver.host=" + LOOPBACK,
                "--conf",
                "spark.ui.enabled=false",
                // Many clusters have it as their default; it cannot write records.
                "--conf",
                "spark.serializer=org.apache.spark.serializer.KryoSerializer"),
            Stream.of(arguments)));
  }

  /** Runs the same launcher on this machine alone. */
  Processes.Started runLocally(String... arguments) throws IOException {
    return launch(
        Stream.concat(
            Stream.of("--master", "local[2]", "--driver-memory", "768m"), Stream.of(arguments)));
  }

  @Override
  public void close() throws IOException {
    processes.close();
    spark.removeLinks();
  }

  private void startAll() throws IOException, InterruptedException {
    Processes.Started files =
        processes.start(
            "hdfs",
            List.of(
                SparkHome.java().toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlog4j2.configurationFile=" + log4j,
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                MiniHdfs.class.getName(),
                scratch.resolve("hdfs").toString()),
            Map.of());
    Processes.Started first =
        processes.start(
            "master",
            spark.daemon(
                "org.apache.spark.deploy.master.Master",
                log4j,
                "--host",
                LOOPBACK,
                "--port",
                "0",
                "--webui-port",
                "0"),
            spark.environment());
    master = first.awaitLine("Starting Spark master at (spark://\\S+)");
    addWorker();
    addWorker();
    hdfs = files.awaitLine("ready (hdfs://\\S+)");
  }

  private Processes.Started launch(Stream<String> arguments) throws IOException {
    Map<String, String> environment = new HashMap<>(spark.environment());
    environment.put("TONGBAO_BUILD", "no");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    submitted++;
    return processes.start(
        "submitted-" + submitted,
        Stream.concat(Stream.of(PROJECT.resolve("jobs/tongbao").toString()), arguments).toList(),
        environment);
  }

  private static Path log4j() {
    try {
      URI address = Cluster.class.getResource("log4j2.properties").toURI();
      return Path.of(address);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a resource has an address", e);
    }
  }
}
