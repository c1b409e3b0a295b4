package org.tongbao.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.Origin;
import org.tongbao.evaluate.Label;
import org.tongbao.evaluate.LabelledFile;
import org.tongbao.evaluate.Labels;
import org.tongbao.text.Damage;

/** Every label with a code is a fact under that code, with its value, unit, time and area. */
class LabelledFactsTest {
  private static final Path SHARED = Path.of("../shared");
  private static final Path GOLD = SHARED.resolve("gold");
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Extractor EXTRACTOR = new Extractor(CATALOG);

  @ParameterizedTest
  @MethodSource("labelFiles")
  void everyCodedLabelReachesItsFact(Path file) {
    List<Label> labels = coded(file);
    assertThat(labels).as("labels whose time or area is open").noneMatch(LabelledFactsTest::isOpen);
    List<Fact> facts = facts("memory:" + file, List.of(), claims(labels));

    assertThat(facts).as("facts of the labels").hasSameSizeAs(labels);
    assertThat(IntStream.range(0, labels.size()).filter(i -> !says(facts.get(i), labels.get(i))))
        .as("labels whose fact says something else")
        .isEmpty();
  }

  /** The share of labels that a bulletin's own text leads to; the rest are faults of extraction. */
  @Test
  void nearlyEveryCodedLabelIsAFactOfTheBulletinItself() throws IOException {
    List<String> missed = new ArrayList<>();
    int labels = 0;
    for (LabelledFile file :
        LabelledFile.in(List.of(SHARED.resolve("bulletins"), SHARED.resolve("real")), GOLD)) {
      List<Fact> facts = facts(file.bulletin());
      for (Label label : coded(file.labels())) {
        labels++;
        if (facts.stream().noneMatch(fact -> says(fact, label))) {
          missed.add("%s:%d %s".formatted(file.labels(), label.line(), label));
        }
      }
    }
    assertThat(labels).as("labels with a code").isEqualTo(814);
    assertThat(missed).as("labels that no fact has").hasSizeLessThan(labels / 100);
  }

  static Stream<Path> labelFiles() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "../shared is absent: its labels are not checked");
    try (Stream<Path> files = Files.list(GOLD)) {
      return files
          .filter(file -> file.toString().endsWith(Labels.SUFFIX))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<Label> coded(Path file) {
    return Labels.read(file).stream().filter(label -> label.indicator() != null).toList();
  }

  private static boolean isOpen(Label label) {
    return label.period() == null || label.area() == null;
  }

  private static List<Fact> facts(String uri, List<Damage> damage, List<Claim> claims) {
    return new Facts(CATALOG)
        .of(new SourceBulletin("0".repeat(64), uri, null, damage, claims))
        .facts();
  }

  private static List<Fact> facts(Path bulletin) throws IOException {
    List<Fact> facts = new ArrayList<>();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(bulletin))) {
      new DocumentReader()
          .read(
              Origin.of(bulletin.toUri().toString()),
              bytes,
              reading -> {
                Extraction read = EXTRACTOR.of((Document) reading);
                facts.addAll(facts("", read.bulletin().text().damage(), read.claims()));
              });
    }
    return facts;
  }

  private static List<Claim> claims(List<Label> labels) {
    List<Claim> claims = new ArrayList<>();
    for (Label label : labels) {
      int at = claims.size() * 100;
      claims.add(
          new Claim(
              at,
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
    Unit unit = CATALOG.unit(label.unit()).orElseGet(() -> CATALOG.unlistedUnit(label.unit()));
    return fact.series().indicator().equals(label.indicator())
        && fact.series().areaCode().equals(label.area())
        && fact.series().measure() == label.measure()
        && fact.series().kind() == label.kind()
        && fact.period().equals(isStock ? label.period().atEnd() : label.period())
        && fact.amount().printed().compareTo(label.value()) == 0
        && fact.amount().unitPrinted().equals(label.unit())
        && fact.amount().value().compareTo(unit.inBase(label.value())) == 0;
  }
}
