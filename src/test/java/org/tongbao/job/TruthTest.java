package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.catalog.Catalog;
import org.tongbao.publish.Format;
import org.tongbao.sample.Sample;
import org.tongbao.sample.SampleOptions;
import org.tongbao.sample.Shelf;

/** Made-up bulletins without damage all the way to a release: it has their truth, and no more. */
class TruthTest {
  @TempDir private static Path directory;
  private static Connection duck;

  @BeforeAll
  static void makesBulletinsAndGoesTheWholeWay() throws IOException, SQLException {
    Path made = directory.resolve("made");
    new Sample(Catalog.bundled())
        .make(
            new SampleOptions(8, 9, 7, SampleOptions.Rates.none(), SampleOptions.Delivery.FILES),
            Shelf.directory(made));
    String release =
        Workbench.run(
                new IngestOptions(
                    List.of(made.toString()),
                    directory.resolve("warehouse").toString(),
                    Optional.empty(),
                    Optional.empty()),
                new PublishOptions(
                    directory.resolve("releases").toString(),
                    Set.of(Format.PARQUET),
                    Optional.empty(),
                    Gate.OPEN),
                Clock.fixed(Instant.parse("2025-03-01T08:00:00Z"), ZoneOffset.UTC))
            .published()
            .release()
            .replaceFirst("^file:", "");
    duck = DriverManager.getConnection("jdbc:duckdb:");
    for (String table : List.of("facts", "trends", "units")) {
      execute("CREATE VIEW %s AS SELECT * FROM '%s/%s/*.parquet'".formatted(table, release, table));
    }
    for (String truth : List.of("facts", "trends")) {
      execute(
          "CREATE VIEW told_%s AS FROM read_csv('%s/truth/%s.csv', header = true, all_varchar = true)"
              .formatted(truth, made, truth));
    }
    // What is told, in base units, with the area and the quarter of its bulletin.
    execute(
        """
        CREATE VIEW truth AS
        SELECT t.area_code, t.indicator, t.year::INT AS year, t.quarter::INT AS quarter,
               t.level_ytd::DOUBLE * u.factor / u.divisor AS level_ytd,
               t.level_quarter::DOUBLE * u.factor / u.divisor AS level_quarter,
               t.growth_reported::DOUBLE AS growth_reported,
               t.growth_computed::DOUBLE AS growth_computed
        FROM told_trends t LEFT JOIN units u ON u.symbol = t.unit""");
  }

  @AfterAll
  static void closes() throws SQLException {
    if (duck != null) {
      duck.close();
    }
  }

  @Test
  void everyFactThatWasToldIsThere() {
    assertThat(
            ask(
                """
                SELECT source, indicator, measure, value, unit, period FROM told_facts t
                WHERE NOT EXISTS (
                  FROM facts f WHERE ends_with(f.source_uri, t.source) AND f.area_code = t.area_code
                    AND f.indicator = t.indicator AND f.measure = t.measure
                    AND f.value_printed::DOUBLE = t.value::DOUBLE)
                LIMIT 10"""))
        .isEmpty();
  }

  @Test
  void thereAreNoOtherFacts() {
    assertThat(ask("SELECT (SELECT count(*) FROM facts) - (SELECT count(*) FROM told_facts)"))
        .containsExactly("0");
    assertThat(count("FROM facts")).as("facts").isGreaterThan(1_000);
  }

  @Test
  void everyTrendThatFollowsIsThereAndNoOther() {
    assertThat(
            ask(
                """
                SELECT 'not there', area_code, indicator, year, quarter FROM truth
                ANTI JOIN trends USING (area_code, indicator, year, quarter)
                UNION ALL
                SELECT 'not told', area_code, indicator, year, quarter FROM trends
                ANTI JOIN truth USING (area_code, indicator, year, quarter)
                LIMIT 10"""))
        .isEmpty();
    assertThat(count("FROM trends")).as("trends").isGreaterThan(500);
  }

  @Test
  void levelsAndGrowthsAreThoseThatWereTold() {
    agree("level_ytd", "t.level_ytd IS NOT NULL OR r.level_ytd IS NOT NULL", 300);
    agree("growth_reported", "t.growth_reported IS NOT NULL OR r.growth_reported IS NOT NULL", 300);
  }

  @Test
  void whatIsComputedFollowsFromTheLevelsThatWereTold() {
    agree("level_quarter", "r.level_quarter IS NOT NULL", 200);
    agree("growth_computed", "r.growth_computed IS NOT NULL", 100);
  }

  /** Fails where a column of the trends is not what follows, to nine digits. */
  private static void agree(String column, String where, int atLeast) {
    String pairs =
        "FROM truth t JOIN trends r USING (area_code, indicator, year, quarter) WHERE (%s)"
            .formatted(where);
    assertThat(
            ask(
                """
                SELECT r.area_name, r.indicator, r.time_period, t.%1$s, r.%1$s %2$s
                AND (t.%1$s IS NULL OR r.%1$s IS NULL
                     OR abs(t.%1$s - r.%1$s::DOUBLE) > 1e-9 * greatest(1, abs(t.%1$s)))
                LIMIT 10"""
                    .formatted(column, pairs)))
        .as(column)
        .isEmpty();
    assertThat(count(pairs)).as("cells of " + column).isGreaterThan(atLeast);
  }

  private static long count(String from) {
    return Long.parseLong(ask("SELECT count(*) " + from).get(0));
  }

  private static List<String> ask(String sql) {
    try (Statement statement = duck.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> answer = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(rows.getString(i));
        }
        answer.add(String.join(" ", cells));
      }
      return answer;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(sql);
    }
  }
}
