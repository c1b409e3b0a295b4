package org.tongbao.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;

/** Area and period of the labelled bulletins beside the project: the commonest of their labels. */
class SharedBulletinsTest {
  private static final Path SHARED = Path.of("../shared");

  @BeforeEach
  void needsTheBulletins() {
    assumeTrue(Files.isDirectory(SHARED), "../shared is absent: its bulletins are not checked");
  }

  @Test
  void tellsAreaAndPeriodOfEveryLabelledBulletin() throws IOException {
    Map<String, String> labelled = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    for (Path file : files("bulletins", "real")) {
      String name = file.getFileName().toString();
      Path gold = SHARED.resolve("gold/" + name.substring(0, name.lastIndexOf('.')) + ".gold.csv");
      labelled.put(name, commonest(gold, "area") + " " + commonestRange(gold));
      told.put(name, told(file));
    }
    assertThat(told).as("bulletins with labels").hasSizeGreaterThan(31);
    assertThat(told).isEqualTo(labelled);
  }

  @Test
  void tellsAreaAndPeriodOfEveryPageWithLabels() throws IOException {
    Map<String, String> labelled = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    List<String> rows = Files.readAllLines(SHARED.resolve("gold/pages.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",");
      boolean pageOfText = cells[0].endsWith(".html") || cells[0].endsWith(".txt");
      if (pageOfText && !cells[2].isEmpty()) {
        labelled.putIfAbsent(cells[0], cells[1] + " " + cells[2] + "/" + cells[3]);
      }
    }
    labelled.replace("005-guangdong-2025-citygdp.html", "440000 2025-01/2025-12");
    for (String page : labelled.keySet()) {
      told.put(page, told(SHARED.resolve("real/pages/" + page)));
    }
    assertThat(told).as("pages with labels").hasSizeGreaterThan(20);
    assertThat(told).isEqualTo(labelled);
  }

  private static List<Path> files(String... directories) throws IOException {
    try (Stream<String> all = Stream.of(directories)) {
      return all.flatMap(SharedBulletinsTest::list)
          .filter(file -> file.toString().matches(".*\\.(txt|html)"))
          .filter(file -> !file.endsWith("README.md"))
          .toList();
    }
  }

  private static Stream<Path> list(String directory) {
    try (Stream<Path> files = Files.list(SHARED.resolve(directory))) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String told(Path file) throws IOException {
    Document document =
        (Document)
            new DocumentReader()
                .read(file.getFileName().toString(), Files.readAllBytes(file))
                .get(0);
    Bulletin bulletin = new Bulletins(Catalog.bundled()).of(document);
    Period period = bulletin.period();
    return bulletin.areaCode() + " " + (period == null ? "null" : period.iso());
  }

  private static String commonest(Path gold, String column) throws IOException {
    return commonest(gold, column, value -> !value.isEmpty());
  }

  private static String commonestRange(Path gold) throws IOException {
    return commonest(gold, "period", value -> value.contains("/"));
  }

  private static String commonest(
      Path gold, String column, java.util.function.Predicate<String> wanted) throws IOException {
    List<String> rows = Files.readAllLines(gold);
    List<String> header = List.of(rows.get(0).split(",", -1));
    int fromEnd = header.size() - header.indexOf(column);
    return rows.stream()
        .skip(1)
        .map(row -> row.split(",", -1))
        .filter(cells -> cells.length >= header.size())
        .map(cells -> cells[cells.length - fromEnd])
        .filter(wanted)
        .collect(Collectors.groupingBy(value -> value, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }
}
