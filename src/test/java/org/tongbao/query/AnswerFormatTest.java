package org.tongbao.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.release.SampleRelease;

class AnswerFormatTest {
  private static final String CITIES =
      "SELECT * FROM (VALUES ('襄阳市', 6.2, '一行'), ('淄博市', NULL, E'两\\n行|')) t(area, growth, note)";

  @TempDir static Path work;
  private static ReleaseDatabase database;

  @BeforeAll
  static void open() throws IOException {
    SampleRelease.write(work);
    Files.writeString(work.resolve("datapackage.json"), "{}");
    database = ReleaseDatabase.open(LocalRelease.at(work.toString()));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void alignsChineseByTheColumnsItTakes() throws IOException {
    assertThat(answer(CITIES, AnswerFormat.TABLE, 80))
        .isEqualTo(
            """
            area   │ growth │ note
            ───────┼────────┼───────
            襄阳市 │    6.2 │ 一行
            淄博市 │        │ 两↵行|
            (2 rows)
            """);
  }

  @Test
  void narrowsWideColumnsToTheScreen() throws IOException {
    String sql = "SELECT '%s' AS a, '%s' AS b, 1 AS c".formatted("长".repeat(60), "x".repeat(30));
    List<String> lines = answer(sql, AnswerFormat.TABLE, 60).lines().toList();
    assertThat(lines.subList(0, 3))
        .as("lines of the table")
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(60));
    assertThat(lines.get(2)).contains("长…").contains("x").endsWith("1");
  }

  @Test
  void listsColumnsWhereARowCannotFit() throws IOException {
    String answer = answer("SELECT * FROM trends LIMIT 2", AnswerFormat.TABLE, 80);
    assertThat(answer)
        .contains("─ row 2 ─")
        .contains("area_name")
        .contains("│ 淄博市")
        .contains("(2 rows)");
    assertThat(answer.lines()).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThan(81));
  }

  @Test
  void showsNoControlCharacterOfABulletinOnTheScreen() throws IOException {
    assertThat(answer("SELECT E'a\\x1b[31mb' AS t", AnswerFormat.TABLE, 80))
        .doesNotContain("\u001b");
  }

  @Test
  void tellsHowManyRowsItDoesNotShow() throws IOException {
    assertThat(answer("SELECT * FROM range(1234)", AnswerFormat.TABLE, 80))
        .endsWith("(1000 of 1234 rows; --format csv gives all)\n");
  }

  @Test
  void writesCsvAsTheRfcHasIt() throws IOException {
    assertThat(answer(CITIES, AnswerFormat.CSV, 0))
        .isEqualTo("area,growth,note\r\n襄阳市,6.2,一行\r\n淄博市,,\"两\n行|\"\r\n");
  }

  @Test
  void writesJsonThatKeepsEveryDigit() throws IOException {
    assertThat(
            answer(
                "SELECT 12345678901234567.5 AS d, 'NaN'::DOUBLE AS n, ['a\"', NULL] AS l, true AS b,"
                    + " DATE '2024-07-01' AS t",
                AnswerFormat.JSON,
                0))
        .isEqualTo(
            "[\n  {\"d\": 12345678901234567.5, \"n\": null, \"l\": [\"a\\\"\", null], \"b\": true,"
                + " \"t\": \"2024-07-01\"}\n]\n");
    assertThat(answer("SELECT 1 WHERE false", AnswerFormat.JSON, 0)).isEqualTo("[]\n");
  }

  @Test
  void writesMarkdownThatStaysOneRowALine() throws IOException {
    assertThat(answer(CITIES, AnswerFormat.MARKDOWN, 0))
        .isEqualTo(
            """
            | area | growth | note |
            |---|---:|---|
            | 襄阳市 | 6.2 | 一行 |
            | 淄博市 |  | 两<br>行\\| |
            """);
  }

  @Test
  void writesParquetThatReadsBack() throws Exception {
    Path file = database.parquet(CITIES + " -- cities");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            connection.createStatement().executeQuery("SELECT * FROM '%s'".formatted(file))) {
      rows.next();
      assertThat(rows.getString("area")).isEqualTo("襄阳市");
      assertThat(rows.getBigDecimal("growth")).isEqualByComparingTo("6.2");
    }
  }

  @ParameterizedTest(name = "{0} is shown as {1}")
  @CsvSource({
    "5.227509, 5.22751",
    "-0.11693171188026193, -0.116932",
    "22892347600518.805, 22892347600519",
    "0.00001234567, 0.0000123457",
    "100, 100",
    "6.1, 6.1"
  })
  void aTableRoundsFractionsThatWereComputed(String number, String shown) throws IOException {
    assertThat(answer("SELECT CAST(%s AS DOUBLE) AS x".formatted(number), AnswerFormat.TABLE, 80))
        .contains("\n" + shown + "\n");
    assertThat(answer("SELECT CAST(%s AS DOUBLE) AS x".formatted(number), AnswerFormat.CSV, 0))
        .contains(new java.math.BigDecimal(number).toPlainString());
  }

  @Test
  void talksAndSurvivesWrongSql() throws IOException {
    assertThat(
            talk(
                "SELECT count(*) AS n\n -- all; of them\nFROM facts;",
                "SELEC;",
                "",
                ".tables",
                "\\x",
                "EXPLAIN FROM range(1);",
                ".quit",
                "SELECT 77;"))
        .contains("n\n─\n9\n(1 row)")
        .contains("syntax error at or near \"SELEC\"")
        .contains("growth_reported")
        .contains("no such command: \\x; .help lists them")
        .contains("╭─", "╰─")
        .doesNotContain("77", "↵");
  }

  @ParameterizedTest
  @ValueSource(strings = {".quit", "\\q", "exit", "QUIT;", " .exit "})
  void leavesOn(String word) throws IOException {
    assertThat(Repl.isWhole(word)).isTrue();
    assertThat(talk(word, "SELECT 77;")).doesNotContain("77");
  }

  @ParameterizedTest
  @ValueSource(strings = {"SELECT 1", "SELECT ';", "quit\nnot", "exits", "-- quit;\nSELECT"})
  void waitsForTheRestOf(String text) {
    assertThat(Repl.isWhole(text)).isFalse();
  }

  private static String talk(String... texts) throws IOException {
    Iterator<String> said = List.of(texts).iterator();
    StringWriter out = new StringWriter();
    new Repl(database, AnswerFormat.TABLE, 80)
        .talk(() -> said.hasNext() ? said.next() : null, new PrintWriter(out, true));
    return out.toString();
  }

  private static String answer(String sql, AnswerFormat format, int width) throws IOException {
    StringWriter out = new StringWriter();
    format.write(database, sql, out, width);
    return out.toString();
  }
}
