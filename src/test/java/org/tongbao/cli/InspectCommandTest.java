package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectCommandTest {
  @TempDir Path dir;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file;

  @BeforeEach
  void writeABulletin() throws IOException {
    file =
        Files.writeString(
            dir.resolve("made-up.txt"),
            """
            淄博市2024年一季度经济运行情况
            一季度,全市地区生产总值1100.5亿元,同比增长5.6%。
            | 指标 | 总量（亿元） | 增速（%） |
            | 社会消费品零售总额 | 310.2 | <b>4.1</b> |
            | 一般公共预算收入 | 99.9 | -2.0 |
            """);
  }

  private int inspect(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("inspect"));
    for (Object argument : arguments) {
      all.add(argument.toString());
    }
    return Tongbao.run(
        all.toArray(String[]::new), new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void theTableHasALineAClaimAndFitsTheWidth() {
    assertThat(inspect(file, "--width", 80)).isZero();
    assertThat(out.toString().lines())
        .anySatisfy(line -> assertThat(line).contains("1100.5 亿元", "LEVEL", "2024-01/2024-03"))
        .anySatisfy(line -> assertThat(line).contains("-2.0%", "GROWTH", "YOY"))
        .allSatisfy(line -> assertThat(PrintWidth.of(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void jsonHasTheClaimsWithTheirPlaces() {
    assertThat(inspect(file, "--json")).isZero();
    assertThat(out.toString())
        .startsWith("{\"bulletins\":[{\"source_uri\":\"file:///")
        .contains("\"quote\":\"1100.5亿元\"", "\"value\":1100.5,\"unit\":\"亿元\"")
        .contains("\"area_code\":\"370300\"", "\"rule\":\"table-indicator-row\"");
  }

  @Test
  void thePageMarksEveryClaimAndNothingOfTheTextIsRead() throws IOException {
    Path page = dir.resolve("page.html");
    assertThat(inspect(file, "--html", page)).isZero();
    String html = Files.readString(page);
    assertThat(html)
        .contains("data-subject=\"地区生产总值\"", ">1100.5亿元</mark>", ">-2.0</mark>")
        .contains("&lt;b&gt;4.1&lt;/b&gt;")
        .doesNotContain("<b>4.1</b>", "{{")
        .doesNotContainPattern("(src|href)=");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void theHoverHasSubjectValueBasePeriodAreaAndRule() throws IOException {
    Path page = dir.resolve("page.html");
    assertThat(inspect(file, "--html", page)).isZero();
    String html = Files.readString(page);
    String growth = html.substring(0, html.indexOf(">5.6%</mark>"));
    assertThat(growth.substring(growth.lastIndexOf("<mark")))
        .contains("data-subject=\"地区生产总值\"", "data-value=\"5.6%\"", "data-indicator=\"GDP\"")
        .contains("data-measure=\"GROWTH\"", "data-base=\"YOY\"")
        .contains("data-period=\"2024-01/2024-03\"", "data-area=\"370300\"")
        .contains("data-rule=\"GROWTH\"", "data-confidence=\"0.9");
  }

  @Test
  void aTraceShowsWordsCuesAndBindings() {
    assertThat(inspect(file, "--trace")).isZero();
    assertThat(out.toString().lines())
        .anySatisfy(line -> assertThat(line).contains("word  增长  RISE"))
        .anySatisfy(line -> assertThat(line).contains("bind  5.6%", "subject [地区生产总值 GDP]"));
  }

  @Test
  void aFileThatIsNotThereIsOneLineAndTwo() {
    assertThat(inspect(dir.resolve("nowhere.txt"))).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("no such file: ");
  }

  @Test
  void aFileWithoutTextIsOneLineAndOneAndTheOthersAreShown() throws IOException {
    Path empty = Files.createFile(dir.resolve("empty.pdf"));
    assertThat(inspect(empty, file)).isEqualTo(1);
    assertThat(err.toString().lines()).singleElement().asString().contains("empty.pdf: EMPTY: ");
    assertThat(out.toString()).contains("1100.5 亿元");
  }

  @ParameterizedTest(name = "{0} takes {1} columns")
  @CsvSource({"abc, 3", "增长, 4", "5.3%, 4", "（%）, 5", "''  , 0"})
  void chineseLettersTakeTwoColumns(String words, int width) {
    assertThat(PrintWidth.of(words)).isEqualTo(width);
  }

  @ParameterizedTest(name = "{0} in {1} columns is {2}")
  @CsvSource({"增长, 6, '增长  '", "地区生产总值, 6, '地区… '", "abcdef, 4, abc…", "增长, 4, 增长"})
  void wordsAreCutOrFilledToTheirColumn(String words, int width, String fitted) {
    assertThat(PrintWidth.fit(words, width)).isEqualTo(fitted);
    assertThat(PrintWidth.of(fitted)).isEqualTo(width);
  }

  @Test
  void jsonStringsHideWhatEndsAString() {
    assertThat(ClaimsJson.quoted("a\"b\\c\nd\u0001\ud800"))
        .isEqualTo("\"a\\\"b\\\\c\\nd\\u0001\\ud800\"");
  }
}
