package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.catalog.Catalog;
import org.tongbao.fact.Fact;

/**
 * What was known on a day, against {@code as-of.csv}: the headline figures of the sample panel as
 * its bulletins print them, each with its bulletin's day, written by hand. Three bulletins that
 * tell figures anew are added, so that what is known changes without a new period.
 */
class AsOfTest {
  private static final Map<String, String> LATER =
      Map.of(
          "zibo-2023-final.txt",
          """
          淄博市2023年地区生产总值最终核实结果
          发布时间：2024-12-28　来源：淄博市统计局

          经核实，2023年全市地区生产总值4600.2亿元，比上年增长5.4%。
          """,
          "xiangyang-2023-h1-revised.txt",
          """
          襄阳市2023年上半年社会消费品零售总额修订结果
          发布时间：2024-07-25　来源：襄阳市统计局

          根据普查结果，2023年上半年全市社会消费品零售总额1051.51亿元。
          """,
          "zibo-2023-second.txt",
          """
          淄博市2023年地区生产总值修订结果
          发布时间：2025-01-20　来源：淄博市统计局

          经修订，2023年全市地区生产总值4588.7亿元。
          """);

  private static IngestedPanel panel;
  private static List<Known> reference;

  /**
   * A figure as one bulletin tells it.
   *
   * @param key area, indicator, measure and period
   * @param value in base units, without zeros at its end
   */
  private record Known(LocalDate issuedOn, String key, String value) {}

  @BeforeAll
  static void ingest(@TempDir Path directory) throws IOException {
    Path later = Files.createDirectory(directory.resolve("later"));
    for (Map.Entry<String, String> bulletin : LATER.entrySet()) {
      Files.writeString(later.resolve(bulletin.getKey()), bulletin.getValue());
    }
    panel = new IngestedPanel(Files.createDirectory(directory.resolve("warehouse")));
    panel.ingest(List.of(Path.of("data/bulletins"), later));
    reference = reference();
  }

  @AfterAll
  static void close() {
    panel.close();
  }

  private static List<Known> reference() throws IOException {
    try (InputStream in = Objects.requireNonNull(AsOfTest.class.getResourceAsStream("as-of.csv"))) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .skip(1)
          .map(AsOfTest::known)
          .toList();
    }
  }

  private static Known known(String line) {
    String[] cells = line.split(",", -1);
    BigDecimal value = new BigDecimal(cells[5]);
    return new Known(
        LocalDate.parse(cells[0]),
        String.join(" ", cells[1], cells[2], cells[3], cells[4]),
        plain(Catalog.bundled().unit(cells[6]).orElseThrow().inBase(value)));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  @Test
  void everyDayOfIssueKnowsWhatTheReferenceKnowsThen() {
    TreeSet<LocalDate> days = new TreeSet<>();
    reference.forEach(figure -> days.add(figure.issuedOn()));
    assertThat(days).as("days of issue").hasSize(19);
    days.add(days.first().minusDays(1));
    days.add(days.last().plusYears(1));
    for (LocalDate day : days) {
      assertThat(told(day)).as("as of %s", day).isEqualTo(expected(day));
    }
  }

  /** Of each figure the telling of the latest day up to the one asked for. */
  private static Map<String, String> expected(LocalDate day) {
    Map<String, String> known = new TreeMap<>();
    Map<String, LocalDate> latest = new TreeMap<>();
    for (Known figure : reference) {
      boolean isLatest =
          !figure.issuedOn().isBefore(latest.getOrDefault(figure.key(), LocalDate.MIN));
      if (!figure.issuedOn().isAfter(day) && isLatest) {
        known.put(figure.key(), figure.value());
        latest.put(figure.key(), figure.issuedOn());
      }
    }
    return known;
  }

  private static Map<String, String> told(LocalDate day) {
    TreeSet<String> asked = new TreeSet<>();
    reference.forEach(figure -> asked.add(figure.key()));
    Map<String, String> told = new TreeMap<>();
    try {
      for (Row row : panel.facts(panel.bulletins(Optional.of(day)), 1).facts().collectAsList()) {
        Fact fact = FactRow.of(row);
        assertThat(fact.source().vintage()).as("vintage of %s", fact).isBeforeOrEqualTo(day);
        String key =
            "%s %s %s %s"
                .formatted(
                    fact.series().areaCode(),
                    fact.series().indicator(),
                    fact.series().measure(),
                    fact.period().iso());
        if (fact.isCurrent() && isHeadline(fact) && asked.contains(key)) {
          assertThat(told.put(key, plain(fact.amount().value()))).as("twice %s", key).isNull();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return told;
  }

  /** The reference has exact figures of what happened, and growth over a year before. */
  private static boolean isHeadline(Fact fact) {
    String base = fact.series().base();
    return fact.series().kind().name().equals("ACTUAL")
        && fact.amount().qualifier().name().equals("EXACT")
        && (base == null || base.equals("YOY"));
  }
}
