package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.query.Release;

/**
 * Questions that analysts ask: to an open release, and from a process of their own to the panel's
 * release and to one of two million trends.
 */
final class QueryBench {
  private static final String RANKED =
      "SELECT area_name, growth, rank_nation FROM trends WHERE indicator = 'GDP'"
          + " AND time_period = '2024-Q4' ORDER BY rank_nation LIMIT 10";

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("cities by rank", RANKED),
          new Question(
              "provinces by mean growth",
              "SELECT province_code, avg(growth) FROM trends WHERE indicator = 'RETAIL' GROUP BY ALL"),
          new Question(
              "a city's growth, told and computed",
              "SELECT time_period, growth, growth_computed, agreement FROM trends"
                  + " WHERE indicator = 'BUDGET.REV' AND area_code = '130100' ORDER BY time_period"),
          new Question(
              "quotes behind a city's figures",
              "SELECT f.quote, f.source_uri FROM facts f WHERE f.indicator = 'TRADE'"
                  + " AND f.area_code = '130100' LIMIT 20"),
          new Question("count of claims", "SELECT count(*) FROM claims"));

  /** Ranks every city anew in every quarter of every indicator, not by the places that are told. */
  private static final String RANKING =
      "SELECT indicator, time_period, area_name, growth, rank() OVER (PARTITION BY indicator,"
          + " time_period, area_level ORDER BY growth DESC) AS place FROM trends"
          + " WHERE growth IS NOT NULL QUALIFY place <= 3 ORDER BY growth DESC LIMIT 20";

  private static final int TRENDS = 2_000_000;
  private static final int ROUNDS = 5;

  /** A question and what it asks, for the table. */
  private record Question(String what, String sql) {}

  private final Material material;

  QueryBench(Material material) {
    this.material = material;
  }

  Report run(int bulletins) throws IOException, SQLException {
    Report report = new Report("query");
    double slowest = askOpen(releases(bulletins), report);
    Path panel = panel();
    Path large = large(panel);
    double cold = ask("cities by rank, as a command", panel, RANKED, report);
    double ranked = ask("a ranking, as a command", panel, RANKING, report);
    double rankedLarge = ask("over two million trends", large, RANKING, report);
    return report
        .ratio("slowest question, of one second", slowest)
        .ratio("cold start, of 1.5 seconds", cold / 1.5)
        .ratio("two million trends more, of half a second", (rankedLarge - ranked) / 0.5);
  }

  private Path releases(int bulletins) throws IOException {
    Path releases = material.scratch().resolve("query-releases-" + bulletins);
    if (!Files.exists(releases.resolve("LATEST"))) {
      Spark.tongbao(
          "local[*]",
          "publish",
          "--warehouse",
          material.warehouse(bulletins),
          "--releases",
          releases);
    }
    return releases;
  }

  private static double askOpen(Path releases, Report report) throws IOException {
    double slowest = 0;
    try (Release release = Release.open(releases.toString())) {
      for (Question question : QUESTIONS) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
          long began = System.nanoTime();
          release.sql(question.sql());
          best = Math.min(best, (System.nanoTime() - began) / 1e9);
        }
        slowest = Math.max(slowest, best);
        row(report, question.what(), best, best);
      }
    }
    return slowest;
  }

  /** Asks from the command line, a process each time; returns the best time. */
  private static double ask(String what, Path releases, String question, Report report)
      throws IOException {
    String launcher = Path.of("jobs/tongbao").toAbsolutePath().toString();
    double best = Double.MAX_VALUE;
    double processor = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      Child child =
          Child.run(List.of(launcher, "query", "--release", releases.toString(), question));
      best = Math.min(best, child.seconds());
      processor = Math.min(processor, child.processorSeconds());
    }
    row(report, what, best, processor);
    return best;
  }

  private static void row(Report report, String what, double seconds, double processor) {
    report.row("question", what, "seconds", seconds, "processor s", processor);
  }

  /** Returns the releases of the panel that the project carries, made once. */
  private Path panel() throws IOException {
    Path out = material.scratch().resolve("query-panel");
    if (!Files.exists(out.resolve("releases/LATEST"))) {
      Spark.tongbao("local[*]", "run", Path.of("data/bulletins"), "--out", out);
    }
    return out.resolve("releases");
  }

  /** Returns the same with its trends repeated over years and areas, in the order of a release. */
  private Path large(Path panel) throws IOException, SQLException {
    Path releases = material.scratch().resolve("query-large");
    if (Files.exists(releases.resolve("LATEST"))) {
      return releases;
    }
    String name = Files.readString(panel.resolve("LATEST")).strip();
    copy(panel.resolve(name), releases.resolve(name));
    Path trends = releases.resolve(name).resolve("trends");
    try (Stream<Path> files = Files.list(trends)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          """
          COPY (
            WITH told AS (FROM read_parquet('%1$s/trends/*.parquet')),
            times AS (SELECT unnest(range(%3$d // (SELECT count(*) FROM told) + 1)) AS n)
            SELECT * REPLACE (
              (200000 + n)::varchar AS area_code, area_name || n AS area_name,
              growth + n %% 997 / 10 AS growth)
            FROM told, times ORDER BY indicator, area_code, time_period)
          TO '%2$s/part-00000.parquet' (FORMAT parquet, COMPRESSION zstd)\
          """
              .formatted(panel.resolve(name), trends, TRENDS));
    }
    Files.writeString(releases.resolve("LATEST"), name + "\n");
    return releases;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
