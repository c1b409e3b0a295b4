package org.tongbao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.catalog.Catalog;

/** What each check of figures raises, and what it leaves alone. */
class ChecksTest {
  private static final String H1_2023 = "淄博市2023年上半年经济运行情况：";
  private static final String Q3_2023 = "淄博市2023年前三季度经济运行情况：";
  private static final String H1_2024 = "淄博市2024年上半年经济运行情况：";

  /** Returns the issues of bulletins, each a title, a colon and sentences. */
  private static List<Issue> issues(List<String> bulletins) {
    List<Issue> issues = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (String bulletin : bulletins) {
      Coded coded = Told.by("memory:" + facts.size(), bulletin.replaceFirst("：", "\n"));
      issues.addAll(coded.doubts());
      facts.addAll(coded.facts());
    }
    Map<List<String>, List<Fact>> told =
        facts.stream()
            .collect(
                Collectors.groupingBy(
                    fact -> List.of(fact.series().indicator(), fact.series().areaCode())));
    told.forEach(
        (key, own) ->
            issues.addAll(
                Review.of(own, Catalog.bundled().indicator(key.get(0)).orElse(null)).issues()));
    return issues;
  }

  private static List<String> codes(String... bulletins) {
    return issues(List.of(bulletins)).stream().map(Issue::code).distinct().sorted().toList();
  }

  static Stream<IssueCode> checks() {
    return Arrays.stream(IssueCode.values()).filter(code -> !code.example().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void anExampleRaisesItsCheckAloneAndEachFindingNamesItsFactWithItsQuote(IssueCode check) {
    List<Issue> issues = issues(check.example());

    assertThat(issues)
        .isNotEmpty()
        .allSatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo(check.name());
              assertThat(issue.severity()).isEqualTo(check.severity());
              assertThat(issue.factId()).isNotNull();
              assertThat(issue.quote()).isNotNull();
              assertThat(issue.message()).contains(issue.quote().replaceAll("[^0-9.]", ""));
            });
    assertThat(String.join("", check.example())).contains(issues.get(0).quote());
  }

  @Test
  void thereIsACheckOfEachSort() {
    assertThat(checks().map(Enum::name))
        .containsExactlyInAnyOrder(
            "CONFLICT",
            "PARTS_DIFFER",
            "SHARE_OUT_OF_RANGE",
            "GROWTH_OUT_OF_RANGE",
            "UNIT_MISREAD",
            "YTD_FALLS",
            "GROWTH_DISAGREES");
  }

  static Stream<Arguments> sound() {
    return Stream.of(
        sound(
            "parts within rounding", H1_2024 + "社会消费品零售总额500.0亿元，城镇消费品零售额400.04亿元，乡村消费品零售额99.9亿元。"),
        sound("a part left out", H1_2024 + "社会消费品零售总额500.0亿元，城镇消费品零售额400.0亿元。"),
        sound(
            "parts of another place",
            H1_2024 + "地区生产总值900亿元。张店区第一产业增加值1亿元，第二产业增加值80亿元，第三产业增加值100亿元。"),
        sound(
            "parts of another scope", H1_2024 + "社会消费品零售总额500亿元。限额以上城镇消费品零售额90亿元，限额以上乡村消费品零售额9亿元。"),
        sound("a share of all", H1_2024 + "第三产业增加值占地区生产总值的比重为100%。"),
        sound("a growth within bounds", H1_2024 + "实际使用外资增长300%。"),
        sound("a fall to nothing", H1_2024 + "实际使用外资下降100%。"),
        sound("a revision within a year", H1_2023 + "地区生产总值2250.3亿元。", Q3_2023 + "地区生产总值3318.9亿元。"),
        sound(
            "growth of the levels",
            H1_2023 + "社会消费品零售总额600.0亿元。",
            H1_2024 + "社会消费品零售总额630.0亿元，增长5.0%。"),
        sound(
            "a base revised by little",
            H1_2023 + "社会消费品零售总额600.0亿元。",
            H1_2024 + "社会消费品零售总额630.0亿元，增长5.9%。"),
        sound(
            "growth at constant prices",
            H1_2023 + "地区生产总值2000.0亿元。",
            H1_2024 + "地区生产总值2060.0亿元，增长6.2%。"),
        sound(
            "levels not to be compared",
            H1_2023 + "固定资产投资900.0亿元。",
            H1_2024 + "固定资产投资700.0亿元，增长5.0%。"),
        sound(
            "growth of another scope",
            H1_2023 + "一般公共预算收入200.0亿元。",
            H1_2024 + "一般公共预算收入200.0亿元，同口径增长9.0%。"),
        sound("a balance may fall", H1_2023 + "规模以上工业利润总额90亿元。", Q3_2023 + "规模以上工业利润总额80亿元。"),
        sound("a harvest after spring", "淄博市2023年一季度经济运行情况：水果产量0.2万吨。", Q3_2023 + "水果产量80万吨。"));
  }

  private static Arguments sound(String what, String... bulletins) {
    return Arguments.of(what, bulletins);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sound")
  void whatIsSoundIsLeftAlone(String what, String[] bulletins) {
    assertThat(codes(bulletins)).as(what).isEmpty();
  }

  @Test
  void everyWholeIsHeldAgainstItsParts() {
    String sentence = "%s地区生产总值%s亿元，第一产业增加值10.0亿元，第二产业增加值50.0亿元，第三产业增加值40.0亿元。";
    List<Issue> issues =
        issues(
            List.of(
                H1_2024
                    + sentence.formatted("全市", "100.0")
                    + sentence.formatted("张店区", "120.0")
                    + sentence.formatted("临淄区", "100.1")
                    + "一般公共预算收入60.0亿元，其中税收收入40.0亿元，非税收入30.0亿元。"));

    assertThat(issues)
        .extracting(Issue::message)
        .filteredOn(message -> !message.isEmpty())
        .anyMatch(
            message -> message.contains("地区生产总值 120.0亿元") && message.contains("2000000000元 less"))
        .anyMatch(message -> message.contains("税收收入 40.0亿元 + 非税收入 30.0亿元"))
        .noneMatch(message -> message.contains("100.0亿元") || message.contains("100.1亿元"));
  }

  @ParameterizedTest(name = "{0} then {1}: {2}")
  @CsvSource({
    "12.5亿元, 10.1亿元, YTD_FALLS",
    "12.5亿元, 12.46亿元, ",
    "12.5亿元, 135000万元, ",
    "12.5亿元, 13500000万元, UNIT_MISREAD",
    "12.5亿元, 13.5万元, UNIT_MISREAD|YTD_FALLS"
  })
  void levelsSinceJanuaryRiseThroughTheYearInOneUnit(String half, String later, String codes) {
    assertThat(codes(H1_2023 + "一般公共预算收入" + half + "。", Q3_2023 + "一般公共预算收入" + later + "。"))
        .isEqualTo(codes == null ? List.of() : List.of(codes.split("\\|")));
  }

  @Test
  void everyPartitionNamesEntriesOfTheCatalogOfOneScope() {
    assertThat(Partition.all())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            partition ->
                assertThat(partition.parts())
                    .allSatisfy(
                        part ->
                            assertThat(Catalog.bundled().indicator(part).orElseThrow().scope())
                                .as(part)
                                .isEqualTo(
                                    Catalog.bundled()
                                        .indicator(partition.whole())
                                        .orElseThrow()
                                        .scope())));
  }
}
