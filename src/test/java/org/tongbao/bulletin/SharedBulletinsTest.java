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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.Reading;
import org.tongbao.text.CleanText;

/** Area and period of the labelled bulletins beside the project: the commonest of their labels. */
class SharedBulletinsTest {
  private static final Path SHARED = Path.of("../shared");

  /** What can be told of documents that name no city of their own, or no year. */
  private static final Map<String, String> SAY_LESS =
      Map.of("001-daqing-2016h1.txt", "null null", "003-daqing-2017q1.txt", "230600 null");

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
      if (isSimplified(file)) {
        labelled.put(name, SAY_LESS.getOrDefault(name, labelled(name)));
        told.put(name, told(file, "memory:" + told.size()));
      }
    }
    assertThat(told).as("bulletins with labels").hasSizeGreaterThan(25);
    assertThat(told).isEqualTo(labelled);
  }

  @Test
  void tellsAreaAndPeriodOfTraditionalBulletins() throws IOException {
    assumeTrue(CleanText.of("經濟").text().equals("经济"), "clean-up leaves the script as it is");
    Map<String, String> labelled = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    for (Path file : files("bulletins", "real")) {
      String name = file.getFileName().toString();
      if (!isSimplified(file)) {
        labelled.put(name, labelled(name));
        told.put(name, told(file, "memory:" + told.size()));
      }
    }
    assertThat(told).as("traditional bulletins").hasSizeGreaterThan(4);
    assertThat(told).isEqualTo(labelled);
  }

  @Test
  void asksTheFileNameWhereADocumentSaysNothing() throws IOException {
    for (String name : SAY_LESS.keySet()) {
      assertThat(told(SHARED.resolve("real/" + name), name)).as(name).isEqualTo(labelled(name));
    }
  }

  @Test
  void tellsAreaAndPeriodOfEveryPageWithLabels() throws IOException {
    Map<String, String> labelled = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    List<String> rows = Files.readAllLines(SHARED.resolve("gold/pages.csv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      boolean page = cells[0].endsWith(".html") || cells[0].endsWith(".txt");
      if (page && !cells[2].isEmpty()) {
        labelled.putIfAbsent(cells[0], cells[1] + " " + cells[2] + "/" + cells[3]);
      }
    }
    labelled.replace("005-guangdong-2025-citygdp.html", "440000 2025-01/2025-12");
    labelled.replace("001-daqing-2016h1.html", "null null");
    for (String page : labelled.keySet()) {
      told.put(page, told(SHARED.resolve("real/pages/" + page), "memory:" + told.size()));
    }
    assertThat(told).as("pages with labels").hasSizeGreaterThan(20);
    assertThat(told).isEqualTo(labelled);
  }

  private static boolean isSimplified(Path file) throws IOException {
    return !Files.readString(file).contains("經");
  }

  private static String labelled(String name) throws IOException {
    Path gold = SHARED.resolve("gold/" + name.substring(0, name.lastIndexOf('.')) + ".gold.csv");
    return commonest(gold, "area", value -> !value.isEmpty())
        + " "
        + commonest(gold, "period", value -> value.contains("/"));
  }

  private static List<Path> files(String... directories) throws IOException {
    try (Stream<String> all = Stream.of(directories)) {
      return all.flatMap(SharedBulletinsTest::list)
          .filter(file -> file.toString().matches(".*\\.(txt|html)"))
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

  /** Reads a file as if it came from the address, so that its name tells nothing. */
  private static String told(Path file, String uri) throws IOException {
    Reading reading = new DocumentReader().read(uri, Files.readAllBytes(file)).get(0);
    Bulletin bulletin = new Bulletins(Catalog.bundled()).of((Document) reading);
    Period period = bulletin.period();
    return bulletin.areaCode() + " " + (period == null ? "null" : period.iso());
  }

  private static String commonest(Path gold, String column, Predicate<String> wanted)
      throws IOException {
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
