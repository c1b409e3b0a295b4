package org.tongbao.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.catalog.Catalog;
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
            Trends.of(SPARK.read().parquet(facts), CATALOG).rows(),
            ReferenceSql.trends(Path.of(facts), CATALOG));

    assertThat(told).as("rows").hasSizeGreaterThan(10_000);
    Set<Object> shown = new HashSet<>();
    for (Row row : told) {
      shown.add(row.getAs("agreement"));
      shown.add(row.getAs("growth_source"));
    }
    assertThat(shown)
        .as("what the panel shows")
        .contains("CONSISTENT", "ROUNDING", "PRICE_BASIS", "BASE_REVISED", "NOT_COMPARABLE")
        .contains("DISAGREES", "UNCHECKED", "REPORTED", "COMPUTED", "IMPLIED");
  }

  @Test
  void doesNotDependOnPartitionsOrOrder() {
    Dataset<Row> facts = MadePanel.of(3, 20, 4).dataset(SPARK);

    List<Row> one = SameAnswer.sorted(Trends.of(facts.coalesce(1), CATALOG).rows());

    assertThat(SameAnswer.sorted(Trends.of(facts.repartition(2), CATALOG).rows())).isEqualTo(one);
    assertThat(
            SameAnswer.sorted(
                Trends.of(facts.repartition(7).sortWithinPartitions("quote"), CATALOG).rows()))
        .isEqualTo(one);
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
  void tellsTrendsAsTheyWereKnown() {
    LocalDate day = LocalDate.of(2016, 12, 31);
    FactTable all = MadePanel.of(5, 20, 4);
    FactTable then = all.knownOn(day);
    then.markCurrent();

    List<Row> asOf = SameAnswer.sorted(Trends.asOf(day, all.dataset(SPARK), CATALOG).rows());

    assertThat(asOf)
        .isEqualTo(SameAnswer.sorted(Trends.of(then.dataset(SPARK), CATALOG).rows()))
        .isNotEmpty();
    assertThat(then.size()).as("facts known then").isLessThan(all.size());
  }

  @Test
  void raisesIssuesWithTheQuotesOfTheirFacts() {
    Dataset<Row> issues = Trends.of(MadePanel.of(6, 20, 4).dataset(SPARK), CATALOG).issues();

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
        .contains("DISAGREES", "NEGATIVE_QUARTER", "GAP_DISAGREES", "BASE_ZERO", "BASE_NEGATIVE");
  }

  @Test
  void hasTheColumnsOfTheTable() {
    assertThat(Trends.of(MadePanel.of(7, 2, 1).dataset(SPARK), CATALOG).rows().columns())
        .containsExactlyElementsOf(Tables.TRENDS.columnNames());
  }
}
