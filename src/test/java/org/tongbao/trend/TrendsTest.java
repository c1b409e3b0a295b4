package org.tongbao.trend;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.catalog.Period;
import org.tongbao.trend.panel.Agreement;
import org.tongbao.trend.panel.Finding;
import org.tongbao.trend.panel.GrowthSource;
import org.tongbao.trend.panel.Reason;
import org.tongbao.warehouse.Tables;

class TrendsTest {
  private static final SparkSession SPARK = LocalSpark.session();
  private static final Catalog CATALOG = Catalog.bundled();

  @TempDir Path directory;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void agreesWithSqlInEveryColumn(long seed) throws Exception {
    String facts = directory.resolve("facts").toString();
    MadePanel.of(seed, 50, 10).dataset(SPARK).write().parquet(facts);

    List<Row> told =
        SameAnswer.check(
            Trends.of(SPARK.read().parquet(facts), CATALOG),
            ReferenceSql.of(Path.of(facts), CATALOG));

    assertThat(told).as("rows").hasSizeGreaterThan(10_000);
    assertThat(shown(told, "agreement")).containsExactlyInAnyOrder(names(Agreement.values()));
    assertThat(shown(told, "growth_source"))
        .containsExactlyInAnyOrder(names(GrowthSource.values()));
    assertThat(shown(told, "reason")).containsExactlyInAnyOrder(names(Reason.values()));
    assertThat(shown(told, "area_level")).containsExactlyInAnyOrder(names(Area.Level.values()));
    assertThat(shown(told, "price_basis")).containsExactlyInAnyOrder(names(PriceBasis.values()));
  }

  /** Returns the codes that a column of the rows shows. */
  private static Set<String> shown(List<Row> rows, String column) {
    return rows.stream()
        .map(row -> row.<String>getAs(column))
        .filter(Objects::nonNull)
        .flatMap(Pattern.compile(" ")::splitAsStream)
        .collect(Collectors.toSet());
  }

  private static String[] names(Enum<?>[] codes) {
    return Arrays.stream(codes).map(Enum::name).toArray(String[]::new);
  }

  @Test
  void agreesWithSqlOnWhatWasKnownOnADay() throws Exception {
    String facts = directory.resolve("facts").toString();
    LocalDate day = LocalDate.of(2016, 12, 31);
    FactTable all = MadePanel.of(5, 20, 4);
    FactTable then = all.knownOn(day);
    then.markCurrent();
    then.dataset(SPARK).write().parquet(facts);

    SameAnswer.check(
        Trends.asOf(day, all.dataset(SPARK), CATALOG), ReferenceSql.of(Path.of(facts), CATALOG));
    assertThat(then.size()).as("facts known then").isLessThan(all.size());
  }

  @Test
  void writesTheSameRowsWhateverThePartitionsAndTheOrder() {
    Dataset<Row> facts = MadePanel.of(3, 20, 4).dataset(SPARK);

    List<String> one = written("one", facts.coalesce(1).sortWithinPartitions("fact_id"));

    assertThat(one).as("rows and findings").hasSizeGreaterThan(1000);
    assertThat(written("two", facts.repartition(2))).isEqualTo(one);
    assertThat(written("seven", facts.repartition(7).sortWithinPartitions(col("quote").desc())))
        .isEqualTo(one);
  }

  /** Writes trends and findings as Parquet, and returns their rows in the order of letters. */
  private List<String> written(String name, Dataset<Row> facts) {
    Trends trends = Trends.of(facts, CATALOG);
    String rows = directory.resolve(name + "-trends").toString();
    String issues = directory.resolve(name + "-issues").toString();
    trends.rows().write().parquet(rows);
    trends.issues().write().parquet(issues);
    return Stream.of(rows, issues)
        .flatMap(path -> SPARK.read().parquet(path).toJSON().collectAsList().stream())
        .sorted()
        .toList();
  }

  @Test
  void tellsTheSameWhereManyTasksShareAnIndicator() {
    String facts = directory.resolve("facts").toString();
    MadePanel.of(8, 20, 4).dataset(SPARK).write().parquet(facts);
    Dataset<Row> read = SPARK.read().parquet(facts);

    List<Row> divided = SameAnswer.sorted(Trends.divided(read, CATALOG, 100).rows());

    assertThat(divided).isEqualTo(SameAnswer.sorted(Trends.of(read, CATALOG).rows())).isNotEmpty();
  }

  @Test
  void noTaskTellsMostOfALargeIndicator() throws TimeoutException {
    String facts = directory.resolve("facts").toString();
    MadePanel.of(8, 40, 4).dataset(SPARK).where("indicator = 'GDP'").write().parquet(facts);
    List<Long> rows = Collections.synchronizedList(new ArrayList<>());
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd task) {
            rows.add(task.taskMetrics().outputMetrics().recordsWritten());
          }
        };
    Trends trends = Trends.divided(SPARK.read().parquet(facts), CATALOG, 100);
    SPARK.sparkContext().addSparkListener(listener);
    try {
      trends.rows().write().parquet(directory.resolve("trends").toString());
      SPARK.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      SPARK.sparkContext().removeSparkListener(listener);
    }

    long all = rows.stream().mapToLong(Long::longValue).sum();
    assertThat(all).as("rows").isGreaterThan(500);
    assertThat(Collections.max(rows)).as("rows of the largest task").isLessThan(all / 2);
  }

  @Test
  void exchangesDataOnce() throws TimeoutException {
    String facts = directory.resolve("facts").toString();
    MadePanel.of(4, 20, 4).dataset(SPARK).repartition(3).write().parquet(facts);
    AtomicInteger exchanges = new AtomicInteger();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onStageCompleted(SparkListenerStageCompleted stage) {
            if (stage.stageInfo().taskMetrics().shuffleWriteMetrics().recordsWritten() > 0) {
              exchanges.incrementAndGet();
            }
          }
        };
    Trends trends = Trends.of(SPARK.read().parquet(facts), CATALOG);
    SPARK.sparkContext().addSparkListener(listener);
    try {
      trends.rows().write().parquet(directory.resolve("trends").toString());
      trends.issues().write().parquet(directory.resolve("issues").toString());
      SPARK.sparkContext().listenerBus().waitUntilEmpty();
    } finally {
      SPARK.sparkContext().removeSparkListener(listener);
    }

    assertThat(exchanges).as("stages that wrote to an exchange").hasValue(1);
  }

  @Test
  void raisesIssuesWithTheQuotesOfTheirFacts() {
    Dataset<Row> issues = Trends.of(MadePanel.of(6, 40, 4).dataset(SPARK), CATALOG).issues();

    assertThat(issues.columns()).containsExactlyElementsOf(Tables.ISSUES.columnNames());
    List<Row> rows = issues.collectAsList();
    assertThat(rows).isNotEmpty();
    for (Row row : rows) {
      assertThat(row.<String>getAs("stage")).isEqualTo("trends");
      assertThat(row.<String>getAs("quote")).isEqualTo("quote of " + row.getAs("fact_id"));
    }
    assertThat(
            issues
                .select("code")
                .distinct()
                .as(org.apache.spark.sql.Encoders.STRING())
                .collectAsList())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Finding.Code.values()).map(Enum::name).toList());
  }

  @Test
  void takesTheFactThatIsMarkedCurrent() {
    FactTable facts = new FactTable();
    for (String growth : List.of("5.3", "5.8", "5.5")) {
      facts
          .add("370300", "PREFECTURE", "RETAIL", "GROWTH")
          .period(Period.yearToQuarter(2024, 2))
          .set("base", "YOY")
          .set("vintage", LocalDate.of(2024, 7, 20))
          .set("is_current", growth.equals("5.8"))
          .printed(new BigDecimal(growth), "%", 0, "%");
    }

    assertThat(Trends.of(facts.dataset(SPARK), CATALOG).rows().select("growth").collectAsList())
        .extracting(row -> row.getDouble(0))
        .containsExactly(5.8);
  }

  @Test
  void hasTheColumnsOfTheTable() {
    assertThat(Trends.of(MadePanel.of(7, 2, 1).dataset(SPARK), CATALOG).rows().columns())
        .containsExactlyElementsOf(Tables.TRENDS.columnNames());
  }
}
