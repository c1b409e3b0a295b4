package org.tongbao.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.catalog.Period;

class TimePeriodsTest {
  @ParameterizedTest(name = "{0} is {1}, written {2}")
  @CsvSource({
    "2024-01/2024-09, YTD, 2024-01-01/P9M",
    "2024-01/2024-02, YTD, 2024-01-01/P2M",
    "2024-01/2024-03, YTD, 2024-Q1",
    "2024-01/2024-01, YTD, 2024-01",
    "2024-01/2024-12, YEAR, 2024",
    "2024-07/2024-09, QUARTER, 2024-Q3",
    "2024-08/2024-08, MONTH, 2024-08",
    "2024-09-30, INSTANT, 2024-09-30",
    "2024-07/2024-12, OTHER, 2024-07-01/P6M",
    "2021-01/2025-12, OTHER, 2021-01-01/P60M",
    "2023-12/2024-02, OTHER, 2023-12-01/P3M"
  })
  void tellsTheBasisAndWritesItAsSdmxDoes(String period, String basis, String written) {
    assertThat(TimePeriods.basis(Period.parse(period)).name()).isEqualTo(basis);
    assertThat(TimePeriods.sdmx(Period.parse(period))).isEqualTo(written);
  }

  @ParameterizedTest(name = "{1} lies {2} from {0}")
  @CsvSource({
    "2024-01/2024-09, 2024-01/2024-06, P-3M/6",
    "2023-01/2023-09, 2023-01/2023-06, P-3M/6",
    "2024-01/2024-09, 2019-01/2019-09, P-60M/9",
    "2024-09-30, 2023-12-31, P-9M"
  })
  void aBaseLiesAlikeInEveryYear(String period, String base, String distance) {
    assertThat(TimePeriods.distance(Period.parse(period), Period.parse(base))).isEqualTo(distance);
  }
}
