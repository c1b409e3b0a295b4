package org.tongbao.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.tongbao.warehouse.Tables;

/** Compares trends with those of another engine, column by column. */
final class SameAnswer {
  private static final List<String> COLUMNS = Tables.TRENDS.columnNames();
  private static final List<Integer> KEY =
      Stream.of("area_code", "indicator", "scope", "price_basis", "year", "quarter")
          .map(COLUMNS::indexOf)
          .toList();

  private SameAnswer() {}

  /** Returns the rows in the order of their keys. */
  static List<Row> sorted(Dataset<Row> trends) {
    List<Row> rows = new ArrayList<>(trends.collectAsList());
    rows.sort(Comparator.comparing(SameAnswer::key));
    return rows;
  }

  private static String key(Row row) {
    return KEY.stream().map(row::get).toList().toString();
  }

  /** Fails where a row, a value or a finding differs, rates by more than 1e-9; returns the rows. */
  static List<Row> check(Trends trends, ReferenceSql.Answer answer) {
    List<Row> told = sorted(trends.rows());
    List<List<Object>> reference = answer.trends();
    reference.sort(Comparator.comparing(row -> KEY.stream().map(row::get).toList().toString()));
    assertThat(told).as("rows").hasSameSizeAs(reference);
    for (int i = 0; i < told.size(); i++) {
      compare(told.get(i), reference.get(i));
    }
    compareFindings(
        trends.issues().select("code", "fact_id").collectAsList().stream()
            .map(row -> row.getString(0) + " " + row.getString(1))
            .toList(),
        answer.findings().stream().map(row -> row.get(0) + " " + row.get(1)).toList());
    return told;
  }

  /** Compares codes and the facts they are about, as often as each is told. */
  private static void compareFindings(List<String> told, List<String> reference) {
    assertThat(surplus(told, reference)).as("findings that SQL has not").isEmpty();
    assertThat(surplus(reference, told)).as("findings that SQL alone has").isEmpty();
  }

  private static List<String> surplus(List<String> some, List<String> others) {
    Map<String, Integer> left = new HashMap<>();
    others.forEach(found -> left.merge(found, 1, Integer::sum));
    return some.stream().filter(found -> left.merge(found, -1, Integer::sum) < 0).toList();
  }

  private static void compare(Row told, List<Object> reference) {
    for (int i = 0; i < COLUMNS.size(); i++) {
      Object actual = told.get(i);
      Object expected = reference.get(i);
      String column = COLUMNS.get(i);
      Supplier<String> what = () -> column + " of " + key(told);
      if (actual instanceof Double rate && expected != null) {
        double wanted = ((Number) expected).doubleValue();
        assertThat(rate).as(what).isCloseTo(wanted, offset(1e-9 * Math.max(1, Math.abs(wanted))));
      } else if (actual instanceof BigDecimal amount && expected != null) {
        assertThat(amount).as(what).isEqualByComparingTo(new BigDecimal(expected.toString()));
      } else if (column.equals("fact_ids")) {
        assertThat(told.<String>getList(i))
            .as(what)
            .containsExactlyInAnyOrderElementsOf(
                ((List<?>) expected).stream().map(Object::toString).toList());
      } else {
        assertThat(text(actual)).as(what).isEqualTo(text(expected));
      }
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
