package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTest {
  @ParameterizedTest(name = "{0} in a bulletin of {1} is {3}")
  @CsvSource({
    "全市, 420500, false, 420500",
    "全市, 420506, false, 420500",
    "全市平均水平, 420506, true, 420500",
    "全市, 420583, false, 420583",
    "全市, 420583, true, 420500",
    "全市, 110105, false, 110000",
    "全区, 420506, false, 420506",
    "全区, 450200, true, 450000",
    "全区, 370300, false, 370300",
    "全县, 420525, false, 420525",
    "市区, 420500, false, 420500"
  })
  void wordsOfOnesOwnPlaceMeanTheAreaSeenFromHome(
      String words, String home, boolean compared, String area) {
    assertThat(Localities.own(words, home, compared)).isEqualTo(area);
  }

  @Test
  void nothingIsKnownOfAPlaceWithoutAHome() {
    assertThat(Localities.own("全市", null, false)).isNull();
    assertThat(Localities.province(null)).isNull();
  }
}
