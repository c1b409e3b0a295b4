package org.tongbao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledCatalogTest {
  private final Catalog catalog = Catalog.bundled();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"地区生产总值, GDP", "GDP, GDP", "规上工业增加值, IND.VA", "社零总额, RETAIL", "各项存款余额, DEPOSITS"})
  void namesAndAliasesFindTheirIndicator(String name, String code) {
    assertThat(catalog.indicatorNamed(name)).map(Indicator::code).contains(code);
  }

  @ParameterizedTest(name = "1 {0} is {2} {1}")
  @CsvSource({
    "亿元, 元, 100000000",
    "万美元, 美元, 10000",
    "公顷, 公顷, 1",
    "万公顷, 公顷, 10000",
    "平方公里, 公顷, 100",
    "公斤/亩, 千克/公顷, 15",
    "斤, 千克, 0.5",
    "万吨, 千克, 10000000",
    "万千瓦时, 千瓦时, 10000",
    "亿千瓦小时, 千瓦时, 100000000",
    "万标箱, 标准箱, 10000",
    "万吨标准煤, 千克标准煤, 10000000",
    "万人次, 人次, 10000",
    "亿件, 件, 100000000",
    "‰, %, 0.1",
    "成, %, 10",
    "/10万, /10万, 1",
    "万家, 个, 10000",
    "千万台（套）, 台, 10000000"
  })
  void unitsHaveTheirFactor(String symbol, String base, BigDecimal factor) {
    assertThat(catalog.unit(symbol))
        .hasValueSatisfying(
            unit -> {
              assertThat(unit.base()).isEqualTo(base);
              assertThat(unit.factor()).isEqualByComparingTo(factor);
            });
  }

  @ParameterizedTest(name = "{0} {1} are {2} hectares")
  @CsvSource({
    "15, 亩, 1",
    "1128, 万亩, 752000",
    "150.5, 亩, 10.0333333333",
    "1, 亩, 0.0666666667",
    "2.5, 公顷, 2.5",
    "0, 亩, 0",
    "-3, 万亩, -2000"
  })
  void landIsInHectaresToTheTenthDigitWhereNoDecimalIsExact(
      BigDecimal value, String symbol, BigDecimal hectares) {
    Unit unit = catalog.unit(symbol).orElseThrow();
    assertThat(unit.base()).isEqualTo("公顷");
    assertThat(unit.inBase(value)).isEqualByComparingTo(hectares);
  }

  @ParameterizedTest(name = "{0} counts {1}, by {2}")
  @CsvSource({"石榴籽, 石榴籽, 1", "万石榴籽, 石榴籽, 10000", "十万石榴籽, 石榴籽, 100000", "万亿石榴籽, 石榴籽, 1000000000000"})
  void anUnlistedUnitIsItsOwnBaseUnderItsMagnitude(String symbol, String base, BigDecimal factor) {
    assertThat(catalog.unit(symbol)).isEmpty();
    Unit unit = catalog.unlistedUnit(symbol);
    assertThat(unit.base()).isEqualTo(base);
    assertThat(unit.inBase(BigDecimal.ONE)).isEqualByComparingTo(factor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "亿亿", "元亿", "元万", "度量"})
  void wordsThatAreNoUnitGiveNone(String symbol) {
    assertThat(catalog.unit(symbol)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1} {2} now")
  @CsvSource({
    "532700, 530800, 普洱市",
    "370116, 370116, 莱芜区",
    "371202, 370116, 莱芜区",
    "110228, 110118, 密云区",
    "469003, 460400, 儋州市",
    "320584, 320509, 吴江区"
  })
  void anAreaIsFoundByTheCodeItHadBefore(String asked, String code, String name) {
    Area area = catalog.area(asked).orElseThrow();
    assertThat(area.code()).isEqualTo(code);
    assertThat(area.name()).isEqualTo(name);
    assertThat(area.isAbolished()).isFalse();
  }

  @ParameterizedTest(name = "{1} stood until {2}, and is in {4}")
  @CsvSource({
    "310103, 卢湾区, 2011, 310101, 黄浦区",
    "371200, 莱芜市, 2018, 370100, 济南市",
    "120107, 塘沽区, 2009, 120116, 滨海新区",
    "370205, 四方区, 2012, 370203, 市北区"
  })
  void anAreaThatWasMergedKeepsItsOwnCode(
      String code, String name, int until, String successor, String now) {
    Area area = catalog.area(code).orElseThrow();
    assertThat(area.name()).isEqualTo(name);
    assertThat(area.isAbolished()).isTrue();
    assertThat(area.history().until()).isEqualTo(until);
    assertThat(area.history().successor()).isEqualTo(successor);
    assertThat(catalog.area(successor)).map(Area::name).contains(now);
  }

  @Test
  void areasReachToCountiesEachUnderItsProvince() {
    Map<Area.Level, Long> counts =
        catalog.areas().stream()
            .filter(area -> !area.isAbolished())
            .collect(Collectors.groupingBy(Area::level, Collectors.counting()));
    assertThat(counts.get(Area.Level.PROVINCE)).as("provinces").isEqualTo(34);
    assertThat(counts.get(Area.Level.PREFECTURE)).as("prefectures").isEqualTo(333);
    assertThat(counts.get(Area.Level.COUNTY)).as("counties").isBetween(2840L, 2860L);
    assertThat(catalog.areas())
        .filteredOn(area -> area.level() == Area.Level.COUNTY)
        .allSatisfy(
            area -> {
              assertThat(area.parent()).isNotNull();
              assertThat(catalog.area(area.parent()).orElseThrow().provinceCode())
                  .isEqualTo(area.provinceCode());
              assertThat(area.history().formerCodes())
                  .allMatch(code -> code.startsWith(area.code().substring(0, 2)));
            });
  }

  @Test
  void itIsReadOnce() {
    assertThat(Catalog.bundled()).isSameAs(catalog);
  }
}
