package org.tongbao.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.Reading;
import org.tongbao.sample.SampleOptions.Rates;

/** What was put into made-up bulletins comes out: all of it, and nothing besides. */
class OracleTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Extractor EXTRACTOR = new Extractor(CATALOG);
  private static final List<MadeBulletin> MADE = made(60, 12);

  /** What bulletins come in. */
  private enum Form {
    TEXT,
    HTML;

    static @Nullable Form of(MadeBulletin made, String text) {
      if (made.name().endsWith(".html")) {
        return HTML;
      }
      return made.name().endsWith(".txt") && !text.matches("(?s).*[總經縣實(].*") ? TEXT : null;
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyStatementIsExtractedAndNothingElse(Form form) {
    List<String> wrong = new ArrayList<>();
    int statements = 0;
    for (MadeBulletin made : MADE) {
      if (read(made) instanceof Document document && form == Form.of(made, document.text())) {
        statements += made.statements().size();
        check(made, EXTRACTOR.of(document), wrong);
      }
    }
    assertThat(wrong.stream().limit(20)).as("of %d differences", wrong.size()).isEmpty();
    assertThat(statements).as("statements in %s", form).isGreaterThan(1_000);
  }

  private static void check(MadeBulletin made, Extraction extraction, List<String> wrong) {
    Period period = extraction.bulletin().period();
    if (!made.areaCode().equals(extraction.bulletin().areaCode())
        || !made.period().equals(period)) {
      wrong.add(
          "%s is of %s, %s".formatted(made.name(), extraction.bulletin().areaCode(), iso(period)));
    }
    List<String> said =
        made.statements().stream()
            .map(OracleTest::words)
            .collect(Collectors.toCollection(ArrayList::new));
    for (Claim claim : extraction.claims()) {
      String found = words(claim);
      if (!said.remove(found)) {
        wrong.add("%s did not say %s: %s".formatted(made.name(), found, claim.sentence()));
      }
    }
    said.forEach(missing -> wrong.add("%s said %s".formatted(made.name(), missing)));
  }

  private static List<MadeBulletin> made(int cities, int quarters) {
    SampleOptions options =
        new SampleOptions(cities, quarters, 3, Rates.none(), SampleOptions.Delivery.FILES);
    return CATALOG.areas().stream()
        .filter(area -> area.level() == Area.Level.PREFECTURE)
        .limit(cities)
        .flatMap(area -> new City(area, options).bulletins().stream())
        .toList();
  }

  private static Reading read(MadeBulletin made) {
    return new DocumentReader().read(made.name(), made.content().array()).get(0);
  }

  private static String words(Statement said) {
    return "%s %s of %s base %s: %s%s in %s"
        .formatted(
            said.indicator(),
            said.measure(),
            said.of(),
            said.base(),
            said.value().toPlainString(),
            said.unit(),
            iso(said.period()));
  }

  private static String words(Claim claim) {
    return "%s %s of %s base %s: %s%s in %s"
        .formatted(
            claim.indicator(),
            claim.measure(),
            claim.of(),
            claim.base(),
            claim.value().toPlainString(),
            claim.unit(),
            iso(claim.period()));
  }

  private static String iso(@Nullable Period period) {
    return period == null ? "?" : period.iso();
  }
}
