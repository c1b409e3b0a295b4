package org.tongbao.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.catalog.Catalog;
import org.tongbao.sample.SampleOptions.Delivery;
import org.tongbao.sample.SampleOptions.Rates;

class SampleTest {
  private static final Catalog CATALOG = Catalog.bundled();

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    Map<String, String> once = files(options(3, 6, 5, Rates.usual(), Delivery.FILES));
    Map<String, String> twice = files(options(3, 6, 5, Rates.usual(), Delivery.FILES));
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void anotherSeedGivesOtherBytes() throws IOException {
    assertThat(files(options(1, 4, 1, Rates.none(), Delivery.FILES)))
        .isNotEqualTo(files(options(1, 4, 2, Rates.none(), Delivery.FILES)));
  }

  @Test
  void anOrderlyWorldHasABulletinForEveryCityAndQuarter() throws IOException {
    Map<String, String> files = files(options(4, 9, 1, Rates.none(), Delivery.FILES));
    assertThat(bulletins(files)).as("bulletins of 4 cities and 9 quarters").hasSize(36);
  }

  @Test
  void whatTheTruthSaysIsPrintedInTheBulletin() throws IOException {
    Map<String, String> files = files(options(6, 8, 3, Rates.none(), Delivery.FILES));
    int seen = 0;
    for (Map<String, String> fact : rows(files.get("truth/facts.csv"))) {
      String source = fact.get("source");
      String text = files.get(source);
      boolean plain = source.endsWith(".txt") && text.indexOf('\uFFFD') < 0;
      BigDecimal value = new BigDecimal(fact.get("value"));
      if (plain && value.signum() != 0) {
        assertThat(text).as("text of %s", source).contains(value.abs().toPlainString());
        seen++;
      }
    }
    assertThat(seen).as("statements looked up").isGreaterThan(200);
  }

  @Test
  void theSectorsAddUpToTheProduct() throws IOException {
    Map<String, String> files = files(options(5, 8, 4, Rates.none(), Delivery.FILES));
    Map<String, Map<String, BigDecimal>> levels = new HashMap<>();
    for (Map<String, String> fact : rows(files.get("truth/facts.csv"))) {
      if (fact.get("measure").equals("LEVEL")) {
        levels
            .computeIfAbsent(fact.get("source"), source -> new HashMap<>())
            .put(fact.get("indicator"), new BigDecimal(fact.get("value")));
      }
    }
    int checked = 0;
    for (Map<String, BigDecimal> told : levels.values()) {
      if (told.containsKey("GDP") && told.containsKey("GDP.TERTIARY")) {
        assertThat(
                told.get("GDP.PRIMARY")
                    .add(told.get("GDP.SECONDARY"))
                    .add(told.get("GDP.TERTIARY")))
            .isEqualByComparingTo(told.get("GDP"));
        checked++;
      }
    }
    assertThat(checked).as("bulletins checked").isGreaterThan(10);
  }

  @ParameterizedTest(name = "{0} of a collection at rate {1}")
  @CsvSource({"hole, 0.3", "mirror, 0.3", "damage, 0.5"})
  void ratesAreKeptNearly(String what, double rate) throws IOException {
    Rates rates =
        new Rates(
            what.equals("hole") ? rate : 0,
            0,
            0,
            what.equals("mirror") ? rate : 0,
            what.equals("damage") ? rate : 0);
    Map<String, String> files = files(options(10, 40, 11, rates, Delivery.FILES));
    List<Map<String, String>> bulletins = rows(files.get("truth/bulletins.csv"));
    long count =
        switch (what) {
          case "hole" -> 400 - bulletins.size();
          case "mirror" ->
              bulletins.stream().filter(row -> !row.get("mirror_of").isEmpty()).count();
          default -> bulletins.stream().filter(row -> row.get("damaged").equals("true")).count();
        };
    assertThat(count / 400.0).as("share with a " + what).isBetween(rate * 0.6, rate * 1.3);
  }

  @Test
  void omissionsAreKeptNearly() throws IOException {
    double told = trends(new Rates(0, 0.3, 0, 0, 0)).size();
    assertThat(1 - told / trends(Rates.none()).size())
        .as("share of indicators and quarters left out")
        .isBetween(0.25, 0.35);
  }

  @Test
  void revisionsAreKeptNearly() throws IOException {
    List<Map<String, String>> sales =
        trends(new Rates(0, 0, 0.3, 0, 0)).stream()
            .filter(row -> row.get("indicator").equals("RETAIL"))
            .filter(row -> !row.get("growth_reported").isEmpty())
            .filter(row -> !row.get("growth_computed").isEmpty())
            .toList();
    double revised =
        sales.stream()
            .filter(
                row ->
                    Double.parseDouble(row.get("growth_reported"))
                            - Double.parseDouble(row.get("growth_computed"))
                        > 1)
            .count();
    assertThat(sales).as("growths of sales").hasSizeGreaterThan(150);
    assertThat(revised / sales.size()).as("share against a revised base").isBetween(0.22, 0.38);
  }

  private static List<Map<String, String>> trends(Rates rates) throws IOException {
    return rows(files(options(10, 40, 11, rates, Delivery.FILES)).get("truth/trends.csv"));
  }

  @ParameterizedTest
  @CsvSource({"ZIP, bulletins.zip", "JSONL, bulletins.jsonl"})
  void aBundleHoldsWhatTheFilesHold(Delivery delivery, String name) throws IOException {
    Map<String, String> files = files(options(3, 5, 9, Rates.usual(), Delivery.FILES));
    Map<String, byte[]> shelf = made(options(3, 5, 9, Rates.usual(), delivery));
    byte[] bundle = shelf.get(name);
    assertThat(delivery == Delivery.ZIP ? unzipped(bundle) : lines(bundle))
        .isEqualTo(bulletins(files));
    assertThat(text(shelf.get("truth/facts.csv"))).isEqualTo(files.get("truth/facts.csv"));
  }

  @Test
  void tooManyCitiesAreRefusedWithWhatThereIs() {
    assertThatThrownBy(() -> made(options(99_999, 1, 1, Rates.none(), Delivery.FILES)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("99999")
        .hasMessageContaining("fewer cities");
  }

  private static SampleOptions options(
      int cities, int quarters, long seed, Rates rates, Delivery delivery) {
    return new SampleOptions(cities, quarters, seed, rates, delivery);
  }

  private static Map<String, String> files(SampleOptions options) throws IOException {
    Map<String, String> files = new TreeMap<>();
    made(options).forEach((name, bytes) -> files.put(name, text(bytes)));
    return files;
  }

  private static Map<String, byte[]> made(SampleOptions options) throws IOException {
    Map<String, byte[]> files = new java.util.concurrent.ConcurrentHashMap<>();
    Sample.Made made =
        new Sample(CATALOG)
            .make(
                options,
                name -> {
                  OutputStream kept =
                      new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                          files.put(name, toByteArray());
                        }
                      };
                  return kept;
                });
    assertThat(made.bulletins()).as("bulletins made").isPositive();
    return files;
  }

  private static Map<String, String> bulletins(Map<String, String> files) {
    Map<String, String> bulletins = new TreeMap<>(files);
    bulletins.keySet().removeIf(name -> name.startsWith("truth/"));
    return bulletins;
  }

  private static Map<String, String> unzipped(byte[] bytes) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      entries.put(entry.getName(), text(zip.readAllBytes()));
    }
    return entries;
  }

  private static Map<String, String> lines(byte[] bytes) throws IOException {
    Map<String, String> entries = new TreeMap<>();
    for (String line : text(bytes).lines().toList()) {
      JsonNode row = new ObjectMapper().readTree(line);
      entries.put(row.get("uri").asText(), text(row.get("content").binaryValue()));
    }
    return entries;
  }

  private static List<Map<String, String>> rows(String csv) throws IOException {
    try (CSVReader reader = new CSVReader(new StringReader(csv))) {
      String[] header = reader.readNextSilently();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] cells = reader.readNextSilently();
          cells != null;
          cells = reader.readNextSilently()) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
          row.put(header[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
