package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.release.SampleRelease;

class QueryCommandTest {
  @TempDir static Path work;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void release() throws IOException {
    SampleRelease.write(work.resolve("r1"));
    Files.writeString(work.resolve("r1/datapackage.json"), "{}");
    Files.writeString(work.resolve("LATEST"), "r1\n");
  }

  @Test
  void answersFromTheLatestRelease() {
    assertThat(query("SELECT count(*) AS facts FROM facts", "--format", "json")).isZero();
    assertThat(out.toString()).isEqualTo("[\n  {\"facts\": 9}\n]\n");
  }

  @Test
  void answersEveryQueryOfAFileInOrder() throws IOException {
    Path script =
        Files.writeString(work.resolve("x.sql"), "SELECT 1 AS a;\n-- then\nSELECT 2 AS b;");
    assertThat(query("--file", script.toString())).isZero();
    assertThat(out.toString()).isEqualTo("a\n─\n1\n(1 row)\n\nb\n─\n2\n(1 row)\n");
    assertThat(query("--file", script.toString(), "--format", "csv")).isEqualTo(2);
  }

  @Test
  void writesAnAnswerToAFile() throws IOException {
    Path parquet = work.resolve("a.parquet");
    assertThat(query("FROM latest()", "--format", "parquet", "--output", parquet.toString()))
        .isZero();
    assertThat(Files.readString(parquet, java.nio.charset.StandardCharsets.ISO_8859_1))
        .startsWith("PAR1");
    Path csv = work.resolve("a.csv");
    assertThat(query("SELECT 1 AS a", "--format", "csv", "--output", csv.toString())).isZero();
    assertThat(csv).hasContent("a\r\n1\r\n");
  }

  @Test
  void wrongSqlIsOneLineAndTwo() {
    assertThat(query("SELECT nothing FROM facts")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("tongbao: Binder Error: ")
        .contains("\"nothing\"", "(line 1)")
        .hasLineCount(1);
  }

  @Test
  void anotherFailureIsOneLineAndOne() {
    assertThat(query("SELECT CAST(subject AS DATE) FROM facts")).isEqualTo(1);
    assertThat(err.toString()).contains("Conversion Error").hasLineCount(1);
  }

  @Test
  void noReleaseIsOneLineAndTwo() {
    assertThat(run("query", "--release", work.resolve("none").toString(), "SELECT 1")).isEqualTo(2);
    assertThat(err.toString()).contains("is no release").hasLineCount(1);
  }

  @Test
  void listsTablesColumnsAndMacrosWithTheirComments() {
    assertThat(query("--list")).isZero();
    assertThat(out.toString())
        .contains("trends: one row an area", "growth_reported", "percent", "evidence(fact_id)");
  }

  private int query(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "query";
    all[1] = "--release";
    all[2] = work.toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return run(all);
  }

  private int run(String... arguments) {
    return Tongbao.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
  }
}
