package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;
import org.tongbao.document.Document;

/** Area and period of mastheads that are easy to get wrong; a line of the text ends in ⏎. */
class MastheadsTest {
  private static final Bulletins BULLETINS = new Bulletins(Catalog.bundled());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/bulletin/mastheads.csv",
      numLinesToSkip = 1,
      delimiter = ';',
      quoteCharacter = '\0',
      maxCharsPerColumn = 2000)
  void tellsAreaAndPeriod(
      String what,
      String text,
      @Nullable String area,
      @Nullable AreaSource areaSource,
      @Nullable String period,
      @Nullable PeriodSource periodSource,
      @Nullable String issues) {
    Bulletin bulletin = BULLETINS.of(document(text.replace('⏎', '\n')));
    assertThat(told(bulletin))
        .as(what)
        .isEqualTo(
            String.join(
                " ",
                Objects.toString(area),
                Objects.toString(areaSource),
                Objects.toString(period),
                Objects.toString(periodSource),
                issues == null ? "" : sorted(issues)));
  }

  @ParameterizedTest(name = "at least {1} rows of {0}")
  @CsvSource({
    "'.*', 60",
    "'(?:鼓楼|朝阳|吉林).*', 12",
    "'(?:普陀|和平|西湖|市中|城关|海州|通州|海南|大理|巴州).*', 15",
    "'.* of nobody knows which city', 2",
    "'.*(?:year only in|year in the date line|without a year).*', 4",
    "'(?:January|a December).*', 5",
    "'.*wrong check digit.*', 3",
    "'.*(?:index number).*', 6",
    "'.*in a city of the same name.*', 3",
    "'a city that quotes its province.*', 1",
    "'.*(?:quarter|quarters|half).*', 10",
    "'.*(?:month|January to).*', 5"
  })
  void theHardOnesAreThere(String kind, int least) throws IOException {
    List<String> rows;
    try (InputStream table = MastheadsTest.class.getResourceAsStream("/bulletin/mastheads.csv")) {
      rows = new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
    assertThat(rows.stream().map(row -> row.substring(0, row.indexOf(';'))))
        .filteredOn(what -> what.matches(kind))
        .as("rows of %s", kind)
        .hasSizeGreaterThanOrEqualTo(least)
        .doesNotHaveDuplicates();
  }

  private static String told(Bulletin bulletin) {
    Period period = bulletin.period();
    return String.join(
        " ",
        Objects.toString(bulletin.areaCode()),
        Objects.toString(bulletin.areaSource()),
        period == null ? "null" : period.iso(),
        Objects.toString(bulletin.periodSource()),
        bulletin.issues().stream()
            .map(issue -> issue.code().name())
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  private static String sorted(String words) {
    return Arrays.stream(words.split(" ")).sorted().collect(Collectors.joining(" "));
  }

  private static Document document(String text) {
    return new Document(
        "memory:masthead", "text/plain", text.length(), "0", "UTF-8", text, Map.of(), null);
  }
}
