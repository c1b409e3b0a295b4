package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTest {
  @ParameterizedTest(name = "at most {0} of {1} at {2}: {3}")
  @CsvSource({
    "0, 3, 0.5, 0.125",
    "1, 2, 0.5, 0.75",
    "2, 2, 0.9, 1",
    "8, 10, 0.9, 0.2639",
    "850, 1000, 0.9, 0.0000"
  })
  void chanceIsThatOfTheBinomial(int successes, int trials, double chance, double expected) {
    assertThat(Stated.atMost(successes, trials, chance)).isCloseTo(expected, within(0.0001));
  }
}
