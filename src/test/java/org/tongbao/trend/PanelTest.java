package org.tongbao.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;

/** The trends of the written panel against the figures that its bulletins print. */
class PanelTest {
  private static final Path GOLD = Path.of("../shared/gold");
  private static final SparkSession SPARK = LocalSpark.session();
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Set<String> HEADLINES =
      Set.of("GDP", "RETAIL", "BUDGET.REV", "INCOME", "INCOME.URBAN", "INCOME.RURAL", "TRADE");

  private static List<Map<String, String>> labels;
  private static final Map<String, Row> TRENDS = new HashMap<>();
  private static final int[] NO_QUARTER = {0, 0};

  @BeforeAll
  static void tell() throws IOException {
    assumeThat(GOLD).isDirectory();
    labels = GoldFacts.labels(GOLD);
    Trends.of(GoldFacts.facts(labels, CATALOG).dataset(SPARK), CATALOG)
        .rows()
        .collectAsList()
        .forEach(row -> TRENDS.put(key(row), row));
  }

  private static String key(Row row) {
    return row.getAs("area_code") + " " + row.getAs("indicator") + " " + row.getAs("time_period");
  }

  private static Row trend(String area, String indicator, String quarter) {
    return TRENDS.get(area + " " + indicator + " " + quarter);
  }

  private static Row trend(Map<String, String> label) {
    int[] quarter = quarter(label.get("period"));
    return trend(
        label.get("area"), label.get("indicator"), "%d-Q%d".formatted(quarter[0], quarter[1]));
  }

  /** Returns year and quarter of a horizon, zeros where the period is none. */
  private static int[] quarter(String words) {
    Period period = Period.parse(words);
    LocalDate end = period.end();
    int quarter = end.getMonthValue() / 3;
    return end.getMonthValue() % 3 == 0
            && (period.isInstant() || Period.yearToQuarter(end.getYear(), quarter).equals(period))
        ? new int[] {end.getYear(), quarter}
        : NO_QUARTER;
  }

  private static List<Map<String, String>> printed(String measure, String of, Set<String> which) {
    return labels.stream()
        .filter(label -> label.get("measure").equals(measure) && label.get("of").equals(of))
        .filter(label -> which.contains(label.get("indicator")))
        .filter(label -> label.get("qualifier").equals("EXACT"))
        .filter(label -> label.get("kind").equals("ACTUAL"))
        .filter(label -> quarter(label.get("period"))[1] > 0)
        .toList();
  }

  @Test
  void levelsAreThosePrinted() {
    List<Map<String, String>> levels = printed("LEVEL", "", HEADLINES);
    assertThat(levels).as("levels printed").hasSizeGreaterThan(80);
    for (Map<String, String> label : levels) {
      BigDecimal factor = CATALOG.unit(label.get("unit")).orElseThrow().factor();
      assertThat(trend(label).getDecimal(trend(label).fieldIndex("level_ytd")))
          .as("%s", label)
          .isEqualByComparingTo(new BigDecimal(label.get("value")).multiply(factor));
    }
  }

  @Test
  void growthIsThatPrinted() {
    List<Map<String, String>> growths =
        printed("GROWTH", "", HEADLINES).stream()
            .filter(label -> label.get("base").equals("YOY"))
            .toList();
    assertThat(growths).as("growths printed").hasSizeGreaterThan(80);
    for (Map<String, String> label : growths) {
      assertThat(trend(label).<Double>getAs("growth"))
          .as("%s", label)
          .isEqualTo(Double.parseDouble(label.get("value")));
      assertThat(trend(label).<String>getAs("growth_source")).isEqualTo("REPORTED");
    }
  }

  @Test
  void changesOfGrowthAreThosePrinted() {
    int compared = 0;
    for (Map<String, String> label : printed("CHANGE", "GROWTH", HEADLINES)) {
      int[] now = quarter(label.get("period"));
      if (!label.get("base").contains("/")) {
        continue;
      }
      int[] before = quarter(label.get("base"));
      boolean isPrevious = now[0] * 4 + now[1] - 1 == before[0] * 4 + before[1];
      Double change = trend(label).getAs("change_prev");
      if (isPrevious && change != null) {
        assertThat(change)
            .as("%s", label)
            .isEqualTo(Double.parseDouble(label.get("value")), offset(1e-9));
        compared++;
      }
    }
    assertThat(compared).as("changes compared").isGreaterThan(15);
  }

  @Test
  void gapsAreThosePrinted() {
    int compared = 0;
    for (Map<String, String> label : printed("GAP", "GROWTH", HEADLINES)) {
      String column =
          switch (label.get("base")) {
            case "000000" -> "gap_nation";
            case "" -> null;
            default -> "gap_province";
          };
      if (column != null) {
        assertThat(trend(label).<Double>getAs(column))
            .as("%s", label)
            .isEqualTo(Double.parseDouble(label.get("value")));
        compared++;
      }
    }
    assertThat(compared).as("gaps compared").isGreaterThan(10);
  }

  @Test
  void twoYearsOfLevelsGiveThePrintedGrowth() {
    int compared = 0;
    for (Row row : TRENDS.values()) {
      boolean isPlanted =
          row.getAs("area_code").equals("420600")
              && row.getAs("indicator").equals("RETAIL")
              && row.getAs("time_period").equals("2024-Q2");
      Double computed = row.getAs("growth_computed");
      Double reported = row.getAs("growth_reported");
      if (HEADLINES.contains(row.<String>getAs("indicator"))
          && !row.getAs("indicator").equals("GDP")
          && computed != null
          && reported != null
          && !isPlanted) {
        assertThat(computed).as("%s", row).isEqualTo(reported, offset(0.1));
        assertThat(row.<String>getAs("agreement")).as("%s", row).isIn("CONSISTENT", "ROUNDING");
        compared++;
      }
    }
    assertThat(compared).as("growths compared").isGreaterThan(15);
  }

  @Test
  void realGrowthOfProductStandsBesideNominalLevels() {
    Row row = trend("370300", "GDP", "2024-Q2");
    assertThat(row.<String>getAs("price_basis")).isEqualTo("CONSTANT");
    assertThat(row.<String>getAs("agreement")).isIn("PRICE_BASIS", "CONSISTENT", "ROUNDING");
    assertThat(row.<Double>getAs("gap_nation")).isEqualTo(0.0);
    assertThat(row.<Double>getAs("change_prev")).isEqualTo(-0.2);
  }

  @Test
  void theRevisedBaseIsFound() {
    Row row = trend("420600", "RETAIL", "2024-Q2");
    assertThat(row.<String>getAs("agreement")).isEqualTo("BASE_REVISED");
    assertThat(row.<Double>getAs("base_revision")).isEqualTo(-1.4995, offset(1e-4));
    assertThat(row.<Double>getAs("growth_computed")).isEqualTo(4.2135, offset(1e-4));
    assertThat(row.<Double>getAs("implied_base")).isEqualTo(105151e6, offset(1e6));
  }

  @Test
  void theMissingQuarterLeavesNoneAfterIt() {
    assertThat(trend("370300", "TRADE", "2023-Q3")).isNull();
    Row row = trend("370300", "TRADE", "2023-Q4");
    assertThat(row.<BigDecimal>getAs("level_quarter")).isNull();
    assertThat(row.<String>getAs("reason")).contains("QUARTER_GAP");
  }

  @Test
  void aBulletinOfGrowthOnlyHasRates() {
    for (String indicator : List.of("GDP", "RETAIL", "BUDGET.REV", "TRADE", "INCOME")) {
      Row row = trend("140800", indicator, "2024-Q1");
      assertThat(row.<BigDecimal>getAs("level_ytd")).as(indicator).isNull();
      assertThat(row.<Double>getAs("growth")).as(indicator).isNotNull();
      assertThat(row.<String>getAs("reason")).as(indicator).isEqualTo("LEVEL_MISSING");
    }
  }

  @Test
  void agreesWithSqlInEveryColumn(@TempDir Path directory) throws Exception {
    String facts = directory.resolve("facts").toString();
    GoldFacts.facts(labels, CATALOG).dataset(SPARK).write().parquet(facts);
    SameAnswer.check(
        Trends.of(SPARK.read().parquet(facts), CATALOG), ReferenceSql.of(Path.of(facts), CATALOG));
  }
}
