package org.tongbao.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
  private static final String[] KEY = {
    "area_code", "indicator", "scope", "price_basis", "year", "quarter"
  };

  private static final List<Integer> KEY_AT =
      Stream.of(KEY).map(Tables.TRENDS.columnNames()::indexOf).toList();

  @TempDir Path directory;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void agreesWithSqlInEveryColumn(long seed) throws Exception {
    String facts = directory.resolve("facts").toString();
    MadePanel.of(seed, 50, 10).dataset(SPARK).write().parquet(facts);

    List<Row> told = sorted(Trends.of(SPARK.read().parquet(facts), CATALOG).rows());

    List<List<Object>> reference = ReferenceSql.trends(Path.of(facts), CATALOG);
    reference.sort(Comparator.comparing(row -> KEY_AT.stream().map(row::get).toList().toString()));
    assertThat(told).as("rows").hasSameSizeAs(reference).hasSizeGreaterThan(10_000);
    Set<Object> shown = new HashSet<>();
    for (int i = 0; i < told.size(); i++) {
      compare(told.get(i), reference.get(i));
      shown.add(told.get(i).getAs("agreement"));
      shown.add(told.get(i).getAs("growth_source"));
    }
    assertThat(shown)
        .as("what the panel shows")
        .contains("CONSISTENT", "ROUNDING", "PRICE_BASIS", "BASE_REVISED", "NOT_COMPARABLE")
        .contains("DISAGREES", "UNCHECKED", "REPORTED", "COMPUTED", "IMPLIED");
  }

  private static List<Row> sorted(Dataset<Row> trends) {
    List<Row> rows = new ArrayList<>(trends.collectAsList());
    rows.sort(Comparator.comparing(row -> key(row).toString()));
    return rows;
  }

  private static void compare(Row told, List<Object> reference) {
    List<String> columns = Tables.TRENDS.columnNames();
    for (int i = 0; i < columns.size(); i++) {
      Object actual = told.get(i);
      Object expected = reference.get(i);
      String column = columns.get(i);
      Supplier<String> what = () -> column + " of " + key(told);
      if (actual instanceof Double rate && expected != null) {
        double wanted = ((Number) expected).doubleValue();
        assertThat(rate).as(what).isCloseTo(wanted, offset(1e-9 * Math.max(1, Math.abs(wanted))));
      } else if (actual instanceof BigDecimal amount && expected != null) {
        assertThat(amount).as(what).isEqualByComparingTo(new BigDecimal(expected.toString()));
      } else if (column.equals("fact_ids")) {
        assertThat(new HashSet<>(told.getList(i)))
            .as(what)
            .isEqualTo(new HashSet<>((List<?>) expected));
      } else {
        assertThat(text(actual)).as(what).isEqualTo(text(expected));
      }
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static List<Object> key(Row row) {
    List<Object> key = new ArrayList<>();
    for (String column : KEY) {
      key.add(row.getAs(column));
    }
    return key;
  }

  @Test
  void doesNotDependOnPartitionsOrOrder() {
    Dataset<Row> facts = MadePanel.of(3, 20, 4).dataset(SPARK);

    List<Row> one = sorted(Trends.of(facts.coalesce(1), CATALOG).rows());

    assertThat(sorted(Trends.of(facts.repartition(2), CATALOG).rows())).isEqualTo(one);
    assertThat(
            sorted(Trends.of(facts.repartition(7).sortWithinPartitions("quote"), CATALOG).rows()))
        .isEqualTo(one);
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

    List<Row> asOf = sorted(Trends.asOf(day, all.dataset(SPARK), CATALOG).rows());

    assertThat(asOf).isEqualTo(sorted(Trends.of(then.dataset(SPARK), CATALOG).rows())).isNotEmpty();
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
