package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.publish.Format;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.StageReport;
import org.tongbao.warehouse.Tables;

/** The sample panel all the way to a release, asked in SQL; the planted facts are found. */
class WholeWayTest {
  private static final Path PANEL = Path.of("data/bulletins");
  private static final Path LABELS = Path.of("../shared/gold");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-12-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path directory;
  private static Workbench.Ran ran;

  @BeforeAll
  static void goesTheWholeWay() throws IOException {
    ran = run(directory, List.of(PANEL.toString()), Optional.empty(), Gate.OPEN);
  }

  private static Workbench.Ran run(
      Path out, List<String> inputs, Optional<LocalDate> asOf, Gate gate) throws IOException {
    return Workbench.run(
        new IngestOptions(
            inputs, out.resolve("warehouse").toString(), Optional.empty(), Optional.empty()),
        new PublishOptions(out.resolve("releases").toString(), Set.of(Format.PARQUET), asOf, gate),
        CLOCK);
  }

  /** Returns the rows of a query over a release, cells joined by blanks. */
  private static List<String> ask(String release, String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      for (String table : Tables.ofRelease().stream().map(t -> t.name()).toList()) {
        statement.execute(
            "CREATE VIEW %s AS SELECT * FROM '%s/%s/*.parquet'"
                .formatted(table, release.replaceFirst("^file:", ""), table));
      }
      try (ResultSet rows = statement.executeQuery(sql)) {
        List<String> answer = new ArrayList<>();
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
          StringBuilder row = new StringBuilder();
          for (int i = 1; i <= columns; i++) {
            row.append(i == 1 ? "" : " ").append(rows.getString(i));
          }
          answer.add(row.toString());
        }
        return answer;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static List<String> ask(String sql) {
    return ask(ran.published().release(), sql);
  }

  @Test
  void leavesNoHiddenFileBesideWhatReadersTake() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.startsWith("."));
    }
  }

  @Test
  void eachStepTellsWhatItsStagesDid() {
    String table = StageTable.of(ran.stages());
    assertThat(table.lines().map(line -> line.substring(0, 22).strip()).distinct())
        .contains("ingest", "facts", "trends", "publish: claims");
    assertThat(ran.published().stages()).hasSameSizeAs(ran.stages());
    StageReport ingest = ran.stages().get(0);
    assertThat(ingest.rowsRead()).isEqualTo(ran.ingested().run().counts().read());
    assertThat(ingest.rowsWritten()).isEqualTo(ran.ingested().run().counts().added());
    assertThat(ingest.bytesWritten())
        .isEqualTo(ran.ingested().run().files().stream().mapToLong(Run.DataFile::bytes).sum());
  }

  @Test
  void readsEveryBulletin() {
    assertThat(ran.ingested().run().counts().added()).as("bulletins").isEqualTo(18);
    assertThat(ran.published().quarantined()).isZero();
    assertThat(ran.published().rows().get(Tables.FACTS)).as("facts").isGreaterThan(500);
    assertThat(ask("SELECT count(*) FROM bulletins WHERE area_code IS NULL OR year IS NULL"))
        .containsExactly("0");
  }

  @Test
  void everyClaimOfABulletinThatCountsIsAFactOrAnIssue() {
    assertThat(
            ask(
                """
                SELECT count(*) FROM claims c JOIN bulletins b USING (bulletin_id)
                WHERE b.duplicate_of IS NULL
                  AND NOT EXISTS (FROM facts f WHERE f.claim_id = c.claim_id)
                  AND NOT EXISTS (FROM issues i WHERE i.claim_id = c.claim_id)"""))
        .containsExactly("0");
  }

  @Test
  void oneTellingOfEachFigureIsCurrent() {
    assertThat(
            ask(
                """
                SELECT series_key FROM facts GROUP BY series_key, time_period
                HAVING count(*) FILTER (is_current) <> 1"""))
        .isEmpty();
  }

  @Test
  void findsTheRevisedBase() {
    assertThat(
            ask(
                """
                SELECT agreement, round(base_revision, 1) FROM trends
                WHERE area_code = '420600' AND indicator = 'RETAIL' AND year = 2024 AND quarter = 2"""))
        .containsExactly("BASE_REVISED -1.5");
  }

  @Test
  void findsTheMissingQuarter() {
    assertThat(
            ask(
                """
                SELECT quarter, level_ytd IS NULL, level_quarter IS NULL FROM trends
                WHERE area_code = '370300' AND indicator = 'TRADE' AND year = 2023 ORDER BY quarter"""))
        .contains("1 false false", "2 false false", "4 false true")
        .doesNotContain("3 false false");
  }

  @Test
  void findsTheBulletinThatPrintsGrowthAlone() {
    assertThat(
            ask(
                """
                SELECT growth_source, level_ytd FROM trends
                WHERE area_code = '140800' AND indicator = 'GDP' AND year = 2024 AND quarter = 1"""))
        .containsExactly("REPORTED null");
    assertThat(
            ask(
                """
                SELECT measure, count(*) > 0 FROM facts
                WHERE source_uri LIKE '%yuncheng-2024-q1%' GROUP BY measure ORDER BY measure"""))
        .as("measures told, none of them a level")
        .containsExactly("CHANGE true", "GAP true", "GROWTH true");
  }

  /** One labelled bulletin of the panel is a real one, which the sample does not carry. */
  @Test
  void trendsHaveTheHeadlinesThatTheLabelsOfThePanelHave() {
    assumeThat(LABELS).isDirectory();
    String labelled =
        """
        WITH label AS (
          SELECT *, substr(period, 9, 4)::int AS year, substr(period, 14, 2)::int // 3 AS quarter
          FROM read_csv('%s/*-202[34]-*.gold.csv', all_varchar := true, filename := true)
          WHERE NOT contains(filename, 'zibo-2024-q3') AND indicator IN ('GDP', 'RETAIL', 'BUDGET.REV', 'INCOME', 'TRADE') AND area <> ''
            AND qualifier = 'EXACT' AND kind = 'ACTUAL'
            AND (measure = 'LEVEL' OR (measure = 'GROWTH' AND base = 'YOY'))
            AND regexp_full_match(period, '....-01/....-(03|06|09|12)')
            AND left(period, 4) = substr(period, 9, 4)),
        held AS (
          SELECT l.*, EXISTS (
            FROM trends t LEFT JOIN units u ON u.symbol = l.unit
            WHERE t.area_code = l.area AND t.indicator = l.indicator
              AND t.year = l.year AND t.quarter = l.quarter
              AND CASE l.measure
                WHEN 'LEVEL' THEN t.level_ytd = l.value::decimal(18, 4) * u.factor
                ELSE t.growth = l.value::double AND t.growth_source = 'REPORTED' END) AS is_held
          FROM label l)
        """
            .formatted(LABELS);

    assertThat(ask(labelled + "SELECT area, period, indicator, anchor FROM held WHERE NOT is_held"))
        .as("labels that no trend has")
        .isEmpty();
    assertThat(ask(labelled + "SELECT measure, count(*) > 75 FROM held GROUP BY ALL ORDER BY 1"))
        .as("labels held")
        .containsExactly("GROWTH true", "LEVEL true");
  }

  @Test
  void aSecondRunAddsNoBulletinAndGivesTheSameRows() throws IOException {
    Workbench.Ran again = run(directory, List.of(PANEL.toString()), Optional.empty(), Gate.OPEN);

    assertThat(again.ingested().committed()).as("committed").isFalse();
    assertThat(again.ingested().run().counts().known()).as("known bulletins").isEqualTo(18);
    for (String table : List.of("facts", "trends", "issues", "claims", "bulletins")) {
      String all = "SELECT CAST(t AS VARCHAR) FROM %s t".formatted(table);
      assertThat(ask(again.published().release(), all)).as(table).isEqualTo(ask(all));
    }
  }

  @Test
  void factsDoNotDependOnHowBulletinsCameIn(@TempDir Path other) throws IOException {
    List<String> files;
    try (var listed = Files.list(PANEL)) {
      files =
          listed
              .map(Path::toAbsolutePath)
              .map(Path::toString)
              .sorted(java.util.Comparator.reverseOrder())
              .toList();
    }
    run(other, files.subList(0, 7), Optional.empty(), Gate.OPEN);
    Workbench.Ran whole = run(other, files.subList(5, files.size()), Optional.empty(), Gate.OPEN);

    for (String table : List.of("facts", "trends", "revisions")) {
      String all = "SELECT CAST(t AS VARCHAR) FROM %s t".formatted(table);
      assertThat(ask(whole.published().release(), all)).as(table).isEqualTo(ask(all));
    }
  }

  @Test
  void aReleaseAsOfADayHasTheFactsKnownThen() throws IOException {
    List<String> days =
        ask("SELECT DISTINCT issued_on FROM bulletins WHERE issued_on IS NOT NULL ORDER BY 1");
    assertThat(days).as("days of issue").hasSizeGreaterThan(10);
    String day = days.get(days.size() / 2);
    Workbench.Ran then =
        run(directory, List.of(PANEL.toString()), Optional.of(LocalDate.parse(day)), Gate.OPEN);
    String told =
        "SELECT fact_id, value, vintage FROM facts WHERE is_current AND qualifier = 'EXACT' ORDER BY 1";
    String reference =
        """
        SELECT fact_id, value, vintage FROM facts
        WHERE vintage <= DATE '%s' AND qualifier = 'EXACT'
        QUALIFY row_number() OVER (PARTITION BY series_key, time_period
          ORDER BY vintage DESC, decimals - unit_mult DESC, bulletin_id DESC, quote_start) = 1
        ORDER BY 1"""
            .formatted(day);
    assertThat(ask(then.published().release(), told)).as("as of %s", day).isEqualTo(ask(reference));
  }

  @Test
  void aBreachedGateIsToldBesideTheRelease() throws IOException {
    Workbench.Ran gated =
        run(
            directory,
            List.of(PANEL.toString()),
            Optional.empty(),
            new Gate(Set.of("subject_uncatalogued"), OptionalDouble.of(5)));

    assertThat(gated.published().breaches())
        .singleElement()
        .satisfies(breach -> assertThat(breach).contains("SUBJECT_UNCATALOGUED"));
    Path findings = Path.of(gated.published().findings().replaceFirst("^file:", ""));
    assertThat(findings.getParent()).isEqualTo(directory.resolve("releases"));
    assertThat(Files.readAllLines(findings)).hasSizeGreaterThan(3);
  }

  @Test
  void quotesAreLetterForLetterInTheirSentences() {
    assertThat(ask("SELECT count(*) FROM facts WHERE NOT contains(sentence, quote)"))
        .containsExactly("0");
  }
}
