package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Measure;

class HeadlineScoreTest {
  private static final String ROWS =
      """
      file,area_code,period_start,period_end,indicator,measure,value,unit,quote
      a.html,370300,2024-01,2024-09,GDP,LEVEL,3318.9,亿元,地区生产总值3318.9亿元
      a.html,370300,2024-01,2024-09,GDP,GROWTH,5.6,%,"地区生产总值3318.9亿元，增长5.6%"
      a.html,370300,,2024-09-30,DEPOSITS,LEVEL,8123.4,亿元,存款8123.4亿元
      b.html,370300,2024-01,2024-09,RETAIL,GROWTH,-1.2,%,零售额下降1.2%
      """;

  @TempDir Path dir;

  private static StatedFigure figure(
      String period, String indicator, Measure measure, String value, String unit) {
    return new StatedFigure(
        "370300", Period.parse(period), indicator, measure, new BigDecimal(value), unit, "原句");
  }

  private HeadlineScore score() throws IOException {
    Path pages = Files.writeString(dir.resolve("pages.csv"), ROWS);
    return HeadlineScore.of(
        Headlines.read(pages),
        Map.of(
            "a.html",
            List.of(
                figure("2024-01/2024-09", "GDP", Measure.LEVEL, "0.33189", "万亿元"),
                figure("2024-01/2024-09", "GDP", Measure.GROWTH, "6.5", "%"),
                figure("2024-01/2024-06", "GDP", Measure.GROWTH, "5.6", "%"),
                figure("2024-09-30", "DEPOSITS", Measure.LEVEL, "8123.4", "亿元")),
            "c.html",
            List.of(figure("2024-01/2024-09", "RETAIL", Measure.GROWTH, "-1.2", "%"))));
  }

  @Test
  void aFigureIsFoundWrongOrMissing() throws IOException {
    assertThat(score().json()).isEqualTo("{\"expected\":4,\"found\":2,\"wrong\":1,\"missing\":1}");
    assertThat(score().answers())
        .extracting(HeadlineScore.Answer::outcome)
        .containsExactly(
            HeadlineScore.Outcome.FOUND,
            HeadlineScore.Outcome.WRONG,
            HeadlineScore.Outcome.FOUND,
            HeadlineScore.Outcome.MISSING);
  }

  @Test
  void theErrorsFileSaysWhatStandsInPlaceOfAWrongOne() throws IOException {
    Path errors = dir.resolve("errors.csv");
    score().writeErrors(errors);
    assertThat(Files.readAllLines(errors))
        .hasSize(3)
        .anySatisfy(line -> assertThat(line).startsWith("a.html,3,WRONG").contains("6.5%", "原句"))
        .anySatisfy(line -> assertThat(line).startsWith("b.html,5,MISSING,370300"));
  }

  @Test
  void everyFaultIsToldAtOnceWithItsLine() throws IOException {
    Path pages =
        Files.writeString(
            dir.resolve("pages.csv"),
            ROWS + "c.html,370300,2024,2024,GDP,LEVEL,1,亿元,x\nd.html,370300\n");
    assertThatThrownBy(() -> Headlines.read(pages))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessageContainingAll("pages.csv:6: '2024/2024' is no period", "pages.csv:7: a row has");
  }
}
