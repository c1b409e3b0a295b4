package org.tongbao.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Bulletins;
import org.tongbao.bulletin.Passage;
import org.tongbao.bulletin.Section;
import org.tongbao.bulletin.Table;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;

/**
 * Reads the bulletins in {@code tables/}: a text with tables, a line of dashes, and one line for
 * every claim that the tables make.
 */
class TableClaimsTest {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Bulletins BULLETINS = new Bulletins(CATALOG);
  private static final TableClaims TABLES = new TableClaims(CATALOG);

  static List<Path> examples() throws IOException, URISyntaxException {
    Path directory =
        Path.of(Objects.requireNonNull(TableClaimsTest.class.getResource("tables")).toURI());
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void tablesMakeExactlyTheseClaims(Path example) throws IOException {
    String[] parts = Files.readString(example).split("(?m)^----\n", -1);
    assertThat(parts).as("text, dashes, claims").hasSize(2);
    List<String> expected = parts[1].lines().toList();
    List<Claim> claims = claims(parts[0]);
    List<String> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      boolean withCode = i < expected.size() && expected.get(i).contains(" [");
      found.add(withCode ? print(claims.get(i)) : withoutCode(print(claims.get(i))));
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  /** The catalog grows; a line without a code leaves open whether the subject has one. */
  private static String withoutCode(String line) {
    return line.replaceFirst(" \\[[^]]*]", "");
  }

  @Test
  void thereAreExamples() throws Exception {
    assertThat(examples()).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void aQuoteIsTheCellAndTheSentenceIsTheRowAsPrinted() {
    String text = "淄博市2024年一季度经济运行情况\n| 指标 | 增速（%） |\n| 地区生产总值 | 5.7% |\n";
    Claim claim = claims(text).get(0);
    assertThat(claim.quote()).isEqualTo("5.7%");
    assertThat(text.substring(claim.quoteStart(), claim.quoteEnd())).isEqualTo(claim.quote());
    assertThat(claim.sentence()).isEqualTo("地区生产总值 | 5.7%");
    assertThat(claim.value()).isEqualByComparingTo("5.7");
    assertThat(claim.rule()).isEqualTo("table-indicator-row");
  }

  private static List<Claim> claims(String text) {
    Document document =
        (Document)
            new DocumentReader().read("made-up.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
    Bulletin bulletin = BULLETINS.of(document);
    List<Claim> claims = new ArrayList<>();
    for (Section section : bulletin.sections()) {
      for (Passage passage : section.passages()) {
        if (passage instanceof Table table) {
          TABLES.addTo(claims, bulletin, section, table, new Spellings());
        }
      }
    }
    return claims;
  }

  private static String print(Claim claim) {
    StringBuilder line = new StringBuilder(claim.quote());
    line.append(' ').append(claim.subject());
    line.append(" [").append(claim.indicator() == null ? "-" : claim.indicator()).append("] ");
    line.append(claim.measure());
    line.append(claim.of() == null ? "" : " of " + claim.of());
    line.append(' ').append(claim.value());
    line.append(claim.unit().isEmpty() ? "" : " " + claim.unit());
    line.append(claim.base() == null ? "" : " " + claim.base());
    line.append(' ').append(claim.period() == null ? "-" : claim.period().iso());
    line.append(' ').append(claim.areaCode() == null ? "-" : claim.areaCode());
    line.append(claim.kind() == ClaimKind.ACTUAL ? "" : " " + claim.kind());
    return line.toString();
  }
}
