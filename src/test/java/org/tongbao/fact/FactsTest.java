package org.tongbao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.claim.Measure;

class FactsTest {
  @ParameterizedTest(name = "{1} is {2} {3}, printed {4}, ten to the {5}")
  @CsvSource({
    "GDP, 地区生产总值3318.9亿元。, 331890000000, 元, 亿元, 8, 1",
    "BUDGET.REV, 一般公共预算收入632048万元。, 6320480000, 元, 万元, 4, 0",
    "GRAIN.OUTPUT, 粮食产量12.5万吨。, 125000000, 千克, 万吨, 7, 1",
    "GRAIN.AREA, 粮食播种面积420.3万亩。, 280200, 公顷, 万亩, 0, 1",
    "FAI, 固定资产投资突破60亿。, 6000000000, 元, 亿, 8, 0"
  })
  void bringsLevelsToTheBaseUnitOfTheirDimension(
      String indicator,
      String sentence,
      BigDecimal value,
      String unit,
      String printed,
      int power,
      int decimals) {
    Fact fact = Told.only(Told.by(sentence), indicator, "LEVEL");

    assertThat(fact.series().unit()).isEqualTo(unit);
    assertThat(fact.amount().unitPrinted()).isEqualTo(printed);
    assertThat(fact.amount().value()).isEqualByComparingTo(value);
    assertThat(fact.amount().unitMult()).as("power of ten").isEqualTo(power);
    assertThat(fact.amount().decimals()).as("printed digits").isEqualTo(decimals);
  }

  @ParameterizedTest(name = "{0}: scope {2}, prices {3}")
  @CsvSource({
    "一般公共预算收入300亿元，同口径增长4.2%。, BUDGET.REV, SAME_SCOPE, CURRENT",
    "一般公共预算收入300亿元，按自然口径计算下降4.2%。, BUDGET.REV, AS_COLLECTED, CURRENT",
    "一般公共预算收入300亿元，增长4.2%。, BUDGET.REV, STANDARD, CURRENT",
    "社会消费品零售总额500亿元，扣除价格因素实际增长4.2%。, RETAIL, STANDARD, CONSTANT",
    "社会消费品零售总额500亿元，名义增长4.2%。, RETAIL, STANDARD, CURRENT",
    "地区生产总值3318.9亿元，按可比价格计算，增长4.2%。, GDP, STANDARD, CONSTANT",
    "地区生产总值3318.9亿元，增长4.2%。, GDP, STANDARD, CONSTANT",
    "规模以上工业增加值增长4.2%。, IND.VA, ABOVE_SIZE, CONSTANT"
  })
  void tellsScopeAndPricesByTheWordsBesideAGrowth(
      String sentence, String indicator, String scope, String prices) {
    Series series = Told.only(Told.by(sentence), indicator, "GROWTH").series();

    assertThat(series.scope().name()).isEqualTo(scope);
    assertThat(series.priceBasis().name()).isEqualTo(prices);
  }

  @Test
  void twoGrowthsOfOneIndicatorAreTwoSeries() {
    Coded coded = Told.by("一般公共预算收入300亿元，同口径增长4.2%，自然口径下降1.3%。");

    List<Fact> growths =
        coded.facts().stream().filter(fact -> fact.series().measure() == Measure.GROWTH).toList();
    assertThat(growths).hasSize(2);
    assertThat(growths.get(0).series().key()).isNotEqualTo(growths.get(1).series().key());
    assertThat(coded.doubts()).as("no conflict between them").isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "9月末金融机构本外币存款余额8123.4亿元。, DEPOSITS, INSTANT, 2024-09-30",
    "前三季度地区生产总值3318.9亿元。, GDP, YTD, 2024-01-01/P9M",
    "三季度当季地区生产总值1100.3亿元。, GDP, QUARTER, 2024-Q3"
  })
  void putsStocksAtADateAndFlowsInTheirMonths(
      String sentence, String indicator, String basis, String timePeriod) {
    Fact fact = Told.only(Told.by(sentence), indicator, "LEVEL");

    assertThat(fact.series().basis().name()).isEqualTo(basis);
    assertThat(fact.timePeriod()).isEqualTo(timePeriod);
  }

  @Test
  void aTargetIsASeriesOfItsOwn() {
    Coded coded = Told.by("地区生产总值增长5.6%。全年地区生产总值增长目标为6%左右。");

    assertThat(coded.facts())
        .extracting(fact -> fact.series().kind().name() + " " + fact.obsStatus())
        .contains("ACTUAL A", "TARGET F");
    assertThat(coded.facts().stream().map(fact -> fact.series().key()).distinct().count())
        .as("series")
        .isEqualTo(coded.facts().size());
  }

  @Test
  void aRankIsTiedToTheAreaItIsAPlaceIn() {
    Fact rank = Told.only(Told.by("社会消费品零售总额增速居全省第5位。"), "RETAIL", "RANK");

    assertThat(rank.series().base()).isEqualTo("370000");
    assertThat(rank.series().unit()).isEqualTo("位");
  }

  @Test
  void aSubjectThatIsNotCataloguedKeepsOneCode() {
    String first = open(Told.by("“石榴籽”服务站达到16个。"));
    String again = open(Told.by("全市石榴籽服务站增至18个。"));

    assertThat(first).startsWith(OpenCodes.PREFIX).hasSize(OpenCodes.PREFIX.length() + 12);
    assertThat(again).as("marks do not count").isEqualTo(first);
  }

  private static String open(Coded coded) {
    return coded.facts().stream()
        .map(fact -> fact.series().indicator())
        .filter(code -> code.startsWith(OpenCodes.PREFIX))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFigureBesideLostCharactersIsDoubted() {
    Coded coded = Told.by("固定资?投资增长5.5%，其中工业技改投资增长7.2%。进出口总额557.2亿元，增长3.1%。");

    assertThat(coded.doubts())
        .filteredOn(issue -> issue.code().equals(IssueCode.DAMAGED.name()))
        .singleElement()
        .satisfies(issue -> assertThat(issue.quote()).isEqualTo("5.5%"));
    Fact damaged = withQuote(coded, "5.5%");
    Fact whole = withQuote(coded, "7.2%");
    assertThat(damaged.issues()).contains(IssueCode.DAMAGED.name());
    assertThat(damaged.confidence()).isLessThan(whole.confidence());
  }

  private static Fact withQuote(Coded coded, String quote) {
    return coded.facts().stream()
        .filter(fact -> fact.source().quote().equals(quote))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyClaimIsAFactOrHasAnIssueThatSaysWhyNot() {
    Coded coded = Told.by("memory:nobody", "经济运行情况\n地区生产总值3318.9亿元，增长5.6%。");

    assertThat(coded.facts()).isEmpty();
    assertThat(coded.unplaced())
        .extracting(Issue::code)
        .hasSize(2)
        .containsOnly(IssueCode.AREA_UNKNOWN.name());
    assertThat(coded.unplaced().get(0).message()).contains("地区生产总值", "3318.9亿元");
  }

  @Test
  void theSameFactToldTwiceIsNumbered() {
    Coded coded = Told.by("地区生产总值3318.9亿元。全市实现地区生产总值3318.9亿元。");

    assertThat(coded.facts()).hasSize(2);
    assertThat(coded.facts().get(1).id()).isEqualTo(coded.facts().get(0).id() + "-2");
    assertThat(coded.doubts()).isEmpty();
  }

  @Test
  void twoValuesOfOneFactAreAConflictWithBothQuotes() {
    Coded coded = Told.by("地区生产总值3318.9亿元。全市实现地区生产总值3418.9亿元。");

    assertThat(coded.doubts())
        .hasSize(2)
        .allSatisfy(
            issue -> {
              assertThat(issue.code()).isEqualTo("CONFLICT");
              assertThat(issue.message()).contains("3318.9亿元", "3418.9亿元");
            });
    assertThat(coded.facts()).allSatisfy(fact -> assertThat(fact.issues()).contains("CONFLICT"));
  }

  @Test
  void roundingIsNoConflict() {
    assertThat(Told.by("地区生产总值3318.86亿元。全市实现地区生产总值3318.9亿元。").doubts()).isEmpty();
  }

  @Test
  void partsThatDoNotAddUpAreTold() {
    Coded wrong = Told.by("地区生产总值1000.0亿元。第一产业增加值100.0亿元，第二产业增加值400.0亿元，第三产业增加值520.0亿元。");
    Coded right = Told.by("地区生产总值1000.0亿元。第一产业增加值100.0亿元，第二产业增加值400.0亿元，第三产业增加值500.1亿元。");

    assertThat(wrong.doubts()).extracting(Issue::code).hasSize(4).containsOnly("PARTS_DIFFER");
    assertThat(wrong.doubts().get(0).message()).contains("2000000000");
    assertThat(right.doubts()).as("within rounding").isEmpty();
  }
}
