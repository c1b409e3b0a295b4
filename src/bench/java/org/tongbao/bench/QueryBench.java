package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.query.Release;

/** Questions that analysts ask, to an open release and from a process of their own. */
final class QueryBench {
  private static final List<String> QUESTIONS =
      List.of(
          "SELECT area_name, growth, rank_nation FROM trends WHERE indicator = 'GDP'"
              + " AND time_period = '2024-Q4' ORDER BY rank_nation LIMIT 10",
          "SELECT province_code, avg(growth) FROM trends WHERE indicator = 'RETAIL' GROUP BY ALL",
          "SELECT time_period, growth, growth_computed, agreement FROM trends"
              + " WHERE indicator = 'BUDGET.REV' AND area_code = '130100' ORDER BY time_period",
          "SELECT f.quote, f.source_uri FROM facts f WHERE f.indicator = 'TRADE'"
              + " AND f.area_code = '130100' LIMIT 20",
          "SELECT count(*) FROM claims");
  private static final int ROUNDS = 5;

  private final Material material;

  QueryBench(Material material) {
    this.material = material;
  }

  Report run(int bulletins) throws IOException {
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
    Report report = new Report("query");
    double slowest = 0;
    try (Release release = Release.open(releases.toString())) {
      for (String question : QUESTIONS) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
          long began = System.nanoTime();
          release.sql(question);
          best = Math.min(best, (System.nanoTime() - began) / 1e9);
        }
        slowest = Math.max(slowest, best);
        report.row("question", question.substring(0, 40), "seconds", best);
      }
    }
    Child cold =
        Child.run(
            List.of(
                Path.of("jobs/tongbao").toAbsolutePath().toString(),
                "query",
                "--release",
                releases.toString(),
                QUESTIONS.get(0)));
    report.row("question", "the first, as a command", "seconds", cold.seconds());
    return report.ratio("slowest question, of one second", slowest);
  }
}
