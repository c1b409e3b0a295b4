package org.tongbao.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.SetupException;
import org.tongbao.release.SampleRelease;

class ReleaseTest {
  @TempDir static Path work;
  private static Release release;

  @BeforeAll
  static void open() throws IOException {
    SampleRelease.write(work.resolve("out/releases/r1"));
    Files.writeString(work.resolve("out/releases/r1/datapackage.json"), "{}");
    Files.writeString(work.resolve("out/releases/LATEST"), "r1\n");
    release = Release.open(work.resolve("out/releases").toString());
  }

  @AfterAll
  static void close() {
    release.close();
  }

  @Test
  void latestIsOpenedAndKnowsItsNameAndPlace() {
    assertThat(release.name()).isEqualTo("r1");
    assertThat(release.directory().resolve("facts")).isDirectory();
  }

  @Test
  void valuesKeepTheirTypes() {
    Rows rows =
        release.sql(
            "SELECT subject, quote_start, value, confidence, is_current, period_end, issues, vintage"
                + " FROM facts WHERE indicator = 'OPEN.NEV_PLATES'");
    assertThat(rows.size()).isEqualTo(1);
    assertThat(rows.columns()).startsWith("subject", "quote_start").hasSize(8);
    assertThat(rows.value(0, "subject")).isEqualTo("新能源汽车, \"绿牌\"产量");
    assertThat(rows.value(0, "quote_start")).isInstanceOf(Integer.class);
    assertThat(rows.value(0, "value")).isEqualTo(new BigDecimal("-12.5000000000"));
    assertThat(rows.text(0, "value")).isEqualTo("-12.5");
    assertThat(rows.number(0, "value")).isEqualTo(-12.5);
    assertThat(rows.value(0, "is_current")).isEqualTo(true);
    assertThat(rows.value(0, "period_end")).isEqualTo(LocalDate.of(2024, 6, 30));
    assertThat(rows.value(0, "issues")).isInstanceOf(List.class);
    assertThat(release.sql("SELECT started_at FROM runs").value(0, "started_at"))
        .isEqualTo(Instant.parse("2024-08-01T06:00:00Z"));
  }

  @Test
  void nullIsNoNumberAndNoText() {
    Rows rows = release.sql("SELECT CAST(NULL AS DOUBLE) AS x UNION ALL SELECT 2 ORDER BY x");
    assertThat(rows.numbers("x")).containsExactly(2.0, Double.NaN);
    assertThat(rows.texts("x")).containsExactly("2", "");
    assertThat(rows.values("x")).containsExactly(2.0, null);
  }

  @Test
  void rowsPartByAColumnInTheOrderTheyCome() {
    Rows rows = release.sql("SELECT area_name, year FROM trend('GDP') ORDER BY area_name, year");
    assertThat(rows.by("area_name").keySet()).containsExactly("淄博市", "襄阳市");
    assertThat(rows.by("area_name").get("襄阳市").texts("year")).containsExactly("2023", "2024");
  }

  @Test
  void aPageShowsThemWithoutRunningThem() {
    Rows rows = release.sql("SELECT '<b>&' AS a, 1.50 AS n");
    assertThat(rows.html())
        .contains(
            "<th style=\"text-align:left\">a</th><th style=\"text-align:right\">n</th>",
            "<td style=\"text-align:left\">&lt;b&gt;&amp;</td><td style=\"text-align:right\">1.5</td>");
    assertThat(release.sql("SELECT * FROM range(300)").html())
        .contains("300 rows, 100 of them not shown", "<td style=\"text-align:right\">199</td>")
        .doesNotContain(">200<");
    assertThat(rows).hasToString("a    │   n\n─────┼────\n<b>& │ 1.5\n(1 row)\n");
  }

  @Test
  void aColumnThatIsNotThereIsToldWithThoseThatAre() {
    Rows rows = release.sql("SELECT 1 AS a, 'x' AS b");
    assertThatThrownBy(() -> rows.numbers("c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no column c; there are a, b");
    assertThatThrownBy(() -> rows.numbers("b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x in column b is no number");
  }

  @Test
  void onlyQueriesRun() {
    assertThatThrownBy(() -> release.sql("DROP VIEW facts"))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining("queries only read");
  }

  @Test
  void theUsualPlaceIsNamedOrNearestAbove() throws IOException {
    Path deep = Files.createDirectories(work.resolve("notebooks/mine"));
    assertThat(Release.usualPlace(null, deep)).isEqualTo(work.resolve("out/releases").toString());
    assertThat(Release.usualPlace("hdfs://x/releases", deep)).isEqualTo("hdfs://x/releases");
    assertThat(Release.usualPlace("", Path.of("/nowhere"))).isEqualTo("out/releases");
  }
}
