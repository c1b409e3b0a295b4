package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
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
