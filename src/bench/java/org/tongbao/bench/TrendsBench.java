package org.tongbao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;
import org.tongbao.trend.Trends;

/**
 * Trends by Spark against trends by DuckDB's SQL: the same facts in Parquet, the same columns to
 * Parquet, the same cores, in turns in one run.
 *
 * <p>Arguments: number of facts, an empty directory, rounds.
 */
public final class TrendsBench {
  private static final String CORES = "2";
  private static final String CODEC = "zstd";

  private final Path directory;
  private final Catalog catalog;
  private final SparkSession spark;

  private TrendsBench(Path directory, Catalog catalog, SparkSession spark) {
    this.directory = directory;
    this.catalog = catalog;
    this.spark = spark;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    long wanted = Long.parseLong(arguments[0]);
    Path directory = Path.of(arguments[1]);
    int rounds = Integer.parseInt(arguments[2]);
    MadeFacts made = MadeFacts.atLeast(wanted);
    SparkSession spark =
        SparkSession.builder()
            .master("local[" + CORES + "]")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.parquet.compression.codec", CODEC)
            .getOrCreate();
    TrendsBench bench = new TrendsBench(directory, made.catalog(), spark);
    if (!Files.exists(directory.resolve("facts"))) {
      made.facts(spark).write().parquet(directory.resolve("facts").toString());
    }
    bench.run(rounds);
  }

  private void run(int rounds) throws IOException, SQLException {
    long facts = spark.read().parquet(directory.resolve("facts").toString()).count();
    List<Time> bySpark = new ArrayList<>();
    List<Time> byDuck = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      byDuck.add(duck(directory.resolve("duck-" + round)));
      bySpark.add(spark(directory.resolve("spark-" + round)));
      System.out.printf(
          Locale.ROOT,
          "round %d: spark %.1f s (processor %.1f s), duckdb %.1f s (processor %.1f s)%n",
          round + 1,
          bySpark.get(round).wall,
          bySpark.get(round).cpu,
          byDuck.get(round).wall,
          byDuck.get(round).cpu);
    }
    long rows = spark.read().parquet(directory.resolve("spark-0").toString()).count();
    Time ours = Time.best(bySpark);
    Time theirs = Time.best(byDuck);
    System.out.printf(
        Locale.ROOT,
        "%-8s %10s %10s %10s %12s%n%-8s %10d %10d %10.1f %12.1f%n%-8s %10d %10s %10.1f %12.1f%n",
        "engine",
        "facts",
        "trends",
        "seconds",
        "processor s",
        "spark",
        facts,
        rows,
        ours.wall,
        ours.cpu,
        "duckdb",
        facts,
        "same",
        theirs.wall,
        theirs.cpu);
    System.out.printf(
        Locale.ROOT,
        "{\"bench\":\"trends\",\"facts\":%d,\"rows\":%d,\"cores\":%s,\"spark_s\":%.2f,"
            + "\"duckdb_s\":%.2f,\"ratio\":%.3f,\"spark_cpu_s\":%.2f,\"duckdb_cpu_s\":%.2f}%n",
        facts,
        rows,
        CORES,
        ours.wall,
        theirs.wall,
        ours.wall / theirs.wall,
        ours.cpu,
        theirs.cpu);
  }

  private Time spark(Path out) {
    Time start = Time.start();
    Trends.of(spark.read().parquet(directory.resolve("facts").toString()), catalog)
        .rows()
        .write()
        .parquet(out.toString());
    return start.elapsed();
  }

  private Time duck(Path out) throws SQLException, IOException {
    String script;
    try (InputStream stream = TrendsBench.class.getResourceAsStream("trends.sql")) {
      script =
          new String(stream.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${OUT}", out.toString())
              .replace("${CODEC}", CODEC);
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("set threads = " + CORES);
      statement.execute(
          "create view facts as select * from read_parquet('%s/*.parquet')"
              .formatted(directory.resolve("facts")));
      load(duck);
      Time start = Time.start();
      statement.execute(script);
      return start.elapsed();
    }
  }

  private void load(Connection duck) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(
          "create table indicators (code varchar, name varchar, base_unit varchar, kind varchar,"
              + " level_prices varchar, growth_prices varchar, levels_comparable boolean)");
    }
    try (PreparedStatement insert =
        duck.prepareStatement("insert into indicators values (?, ?, ?, ?, ?, ?, ?)")) {
      for (Indicator indicator : catalog.indicators()) {
        insert.setString(1, indicator.code());
        insert.setString(2, indicator.nameZh());
        insert.setString(3, catalog.unit(indicator.unit()).map(Unit::base).orElse(""));
        insert.setString(4, indicator.kind().name());
        insert.setString(5, indicator.levelPrices().name());
        insert.setString(6, indicator.growthPrices().name());
        insert.setBoolean(7, indicator.levelsComparable());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /** Wall clock and processor time, the latter for machines that others use at the same time. */
  private record Time(double wall, double cpu) {
    private static final OperatingSystemMXBean SYSTEM =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Time start() {
      return new Time(System.nanoTime() / 1e9, SYSTEM.getProcessCpuTime() / 1e9);
    }

    Time elapsed() {
      Time now = start();
      return new Time(now.wall - wall, now.cpu - cpu);
    }

    static Time best(List<Time> times) {
      return times.stream().min(Comparator.comparingDouble(Time::wall)).orElseThrow();
    }
  }
}
