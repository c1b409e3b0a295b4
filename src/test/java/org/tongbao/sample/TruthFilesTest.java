package org.tongbao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Period;

class TruthFilesTest {
  @Test
  void aGrowthFollowsFromTwoLevelsUnlessTheFirstIsZero() throws IOException {
    assertThat(trends(made(2022, "0.0"), made(2023, "2.0"), made(2024, "2.5")))
        .isEqualToNormalizingNewlines(
            """
            area_code,indicator,year,quarter,level_ytd,unit,level_quarter,growth_reported,growth_computed
            370300,EXPORTS,2022,1,0.0,亿元,0.0,,
            370300,EXPORTS,2023,1,2.0,亿元,2.0,,
            370300,EXPORTS,2024,1,2.5,亿元,2.5,,25.000000000000
            """);
  }

  private static String trends(MadeBulletin... city) throws IOException {
    StringWriter trends = new StringWriter();
    try (Truth truth = new Truth(new StringWriter(), new StringWriter(), trends)) {
      truth.write(List.of(city));
    }
    return trends.toString();
  }

  private static MadeBulletin made(int year, String level) {
    Period period = Period.yearToQuarter(year, 1);
    return new MadeBulletin(
        year + ".txt",
        ByteBuffer.allocate(0),
        "370300",
        period,
        LocalDate.of(year, 4, 20),
        null,
        false,
        List.of(
            new Statement("EXPORTS", "LEVEL", null, null, new BigDecimal(level), "亿元", period)));
  }
}
