package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.catalog.Catalog;

class AreaNamesTest {
  private static final AreaNames NAMES = AreaNames.of(Catalog.bundled());

  @ParameterizedTest(name = "{1} in a text of {0}: {2}")
  @CsvSource({
    "370300, 增速高于全省0.3个百分点, 全省=370000",
    "370300, 分别高于全国、全省1.1个百分点, 全国=000000 全省=370000",
    "370300, 全市地区生产总值, 全市=370300",
    "370303, 全区地区生产总值, 全区=370303",
    "370303, 居全市第2位, 全市=370300",
    "110105, 居全市第2位, 全市=110000",
    "450100, 增速高于全区, 全区=450000",
    "450102, 全区完成投资, 全区=450102",
    "222401, 全市增长5%而全州增长4%, 全市=222401 全州=222400",
    "653200, 全地区增长6%, 全地区=653200",
    "371002, 威海市环翠区增长5%, 威海市环翠区=371002",
    "370300, 其中张店区增长6%，高青县增长3%, 张店区=370303 高青县=370322",
    "370300, 其中张店增长6%, 张店=370303",
    "420600, 其中张店增长6%, ''",
    "350100, 鼓楼区增长5%, 鼓楼区=350102",
    "320100, 鼓楼区增长5%, 鼓楼区=320106",
    "370300, 鼓楼区增长5%, ''",
    "220200, 吉林增长5%, 吉林=220200",
    "220100, 吉林增长5%, 吉林=220000",
    "220100, 吉林省和吉林市, 吉林省=220000 吉林市=220200",
    "211300, 朝阳增长5%, 朝阳=211300",
    "632500, 海南增长5%, 海南=632500",
    "460100, 海南增长5%, 海南=460000",
    "370300, 淄博高新区增长5%, ''",
    "370300, 淄博市经济技术开发区增长5%, ''",
    "410300, 老城区改造40个, 老城区=410302",
    "370300, 老城区改造40个, ''",
    "370300, 全市场主体1万户，全县域覆盖, ''",
    "370300, 中山路商圈, ''",
    "370300, 省会济南市增长5%, 济南市=370100",
    "320600, 南通市通州区增长5%, 南通市通州区=320612",
    "420000, 襄樊市增长5%，思茅市增长4%, 襄樊市=420600 思茅市=530800",
    "530000, 思茅地区增长5%, 思茅地区=530800",
    "310000, 卢湾区增长5%，黄浦区增长6%, 卢湾区=310103 黄浦区=310101",
    "370000, 莱芜市增长5%, 莱芜市=371200",
    "370100, 莱芜区增长5%, 莱芜区=370116",
    "330100, 江干区增长5%，临安市增长6%, 江干区=330104 临安市=330112",
    "210900, 太平区增长5%, 太平区=210904",
    "230100, 太平区增长5%, 太平区=230105",
    "440000, 太平区增长5%, 太平区=210904"
  })
  void findsAreasInSentences(String home, String sentence, String expected) {
    assertThat(found(home, sentence)).isEqualTo(expected);
  }

  @Test
  void wordsThatDependOnAHomeNeedOne() {
    assertThat(NAMES.find("全市增长5%，全国增长4%", 0, 13, null))
        .extracting(AreaNames.Mention::code)
        .containsExactly("000000");
  }

  @Test
  void looksAtTheRangeAlone() {
    assertThat(NAMES.find("淄博市和潍坊市", 4, 7, null))
        .containsExactly(new AreaNames.Mention(4, 7, "370700"));
  }

  private static String found(String home, String sentence) {
    return NAMES.find(sentence, 0, sentence.length(), home).stream()
        .map(m -> sentence.substring(m.start(), m.end()) + "=" + m.code())
        .collect(Collectors.joining(" "));
  }
}
