package org.tongbao.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.release.SampleRelease;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** Two readers that share no code, parquet-hadoop and DuckDB, find the same in every table. */
class ParquetRowsTest {
  @TempDir static Path release;

  @BeforeAll
  static void write() {
    SampleRelease.write(release);
  }

  static List<Table> tables() {
    return Tables.ofRelease();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void readsEveryValueAsDuckDbDoes(Table table) throws Exception {
    assertThat(withParquetHadoop(table)).isNotEmpty().isEqualTo(withDuckDb(table));
  }

  private static List<List<@Nullable Object>> withParquetHadoop(Table table) throws IOException {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    Path file = release.resolve(table.name()).resolve("part-00000.parquet");
    new ParquetRows(new Configuration(), table)
        .read(
            new org.apache.hadoop.fs.Path(file.toUri()),
            values -> rows.add(new ArrayList<>(Arrays.asList(values))));
    return rows;
  }

  private static List<List<@Nullable Object>> withDuckDb(Table table) throws SQLException {
    List<List<@Nullable Object>> all = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery("SELECT * FROM '%s/%s/*.parquet'".formatted(release, table.name()))) {
      while (rows.next()) {
        List<@Nullable Object> row = new ArrayList<>();
        for (int i = 1; i <= table.columns().size(); i++) {
          row.add(comparable(rows.getObject(i)));
        }
        all.add(row);
      }
    }
    return all;
  }

  static @Nullable Object comparable(@Nullable Object value) throws SQLException {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof Array list ? Arrays.asList((Object[]) list.getArray()) : value;
  }
}
