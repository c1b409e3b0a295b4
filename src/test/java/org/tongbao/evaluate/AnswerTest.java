package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.evaluate.Field.AREA;
import static org.tongbao.evaluate.Field.BASE;
import static org.tongbao.evaluate.Field.KIND;
import static org.tongbao.evaluate.Field.MEASURE;
import static org.tongbao.evaluate.Field.PERIOD;
import static org.tongbao.evaluate.Field.QUALIFIER;
import static org.tongbao.evaluate.Field.SIGN;
import static org.tongbao.evaluate.Field.SUBJECT;
import static org.tongbao.evaluate.Field.UNIT;
import static org.tongbao.evaluate.Field.VALUE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;

class AnswerTest {
  private static final Claimed GROWTH = Claimed.growth();

  private static Set<Field> wrong(Claimed expected, Claimed found) {
    return Answer.of(expected.label(), found.claim()).wrong();
  }

  @Test
  void theSameClaimIsRightAtEveryLevel() {
    Answer answer = Answer.of(GROWTH.label(), GROWTH.claim());
    assertThat(answer.wrong()).isEmpty();
    assertThat(answer.isRightAt(Level.FACT)).isTrue();
  }

  @ParameterizedTest(name = "{0}{1} equals {2}{3}")
  @CsvSource({
    "0.47, 亿元, 4700, 万元",
    "5.30, %, 5.3, %",
    "4, 成, 40, %",
    "1.2, 倍, 120, %",
    "3, ‰, 0.3, %",
    "2.1, 万亿元, 21000, 亿元",
    "0.3, 个百分点, 0.3, 百分点",
    "1, 千克, 1000, 克",
    "1.5, 万, 15000, ''",
  })
  void unitsAreScaledBeforeValuesAreCompared(
      String value, String unit, String otherValue, String otherUnit) {
    Claimed one = GROWTH.valued(value, unit);
    Claimed other = GROWTH.valued(otherValue, otherUnit);
    assertThat(wrong(one, other)).isEmpty();
    assertThat(wrong(other, one)).isEmpty();
  }

  @Test
  void percentAndPercentagePointsAreTwoUnits() {
    assertThat(wrong(GROWTH, GROWTH.valued("5.3", "百分点"))).containsExactly(UNIT);
  }

  @Test
  void aWrongSignIsNoFaultOfTheNumber() {
    Answer answer = Answer.of(GROWTH.label(), GROWTH.valued("-5.3", "%").claim());
    assertThat(answer.wrong()).containsExactly(SIGN);
    assertThat(answer.isRightAt(Level.NUMBER)).isTrue();
    assertThat(answer.isRightAt(Level.CLAIM)).isFalse();
  }

  @Test
  void aWrongValueFailsAtEveryLevel() {
    Answer answer = Answer.of(GROWTH.label(), GROWTH.valued("3.5", "%").claim());
    assertThat(answer.wrong()).containsExactly(VALUE);
    assertThat(answer.isRightAt(Level.NUMBER)).isFalse();
    assertThat(answer.isRightAt(Level.FACT)).isFalse();
  }

  @Test
  void whereTheLabelHasACodeTheCodeDecidesTheSubject() {
    assertThat(wrong(GROWTH, GROWTH.about("生产总值", "GDP"))).isEmpty();
    assertThat(wrong(GROWTH, GROWTH.about("地区生产总值", null))).containsExactly(SUBJECT);
  }

  @ParameterizedTest(name = "{0} and {1}: the same {2}")
  @CsvSource({
    "牛奶产量, 全市牛奶产量, true",
    "专利授权量, 授权专利, true",
    "abcde, abcxy, true",
    "abcd, abxy, false",
    "牛奶产量, 粮食播种面积, false",
    "abcxyz, abc, true",
    "aab, abb, true",
  })
  void whereTheLabelHasNoCodeTheCharactersDecide(String expected, String found, boolean same) {
    assertThat(wrong(GROWTH.about(expected, null), GROWTH.about(found, "ANY.CODE")).isEmpty())
        .isEqualTo(same);
  }

  @Test
  void yearBackAndYearEndAreEqualAtAYearsEndAlone() {
    Claimed atYearEnd = GROWTH.in("2024-12-31", "370300");
    Claimed september = GROWTH.in("2024-09-30", "370300");
    assertThat(wrong(atYearEnd, atYearEnd.measuring(Measure.GROWTH, "YEAR_END"))).isEmpty();
    assertThat(wrong(september, september.measuring(Measure.GROWTH, "YEAR_END")))
        .containsExactly(BASE);
    assertThat(wrong(atYearEnd, atYearEnd.measuring(Measure.GROWTH, "PREV"))).containsExactly(BASE);
  }

  @Test
  void anOpenPeriodOrAreaIsNotScored() {
    assertThat(wrong(GROWTH.in(null, null), GROWTH)).isEmpty();
    assertThat(wrong(GROWTH, GROWTH.in(null, null))).containsExactlyInAnyOrder(PERIOD, AREA);
  }

  @Test
  void qualifierAndKindBelongToTheFact() {
    Answer answer =
        Answer.of(GROWTH.label(), GROWTH.said(Qualifier.OVER, ClaimKind.TARGET).claim());
    assertThat(answer.wrong()).containsExactlyInAnyOrder(QUALIFIER, KIND);
    assertThat(answer.isRightAt(Level.CLAIM)).isTrue();
    assertThat(answer.isRightAt(Level.FACT)).isFalse();
  }

  @Test
  void theFirstFaultIsThatOfTheLowestLevel() {
    Answer answer =
        Answer.of(
            GROWTH.label(),
            GROWTH.measuring(Measure.LEVEL, null).in("2023-01/2023-09", "370300").claim());
    assertThat(answer.wrong()).containsExactlyInAnyOrder(MEASURE, BASE, PERIOD);
    assertThat(answer.firstWrong()).contains(MEASURE);
  }
}
