package org.tongbao.trend.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.claim.Measure;

/** Which facts stand in a panel, and where; the city lies in the province 370000. */
class PlacementTest {
  @ParameterizedTest(name = "{0}: a {1} of {2} to {3} is {6} of {7}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # what the bulletin says,       measure, first day,  last day,   of,     base,   slot,                    quarter
          一季度,                          LEVEL,   2024-01-01, 2024-03-31, -,      -,      LEVEL,                   2024-Q1
          上半年,                          LEVEL,   2024-01-01, 2024-06-30, -,      -,      LEVEL,                   2024-Q2
          前三季度,                        LEVEL,   2024-01-01, 2024-09-30, -,      -,      LEVEL,                   2024-Q3
          全年,                            LEVEL,   2024-01-01, 2024-12-31, -,      -,      LEVEL,                   2024-Q4
          三季度当季,                      LEVEL,   2024-07-01, 2024-09-30, -,      -,      LEVEL_OF_QUARTER,        2024-Q3
          6月末,                           LEVEL,   2024-06-30, 2024-06-30, -,      -,      LEVEL_AT_DATE,           2024-Q2
          上半年同比增长,                  GROWTH,  2024-01-01, 2024-06-30, -,      YOY,    GROWTH,                  2024-Q2
          6月末同比增长,                   GROWTH,  2024-06-30, 2024-06-30, -,      YOY,    GROWTH_AT_DATE,          2024-Q2
          上半年同比增加2亿元,             CHANGE,  2024-01-01, 2024-06-30, LEVEL,  YOY,    CHANGE,                  2024-Q2
          上半年同比增加2亿元 (unsaid),    CHANGE,  2024-01-01, 2024-06-30, -,      YOY,    CHANGE,                  2024-Q2
          6月末同比多增2亿元,              CHANGE,  2024-06-30, 2024-06-30, LEVEL,  YOY,    CHANGE_AT_DATE,          2024-Q2
          高于全省1.1个百分点,             GAP,     2024-01-01, 2024-06-30, GROWTH, 370000, GAP_PROVINCE,            2024-Q2
          高于全国1.1个百分点,             GAP,     2024-01-01, 2024-06-30, GROWTH, 000000, GAP_NATION,              2024-Q2
          居全省第4位,                     RANK,    2024-01-01, 2024-06-30, -,      370000, RANK_PROVINCE,           2024-Q2
          增速居全省第4位,                 RANK,    2024-01-01, 2024-06-30, GROWTH, 370000, RANK_PROVINCE_BY_GROWTH, 2024-Q2
          总量居全省第4位,                 RANK,    2024-01-01, 2024-06-30, LEVEL,  370000, RANK_PROVINCE_BY_LEVEL,  2024-Q2
          居全国第4位,                     RANK,    2024-01-01, 2024-06-30, -,      000000, RANK_NATION,             2024-Q2
          增速居全国第4位,                 RANK,    2024-01-01, 2024-06-30, GROWTH, 000000, RANK_NATION_BY_GROWTH,   2024-Q2
          总量居全国第4位,                 RANK,    2024-01-01, 2024-06-30, LEVEL,  000000, RANK_NATION_BY_LEVEL,    2024-Q2
          """)
  void standsInThePanel(
      String words,
      Measure measure,
      LocalDate start,
      LocalDate end,
      @Nullable Measure of,
      @Nullable String base,
      Slot slot,
      String quarter) {
    Placement place = Placement.of(measure, of, base, "370000", start, end);

    assertThat(place).as(words).isNotNull();
    assertThat(place.slot()).isEqualTo(slot);
    assertThat(Quarters.timePeriod(place.quarter())).isEqualTo(quarter);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          # what the bulletin says,             measure,      first day,  last day,   of,     base
          January and February are one (1-2月), LEVEL,        2024-01-01, 2024-02-29, -,      -
          and no quarter's growth (1-2月),      GROWTH,       2024-01-01, 2024-02-29, -,      YOY
          March alone (3月份),                  LEVEL,        2024-03-01, 2024-03-31, -,      -
          1-8月,                                LEVEL,        2024-01-01, 2024-08-31, -,      -
          二三季度合计,                         LEVEL,        2024-04-01, 2024-09-30, -,      -
          a part of a quarter,                  LEVEL,        2024-01-01, 2024-06-20, -,      -
          a span of two years,                  LEVEL,        2023-01-01, 2024-06-30, -,      -
          a quarter that begins late,           LEVEL,        2024-04-02, 2024-06-30, -,      -
          8月末,                                LEVEL,        2024-08-31, 2024-08-31, -,      -
          a misread year,                       LEVEL,        0224-01-01, 0224-06-30, -,      -
          三季度当季同比,                       GROWTH,       2024-07-01, 2024-09-30, -,      YOY
          比上季度增长,                         GROWTH,       2024-01-01, 2024-06-30, -,      PREV
          比2019年增长,                         GROWTH,       2024-01-01, 2024-06-30, -,      2019
          growth that quickened,                CHANGE,       2024-01-01, 2024-06-30, GROWTH, YOY
          比年初增加,                           CHANGE,       2024-06-30, 2024-06-30, LEVEL,  YEAR_START
          a gap of levels,                      GAP,          2024-01-01, 2024-06-30, LEVEL,  370000
          a gap to another province,            GAP,          2024-01-01, 2024-06-30, GROWTH, 420000
          a place in another province,          RANK,         2024-01-01, 2024-06-30, -,      420000
          a place by share,                     RANK,         2024-01-01, 2024-06-30, SHARE,  370000
          占比,                                 SHARE,        2024-01-01, 2024-06-30, -,      -
          贡献率,                               CONTRIBUTION_RATE, 2024-01-01, 2024-06-30, -, -
          拉动,                                 CONTRIBUTION, 2024-01-01, 2024-06-30, -,      -
          完成年度计划的,                       COMPLETION,   2024-01-01, 2024-06-30, -,      -
          """)
  void standsNowhere(
      String words,
      Measure measure,
      LocalDate start,
      LocalDate end,
      @Nullable Measure of,
      @Nullable String base) {
    assertThat(Placement.of(measure, of, base, "370000", start, end)).as(words).isNull();
  }
}
