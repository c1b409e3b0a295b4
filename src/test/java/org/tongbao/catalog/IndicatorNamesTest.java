package org.tongbao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorNamesTest {
  private static final IndicatorNames NAMES = new IndicatorNames(Catalog.bundled().indicators());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "地区生产总值, GDP",
    "规上工业企业利润总额, IND.PROFIT",
    "规模以上采矿业增加值, IND.VA.MINING",
    "全地区金融机构人民币各项存款余额, DEPOSITS",
    "饮料类限额以上商品零售, RETAIL.CAT.DRINKS",
    "货运总量, FREIGHT",
    "固定资产投资（不含农户）, FAI",
    "城镇居民家庭恩格尔系数, ENGEL.URBAN"
  })
  void findsAnIndicatorByManyWordings(String subject, String code) {
    assertThat(NAMES.named(subject)).map(Indicator::code).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "石榴籽", "总量", "规模以上", "限额以上地区生产总值", "工业增加值率"})
  void findsNoneWhereNoneIsNamed(String subject) {
    assertThat(NAMES.named(subject)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is among {1}")
  @CsvSource({
    "工资性收入, INCOME.URBAN.WAGE",
    "衣着, CPI.CLOTHING",
    "死亡人数, SAFETY.DEATHS",
    "国内贷款, HOUSE.FUNDS.LOANS"
  })
  void aPartGoesByItsShortNameUnderEachOfItsWholes(String subject, String code) {
    assertThat(NAMES.partsNamed(subject)).extracting(Indicator::code).contains(code);
    assertThat(NAMES.named(subject).map(Indicator::code)).isNotEqualTo(java.util.Optional.of(code));
  }

  @Test
  void theNearestIsToldWithItsLikeness() {
    IndicatorNames.Nearest nearest = NAMES.nearest("规模以上工业增加值率").orElseThrow();
    assertThat(nearest.indicator().code()).isEqualTo("IND.VA");
    assertThat(nearest.likeness()).isBetween(0.7, 0.99);
    assertThat(NAMES.nearest("地区生产总值").orElseThrow().likeness()).isEqualTo(1.0);
    assertThat(NAMES.nearest("ξζ")).isEmpty();
  }

  @Test
  void ofEquallyLikeWordsTheFirstIsTaken() {
    assertThat(new Likeness(List.of("甲乙丙", "甲乙丁")).nearest("甲乙"))
        .hasValueSatisfying(
            match -> {
              assertThat(match.word()).isEqualTo("甲乙丙");
              // ^甲 and 甲乙 of three pairs and four
              assertThat(match.likeness()).isEqualTo(2.0 * 2 / (3 + 4));
            });
    assertThat(new Likeness(List.of("甲乙丙")).nearest("丁戊")).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "金融机构全市存款, 存款",
    "规上工业企业利润总额, 规模以上工业利润",
    "居民消费价格总指数, 居民消费价格",
    "粮、油 （食品）类, 粮油食品类",
    "全市, 全市",
    "总数, 总数"
  })
  void wordingIsOneForManyNames(String name, String one) {
    assertThat(Wording.bundled().of(name)).isEqualTo(one);
  }

  @ParameterizedTest(name = "{0} in {1}: {2}")
  @CsvSource({
    "亿美元, 亿元, true",
    "公顷, 平方米, true",
    "万亩, 公顷, true",
    "立方米, 吨, true",
    "万户, 个, true",
    "亿, 亿元, true",
    "人, 人/千人, true",
    "张, 人/千人, false",
    "万人, 家, false",
    "亿元, 万吨, false",
    "%, 亿元, false"
  })
  void dimensionsOfOneThingFit(String printed, String usual, boolean fit) {
    assertThat(Dimensions.fit(Catalog.bundled(), printed, usual)).isEqualTo(fit);
  }

  @Test
  void aUnitThatNobodyKnowsTellsNothing() {
    assertThat(Dimensions.fit(Catalog.bundled(), "石榴籽", "亿元")).isTrue();
    assertThat(Dimensions.fit(Catalog.bundled(), "", "亿元")).isTrue();
    assertThat(Dimensions.fit(Catalog.bundled(), "亿元", "")).isTrue();
  }
}
