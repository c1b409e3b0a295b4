package org.tongbao.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.SetupException;
import org.tongbao.release.SampleRelease;

class ReleaseDatabaseTest {
  @TempDir static Path work;
  private static Path release;
  private static ReleaseDatabase database;

  @BeforeAll
  static void open() throws IOException {
    release = work.resolve("releases/r1");
    SampleRelease.write(release);
    Files.writeString(release.resolve("datapackage.json"), "{}");
    Files.writeString(work.resolve("releases/LATEST"), "r1\n");
    Files.writeString(work.resolve("secret.csv"), "password\nswordfish\n");
    database = ReleaseDatabase.open(LocalRelease.at(work.resolve("releases").toString()));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          SELECT count(*) AS n FROM facts                                     => n:9
          SELECT count(*) AS n FROM trend('GDP')                              => n:4
          SELECT count(*) AS n FROM trend('gdp', area := '襄阳')               => n:2
          SELECT count(*) AS n FROM trend('GDP', area := '370300')            => n:2
          SELECT count(*) AS n FROM trend('GDP', area := '襄樊市')             => n:2
          SELECT count(*) AS n FROM trend('地区生产总值')                      => n:4
          SELECT count(*) AS n FROM trend('OPEN.NEV_PLATES')                  => n:0
          SELECT string_agg(time_period) AS t FROM latest()                   => t:2024-Q2,2024-Q2
          SELECT value AS v FROM as_of('2024-08-01') WHERE area_code = '420600' AND measure = 'LEVEL' AND period_end = '2024-06-30' => v:281100000000
          SELECT value AS v FROM as_of(DATE '2024-08-20') WHERE area_code = '420600' AND measure = 'LEVEL' AND period_end = '2024-06-30' => v:281540000000
          SELECT title AS t FROM evidence((SELECT fact_id FROM facts WHERE value = 6.2)) => t:襄阳市2024年上半年经济运行情况
          SELECT started_at AS t FROM runs                                    => t:2024-08-01T06:00Z
          SELECT value AS v FROM facts WHERE indicator = 'OPEN.NEV_PLATES'    => v:-12.5
          WITH t AS (SELECT 1 AS a UNION ALL SELECT 2) SELECT sum(a) AS s FROM t => s:3
          SELECT count(*) AS n FROM (PIVOT trends ON year IN (2023, 2024) USING max(growth) GROUP BY area_name) => n:2
          """)
  void answersQueries(String sql, String expected) throws IOException {
    assertThat(answer(sql, AnswerFormat.CSV).strip().replace("\r\n", ":").replace("\"", ""))
        .isEqualTo(expected.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE facts",
        "SUMMARIZE trends",
        "SHOW TABLES",
        "EXPLAIN SELECT 1",
        "-- a remark\nEXPLAIN ANALYZE SELECT count(*) FROM facts",
        "FROM facts",
        "VALUES (1)",
        "SELECT ';' AS semicolon;"
      })
  void readsInEveryWay(String sql) throws IOException {
    assertThat(answer(sql, AnswerFormat.CSV).lines().count()).as("lines").isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM read_csv('%secret%')",
        "SELECT * FROM read_text('%secret%')",
        "SELECT * FROM \"read_text\"('%secret%')",
        "SELECT * FROM read_csv('%release%/../../secret.csv')",
        "SELECT * FROM '%secret%'",
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM sniff_csv('%secret%')",
        "SELECT * FROM glob('%work%/*')",
        "SELECT * FROM read_blob('%secret%')",
        "SELECT * FROM query('SELECT 1')",
        "SELECT * FROM query_table('facts')",
        "SELECT * FROM json_execute_serialized_sql(json_serialize_sql('WITH t AS (COPY (SELECT 1) TO"
            + " ''%release%/x.csv'') SELECT * FROM t'))",
        "WITH t AS (COPY (SELECT 1) TO '%release%/x.csv') SELECT * FROM t",
        "WITH t AS (INSERT INTO facts VALUES (1) RETURNING *) SELECT * FROM t",
        "COPY (SELECT 1) TO '%release%/x.csv'",
        "COPY facts TO '%work%/x.csv'",
        "EXPLAIN ANALYZE COPY (SELECT 1) TO '%release%/x.csv'",
        "SELECT 1; COPY (SELECT 1) TO '%release%/x.csv'",
        "EXPORT DATABASE '%release%/x'",
        "ATTACH '%release%/x.db'",
        "ATTACH ':memory:' AS m",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET lock_configuration = false",
        "RESET allowed_directories",
        "PRAGMA database_list",
        "CALL pragma_version()",
        "CREATE TABLE t (i INTEGER)",
        "DROP VIEW facts",
        "CREATE OR REPLACE VIEW facts AS SELECT 1",
        "CHECKPOINT",
        "SELECT getenv('HOME')",
        "SELECT * FROM duckdb_secrets()",
        "SELECT * FROM checkpoint()",
        "PREPARE p AS SELECT 1",
        "SELECT * FROM '/etc/passwd'",
        "SELECT content FROM read_text('/proc/self/environ')",
        "SELECT content FROM read_text(['%release%/datapackage.json', '/etc/passwd'])",
        "SELECT content FROM read_text('file:///etc/passwd')",
        "SELECT * FROM read_csv('https://example.org/x.csv')",
        "SELECT * FROM read_json('%secret%')",
        "SELECT * FROM parquet_schema('%secret%')",
        "SELECT * FROM glob('/etc/*')",
        "SUMMARIZE '%secret%'",
        "DESCRIBE SELECT * FROM read_blob('%secret%')",
        "SELECT (SELECT content FROM read_text('%secret%'))",
        "SELECT * FROM facts WHERE EXISTS (FROM read_csv('%secret%'))",
        "FROM (PIVOT (FROM read_csv('%secret%')) ON password IN ('swordfish') USING count(*))",
        "WITH RECURSIVE t AS (SELECT 1 UNION ALL FROM sniff_csv('%secret%')) FROM t",
        "WITH t AS (DELETE FROM facts RETURNING *) SELECT * FROM t",
        "WITH t AS (UPDATE facts SET value = 1 RETURNING *) SELECT * FROM t",
        "EXPLAIN ANALYZE DROP VIEW facts",
        "EXPLAIN EXPLAIN COPY (SELECT 1) TO '%release%/x.csv'",
        "/* SELECT */ COPY (SELECT 1) TO '%release%/x.csv' -- SELECT",
        "SELECT * FROM duckdb_settings()",
        "SELECT * FROM pragma_database_list()",
        "SELECT * FROM enable_logging()",
        "SELECT * FROM arrow_scan(1, 2, 3)",
        "IMPORT DATABASE '%release%'",
        "DETACH memory",
        "USE memory",
        "BEGIN",
        "VACUUM",
        "ANALYZE",
        "DEALLOCATE p",
        "EXECUTE p",
        "ALTER TABLE facts ADD COLUMN x INTEGER",
        "CREATE MACRO evil() AS 1",
        "CREATE SECRET s (TYPE s3)",
        "COMMENT ON VIEW facts IS 'x'",
        "FORCE INSTALL httpfs",
        "UPDATE EXTENSIONS",
        "SET threads = 1",
        "SET SESSION temp_directory = '%work%'",
        "SET enable_external_access = true",
        "SET VARIABLE x = 1",
        "SELECT 1; SELECT 2",
        "",
      })
  void doesNothingButRead(String attack) throws IOException {
    String before = Files.readString(work.resolve("secret.csv"));
    String sql =
        attack
            .replace("%secret%", work.resolve("secret.csv").toString())
            .replace("%work%", work.toString())
            .replace("%release%", release.toString());

    assertThatThrownBy(() -> answer(sql, AnswerFormat.CSV))
        .isInstanceOf(SetupException.class)
        .asInstanceOf(type(SetupException.class))
        .extracting(SetupException::category)
        .isEqualTo(SetupException.Category.USAGE);

    assertThat(Files.readString(work.resolve("secret.csv"))).isEqualTo(before);
    try (var files = Files.walk(work)) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .as("files after the attack")
          .noneMatch(name -> name.startsWith("x."));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT 1) TO '%work%/x.csv' --",
        "SELECT 1) TO '%work%/x.csv'; SELECT (2",
        "FROM read_csv('%secret%')",
        "COPY (SELECT 1) TO '%work%/x.csv'"
      })
  void anAnswerAsParquetIsWrittenWhereItShould(String attack) throws IOException {
    String sql =
        attack
            .replace("%secret%", work.resolve("secret.csv").toString())
            .replace("%work%", work.toString());
    assertThatThrownBy(() -> database.parquet(sql)).isInstanceOf(SetupException.class);
    assertThat(work.resolve("x.csv")).doesNotExist();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          SELEC 1                    => syntax error at or near "SELEC" (line 1, column 1)
          SELECT foo FROM facts      => Referenced column "foo" not found
          SELECT * FROM fact         => Table with name fact does not exist
          SELECT * FROM facts WHERE  => syntax error
          """)
  void tellsWrongSqlInOneLineWithItsPlace(String sql, String message) {
    assertThatThrownBy(() -> answer(sql.strip(), AnswerFormat.TABLE))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining(message.strip())
        .hasMessageContaining("line 1")
        .message()
        .doesNotContain("\n");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          FROM trend('GPD')                     => no indicator 'GPD'; near it are GDP
          FROM trend('地区总产值')               => no indicator '地区总产值'; near it are GDP 地区生产总值
          FROM trend('GDP', area := '襄南')     => no area '襄南'; write six digits or how its name begins
          """)
  void tellsANameThatNothingHas(String sql, String message) {
    assertThatThrownBy(() -> answer(sql.strip(), AnswerFormat.TABLE))
        .asInstanceOf(type(SetupException.class))
        .satisfies(e -> assertThat(e.getMessage()).startsWith(message.strip()))
        .extracting(SetupException::category)
        .isEqualTo(SetupException.Category.USAGE);
  }

  @Test
  void tellsFailureOfRightSqlFromWrongSql() {
    assertThatThrownBy(() -> answer("SELECT CAST(subject AS INTEGER) FROM facts", AnswerFormat.CSV))
        .asInstanceOf(type(SetupException.class))
        .extracting(SetupException::category)
        .isEqualTo(SetupException.Category.FAILURE);
  }

  @Test
  void findsNoReleaseWhereThereIsNone() {
    assertThatThrownBy(() -> LocalRelease.at(work.toString()))
        .isInstanceOf(SetupException.class)
        .hasMessage(
            "'%s' is no release (no datapackage.json) and no directory of releases (no LATEST)",
            work);
  }

  @Test
  void tellsALatestThatPointsNowhere() throws IOException {
    Path lost = Files.createDirectories(work.resolve("lost"));
    Files.writeString(lost.resolve("LATEST"), "gone\n");
    assertThatThrownBy(() -> LocalRelease.at(lost.toString()))
        .isInstanceOf(SetupException.class)
        .hasMessage(
            "%s names %s, which is no release", lost.resolve("LATEST"), lost.resolve("gone"));
    Files.writeString(lost.resolve("LATEST"), "");
    assertThatThrownBy(() -> LocalRelease.at(lost.toString()))
        .isInstanceOf(SetupException.class)
        .hasMessage("%s is empty; it should name a release", lost.resolve("LATEST"));
  }

  private static String answer(String sql, AnswerFormat format) throws IOException {
    StringWriter out = new StringWriter();
    format.write(database, sql, out, 100);
    return out.toString();
  }
}
