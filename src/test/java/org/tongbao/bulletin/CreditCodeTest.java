package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "11370300004224423Q/2024-5507970",
        "11370303MB2834567A",
        "111101050000781235-2024"
      })
  void findsValidCodesInIndexNumbers(String indexNo) {
    assertThat(CreditCode.in(indexNo)).hasValueSatisfying(CreditCode::isValid);
    assertThat(CreditCode.isValid(CreditCode.in(indexNo).orElseThrow())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "011158000/2024-01873", "000014349/2024-00012", "1137030000422442"})
  void findsNoneInOtherIndexNumbers(String indexNo) {
    assertThat(CreditCode.in(indexNo)).isEmpty();
  }

  @Test
  void everyOtherCheckDigitIsWrong() {
    String body = "11370300004224423";
    long valid =
        "0123456789ABCDEFGHJKLMNPQRTUWXY"
            .chars()
            .filter(digit -> CreditCode.isValid(body + (char) digit))
            .count();
    assertThat(valid).as("check digits that fit").isEqualTo(1);
    assertThat(CreditCode.checkDigit(body)).isEqualTo('Q');
  }

  @Test
  void holdsTheAreaItIsRegisteredIn() {
    assertThat(CreditCode.areaCode("11370300004224423Q")).isEqualTo("370300");
  }
}
