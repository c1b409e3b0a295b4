package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "5.3%, 5.3",
    "'3,482.6亿元', 348260000000",
    "-0.6%, 0.6",
    "第4位, 4",
    "首位, 1",
    "第一, 1",
    "半数以上, 50",
    "基本持平, 0",
    "0.2个百分点, 0.2",
    "1百分点, 1",
    "百分之六点四, 6.4",
    "三百余场, 300",
    "一百二十多万人, 1200000",
    "二千一百零三个, 2103",
    "一万五千亿元, 1500000000000",
    "一万五千千瓦, 15000000",
    "十二家, 12",
    "两成多, 2",
    "215.74/10万, 215.74",
    "1.2万亿元, 1200000000000"
  })
  void readsWhatIsPrinted(String quote, BigDecimal number) {
    assertThat(PrintedNumber.read(quote))
        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "个百分点", "多家", "亿元级"})
  void readsNothingElse(String words) {
    assertThat(PrintedNumber.read(words)).isEmpty();
  }

  @ParameterizedTest(name = "{0} {1} is {2}")
  @CsvSource({"-2.3, 亿元, 230000000", "15000, 千瓦, 15000000", "0.2, 百分点, 0.2", "1.3, 倍, 1.3"})
  void readsAValueInItsUnit(BigDecimal value, String unit, BigDecimal number) {
    assertThat(PrintedNumber.read(value, unit)).isEqualByComparingTo(number);
  }
}
