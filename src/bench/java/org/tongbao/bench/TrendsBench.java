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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;
import org.tongbao.trend.Trends;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Type;

/**
 * Trends by Spark against trends by DuckDB's SQL: the same facts in Parquet, the same columns to
 * Parquet, the same cores, in turns in one run.
 */
final class TrendsBench {
  private static final int CORES = 2;
  private static final String CODEC = "zstd";

  private final long made;
  private final Path directory;
  private final Path facts;
  private final Catalog catalog;

  private TrendsBench(long made, Path directory, Path facts, Catalog catalog) {
    this.made = made;
    this.directory = directory;
    this.facts = facts;
    this.catalog = catalog;
  }

  /** Measures over at least so many facts, made in the directory where they are not there yet. */
  static Report run(long facts, Path directory, int rounds) throws IOException, SQLException {
    MadeFacts made = MadeFacts.atLeast(facts);
    Path parquet = directory.resolve("facts-" + facts);
    try (SparkSession spark = session("local[" + CORES + "]")) {
      if (!Files.exists(parquet)) {
        made.facts(spark).write().parquet(parquet.toString());
      }
    }
    return new TrendsBench(facts, directory, parquet, made.catalog()).run(rounds);
  }

  private Report run(int rounds) throws IOException, SQLException {
    List<Time> byDuck = new ArrayList<>();
    List<Time> bySpark = new ArrayList<>();
    Report report = new Report("trends");
    for (int round = 0; round < rounds; round++) {
      byDuck.add(row(report, "duckdb", CORES, duck(fresh("duck"))));
      bySpark.add(row(report, "spark", CORES, spark()));
    }
    requireTheSameRows();
    report.ratio("spark against duckdb", Time.best(bySpark).wall / Time.best(byDuck).wall);
    double one = inAProcess(report, 1);
    return report.ratio("spark, one core against two", one / inAProcess(report, CORES));
  }

  /** The same on a machine of so many cores, which the collector and the compiler share too. */
  private double inAProcess(Report report, int cores) throws IOException {
    Child child =
        Child.onCores(
            cores,
            Spark.HEAP,
            List.of("-Dspark.master=local[" + cores + "]"),
            TrendsOnce.class.getName(),
            made,
            facts,
            fresh("spark"));
    double seconds = child.figure("seconds");
    report.row(
        "engine", "spark, its own process",
        "cores", cores,
        "seconds", seconds,
        "processor s", child.processorSeconds());
    return seconds;
  }

  private static Time row(Report report, String engine, int cores, Time time) {
    report.row("engine", engine, "cores", cores, "seconds", time.wall, "processor s", time.cpu);
    return time;
  }

  static SparkSession session(String master) {
    return SparkSession.builder()
        .master(master)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.parquet.compression.codec", CODEC)
        .getOrCreate();
  }

  private Path fresh(String name) throws IOException {
    return new Material(directory).fresh(name);
  }

  private Time spark() throws IOException {
    Path out = fresh("spark");
    try (SparkSession spark = session("local[" + CORES + "]")) {
      Time start = Time.start();
      write(spark, catalog, facts.toString(), out.toString());
      return start.elapsed();
    }
  }

  static void write(SparkSession spark, Catalog catalog, String facts, String out) {
    Trends.of(spark.read().parquet(facts), catalog).rows().write().parquet(out);
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
          "create view facts as select * from read_parquet('%s/*.parquet')".formatted(facts));
      load(duck);
      Time start = Time.start();
      statement.execute(script);
      return start.elapsed();
    }
  }

  /**
   * A ratio of two times means something only where both did the same: fails where a row differs.
   */
  private void requireTheSameRows() throws SQLException {
    String differs =
        Tables.TRENDS.columns().stream()
            .filter(column -> !Tables.TRENDS.key().contains(column.name()))
            .map(TrendsBench::differs)
            .collect(Collectors.joining(" or "));
    String sql =
        "select count(*), count(*) filter (%s) from read_parquet('%s/*.parquet') d full join read_parquet('%s/*.parquet') s using (%s)"
            .formatted(
                differs,
                directory.resolve("duck"),
                directory.resolve("spark"),
                String.join(", ", Tables.TRENDS.key()));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      if (answer.getLong(1) == 0 || answer.getLong(2) > 0) {
        throw new IllegalStateException(
            "of %d rows %d differ between the engines"
                .formatted(answer.getLong(1), answer.getLong(2)));
      }
    }
  }

  private static String differs(Column column) {
    String name = "\"%s\"".formatted(column.name());
    if (column.type() == Type.Scalar.DOUBLE) {
      return "(d.%1$s is null) <> (s.%1$s is null) or abs(d.%1$s - s.%1$s) > 1e-9 * greatest(1, abs(d.%1$s))"
          .formatted(name);
    }
    String form = column.type() instanceof Type.ListOf ? "list_sort(%s.%s)" : "%s.%s";
    return form.formatted("d", name) + " is distinct from " + form.formatted("s", name);
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
