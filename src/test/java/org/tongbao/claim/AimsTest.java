package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.catalog.Period;

class AimsTest {
  @ParameterizedTest
  @ValueSource(strings = {"下一步工作打算", "2026年重点工作", "全年主要预期目标", "下半年财政工作安排"})
  void headingsOfWorkToComeLookForward(String heading) {
    assertThat(Aims.isForward(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025年工作回顾", "重点工作推进情况", "主要目标完成情况", "固定资产投资"})
  void headingsOfWorkDoneDoNot(String heading) {
    assertThat(Aims.isForward(heading)).isFalse();
  }

  @ParameterizedTest(name = "{0} in a bulletin of {1} to {2} is of {3}")
  @CsvSource({
    "2026年重点工作, 1, 12, 2026-01/2026-12",
    "主要预期目标, 1, 12, 2026-01/2026-12",
    "下半年工作安排, 1, 6, 2025-07/2025-12",
    "下一步工作打算, 1, 9, 2025-01/2025-12"
  })
  void whatIsAimedAtIsOfTheYearNamedOrToCome(String heading, int first, int last, String time) {
    Aims aims = new Aims(Period.months(2025, first, last));
    assertThat(aims.time(heading)).extracting(Period::iso).isEqualTo(time);
  }

  @Test
  void aBulletinWithoutATimeAimsAtNone() {
    assertThat(new Aims(null).time("下半年工作安排")).isNull();
  }
}
