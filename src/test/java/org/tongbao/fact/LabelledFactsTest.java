package org.tongbao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;
import org.tongbao.claim.Claim;
import org.tongbao.evaluate.Label;
import org.tongbao.evaluate.Labels;

/** Every label with a code, a time and an area is a fact under that code, with all it says. */
class LabelledFactsTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void everyCodedLabelReachesItsFact() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "../shared is absent: its labels are not checked");
    List<String> missed = new ArrayList<>();
    int checked = 0;
    try (Stream<Path> files = Files.list(GOLD)) {
      for (Path file : files.filter(f -> f.toString().endsWith(Labels.SUFFIX)).sorted().toList()) {
        List<Label> labels =
            Labels.read(file).stream()
                .filter(l -> l.indicator() != null && l.period() != null && l.area() != null)
                .toList();
        List<Fact> facts =
            new Facts(CATALOG)
                .of(
                    new SourceBulletin(
                        "0".repeat(64), "memory:" + file, null, List.of(), claims(labels)))
                .facts();
        assertThat(facts).as("facts of %s", file).hasSameSizeAs(labels);
        for (int i = 0; i < labels.size(); i++) {
          checked++;
          if (!says(facts.get(i), labels.get(i))) {
            missed.add("%s:%d %s".formatted(file, labels.get(i).line(), facts.get(i)));
          }
        }
      }
    }
    assertThat(checked).as("labels with code, time and area").isGreaterThan(800);
    assertThat(missed).isEmpty();
  }

  private static List<Claim> claims(List<Label> labels) {
    List<Claim> claims = new ArrayList<>();
    for (Label label : labels) {
      int at = claims.size() * 100;
      claims.add(
          new Claim(
              at,
              at + label.anchor().length(),
              label.anchor(),
              "",
              label.anchor(),
              label.subject(),
              label.indicator(),
              label.measure(),
              label.of(),
              label.value(),
              label.unit(),
              label.qualifier(),
              label.base(),
              label.period(),
              label.area(),
              null,
              label.kind(),
              "LABEL",
              1));
    }
    return claims;
  }

  private static boolean says(Fact fact, Label label) {
    Indicator indicator = CATALOG.indicator(String.valueOf(label.indicator())).orElseThrow();
    boolean isStock = indicator.kind() == Indicator.Kind.STOCK;
    BigDecimal factor = CATALOG.unit(label.unit()).map(Unit::factor).orElse(BigDecimal.ONE);
    return fact.series().indicator().equals(label.indicator())
        && fact.series().areaCode().equals(label.area())
        && fact.series().measure() == label.measure()
        && fact.series().kind() == label.kind()
        && fact.period().equals(isStock ? label.period().atEnd() : label.period())
        && fact.amount().printed().compareTo(label.value()) == 0
        && fact.amount().unitPrinted().equals(label.unit())
        && fact.amount().value().compareTo(label.value().multiply(factor)) == 0;
  }
}
