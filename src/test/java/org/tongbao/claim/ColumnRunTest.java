package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnRunTest {
  @Test
  void labelsUnitsLevelsAndGrowthsUnderAHeadingAreATable() {
    String line = "指标单位比上年增长(%) 货物周转量#铁路 公路亿吨公里 亿吨公里 亿吨公里381.6 92.4 289.2 3.7 -1.6 5.2";
    ColumnRun run = ColumnRun.find(line, 0, 0, line.length(), new Units());
    assertThat(run).isNotNull();
    assertThat(run.labels()).containsExactly("货物周转量", "铁路", "公路");
    assertThat(run.units()).containsOnly("亿吨公里").hasSize(3);
    assertThat(run.figures())
        .extracting(figure -> figure.value().toPlainString())
        .containsExactly("381.6", "92.4", "289.2", "3.7", "-1.6", "5.2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "联系电话 3881 2201 4516 7712 9930 1024",
        "货物周转量#铁路 公路亿吨公里 亿吨公里 亿吨公里381.6 92.4 289.2 3.7 -1.6 5.2",
        "比上年增长 铁路 公路 航空 381.6 92.4 289.2 3.7 -1.6 5.2",
        "比上年增长 381.6 92.4 289.2 3.7 -1.6"
      })
  void numbersInARowWithoutLabelsUnitsAndAHeadingAreNone(String line) {
    assertThat(ColumnRun.find(line, 0, 0, line.length(), new Units())).isNull();
  }
}
