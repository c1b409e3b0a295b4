package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;

class ManifestTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final String NAMELESS = "全市经济运行情况\n上半年，全市地区生产总值增长5.1%，高于全省0.2个百分点。";

  @Test
  void fillsWhatABulletinDoesNotSay() {
    Bulletin bulletin =
        read(
            """
            source,area_code,year,period,issued_on,url
            a.txt,370300,2024,H1,2024-07-20,https://www.zibo.gov.cn/a.html
            """,
            "file:/bulletins/a.txt");
    assertThat(bulletin.areaCode()).isEqualTo("370300");
    assertThat(bulletin.areaSource()).isEqualTo(AreaSource.MANIFEST);
    assertThat(Objects.requireNonNull(bulletin.period()).iso()).isEqualTo("2024-01/2024-06");
    assertThat(bulletin.periodSource()).isEqualTo(PeriodSource.MANIFEST);
    assertThat(bulletin.masthead().issuedOn()).isEqualTo(LocalDate.of(2024, 7, 20));
    assertThat(bulletin.issues()).isEmpty();
  }

  @Test
  void takesFromTheTextWhatALineLeavesOpen() {
    Bulletin bulletin = read("source,area_code,year\n*.txt,370300,2024\n", "file:/b/a.txt");
    assertThat(Objects.requireNonNull(bulletin.period()).iso()).isEqualTo("2024-01/2024-06");
  }

  @Test
  void takesTheYearFromItsDayOfIssue() {
    Bulletin bulletin = read("source,issued_on\na.txt,2023-07-20\n", "file:/b/a.txt");
    assertThat(Objects.requireNonNull(bulletin.period()).iso()).isEqualTo("2023-01/2023-06");
    assertThat(bulletin.periodSource()).isEqualTo(PeriodSource.ISSUE_DATE);
  }

  @ParameterizedTest(name = "{0} fits {1}: {2}")
  @CsvSource({
    "a.txt, file:/b/a.txt, true",
    "a.txt, a.txt, true",
    "a.txt, file:/b/aa.txt, false",
    "b/*.txt, file:/b/a.txt, true",
    "b/*.txt, file:/c/a.txt, false",
    "*, file:/c/a.txt, true",
    "file:/b/*, file:/b/a.txt, true",
    "in/a.txt, file:/b/all.zip!/in/a.txt, true",
    "*-q1.*, file:/b/zibo-2024-q1.html, true"
  })
  void matchesTheEndOfAnAddress(String source, String uri, boolean fits) {
    Manifest manifest = Manifest.read("m.csv", "source,year\n" + source + ",2024\n", CATALOG);
    assertThat(manifest.entry(uri).isPresent()).isEqualTo(fits);
    assertThat(manifest.unmatched(List.of(uri))).hasSize(fits ? 0 : 1);
  }

  @Test
  void prefersTheLineThatSaysMost() {
    String csv = "source,area_code\n*,370000\nzibo-*,370300\n";
    assertThat(read(csv, "file:/b/zibo-1.txt").areaCode()).isEqualTo("370300");
    assertThat(read(csv, "file:/b/other.txt").areaCode()).isEqualTo("370000");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Q1, 2024-01/2024-03",
    "h1, 2024-01/2024-06",
    "Q3, 2024-01/2024-09",
    "FY, 2024-01/2024-12",
    "1-8月, 2024-01/2024-08",
    "前三季度, 2024-01/2024-09",
    "2024-05/2024-05, 2024-05/2024-05"
  })
  void readsPeriods(String words, String period) {
    String csv = "source,year,period\na.txt,2024," + words + "\n";
    assertThat(Objects.requireNonNull(read(csv, "a.txt").period()).iso()).isEqualTo(period);
  }

  @Test
  void reportsEveryWrongLineInOneGo() {
    String csv =
        """
        source,area_code,year,period,issued_on,url
        a.txt,379999,2024,Q1,,
        b.txt,370300,24,Q5,2024-13-01,zibo.gov.cn
        ,370300,2024,Q1,,

        c.txt,370300
        a.txt,370300,2024,2023-01/2023-03,,
        """;
    assertThatThrownBy(() -> Manifest.read("m.csv", csv, CATALOG))
        .isInstanceOfSatisfying(
            ManifestException.class,
            e ->
                assertThat(e.faults())
                    .extracting(fault -> fault.line() + " " + fault.column())
                    .containsExactly(
                        "2 area_code",
                        "3 year",
                        "3 issued_on",
                        "3 url",
                        "3 period",
                        "4 source",
                        "6 ",
                        "7 period",
                        "7 source"))
        .hasMessageContaining("m.csv has 9 faults")
        .hasMessageContaining("'379999' is no area code of the catalog; write 370300")
        .hasMessageContaining("'Q5' is no period; write Q1, H1, Q3, FY");
  }

  @Test
  void reportsAWrongHeader() {
    assertThatThrownBy(() -> Manifest.read("m.csv", "file,area\na.txt,370300\n", CATALOG))
        .isInstanceOf(ManifestException.class)
        .hasMessageContaining("lacks source")
        .hasMessageContaining("'area' is no column");
  }

  private static Bulletin read(String csv, String uri) {
    Document document = new Document(uri, "text/plain", 1, "0", "UTF-8", NAMELESS, Map.of(), null);
    return new Bulletins(CATALOG, Manifest.read("m.csv", csv, CATALOG)).of(document);
  }
}
