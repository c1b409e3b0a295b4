package org.tongbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of every type that a table may have, written by us and read by Spark and DuckDB. */
class RowFileTest {
  private static final Table TABLE =
      new Table(
          "things",
          "a thing",
          "1.0",
          List.of(
              Column.required("name", Type.Scalar.STRING, "name"),
              Column.optional("count", Type.Scalar.INTEGER, "count"),
              Column.optional("bytes", Type.Scalar.LONG, "bytes"),
              Column.optional("share", Type.Scalar.DOUBLE, "share"),
              Column.optional("whole", Type.Scalar.BOOLEAN, "whole"),
              Column.optional("amount", Type.Scalar.DECIMAL, "amount"),
              Column.optional("day", Type.Scalar.DATE, "day"),
              Column.optional("moment", Type.Scalar.TIMESTAMP, "moment"),
              Column.required("words", new Type.ListOf(Type.Scalar.STRING), "words"),
              Column.required(
                  "parts",
                  new Type.ListOf(
                      new Type.Struct(
                          List.of(
                              Column.required("part", Type.Scalar.STRING, "part"),
                              Column.optional("value", Type.Scalar.DECIMAL, "value")))),
                  "parts")),
          List.of("name"));

  private static final List<Row> ROWS =
      List.of(
          RowFactory.create(
              "石家庄",
              7,
              1L << 40,
              5.3,
              true,
              new BigDecimal("-12345678901234567890.12"),
              LocalDate.of(2024, 9, 30),
              Instant.parse("2024-10-21T02:03:04.567891Z"),
              new String[] {"甲", "甲", "乙"},
              new Row[] {
                RowFactory.create("一", new BigDecimal("-0.01")), RowFactory.create("二", null)
              }),
          RowFactory.create(
              "none", null, null, null, null, null, null, null, new String[0], new Row[0]),
          RowFactory.create(
              "before",
              -1,
              -1L,
              -0.0,
              false,
              BigDecimal.ZERO,
              LocalDate.of(1949, 10, 1),
              Instant.parse("1949-10-01T07:00:00.000001Z"),
              new String[] {"乙"},
              new Row[] {RowFactory.create("一", new BigDecimal("99999999999999"))}));

  @TempDir Path work;

  @Test
  void sparkReadsWhatWasWrittenWithItsCommentsToo() throws IOException {
    String file = write(ROWS);
    List<Row> read;
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .getOrCreate()) {
      Dataset<Row> things = spark.read().parquet(file);
      assertThat(things.schema().apply("amount").getComment().get()).isEqualTo("amount");
      assertThat(things.schema().asNullable()).isEqualTo(SparkSchemas.of(TABLE).asNullable());
      read = things.collectAsList();
    }
    assertThat(read.stream().map(RowFileTest::words).toList())
        .isEqualTo(ROWS.stream().map(RowFileTest::words).toList());
  }

  @Test
  void duckReadsTheSameTypes() throws IOException, SQLException {
    String file = write(ROWS);
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      List<String> types = new ArrayList<>();
      try (ResultSet found =
          statement.executeQuery("DESCRIBE SELECT * FROM read_parquet('%s')".formatted(file))) {
        while (found.next()) {
          types.add(found.getString("column_type"));
        }
      }
      String decimal = "DECIMAL(%d,%d)".formatted(Type.DECIMAL_PRECISION, Type.DECIMAL_SCALE);
      assertThat(types)
          .containsExactly(
              "VARCHAR",
              "INTEGER",
              "BIGINT",
              "DOUBLE",
              "BOOLEAN",
              decimal,
              "DATE",
              "TIMESTAMP WITH TIME ZONE",
              "VARCHAR[]",
              "STRUCT(part VARCHAR, \"value\" %s)[]".formatted(decimal));
      try (ResultSet found =
          statement.executeQuery(
              "SELECT amount, epoch_us(moment), parts[1].value, len(words) FROM read_parquet('%s')"
                  .formatted(file))) {
        found.next();
        assertThat(found.getBigDecimal(1)).isEqualByComparingTo("-12345678901234567890.12");
        assertThat(found.getLong(2)).isEqualTo(1_729_476_184_567_891L);
        assertThat(found.getBigDecimal(3)).isEqualByComparingTo("-0.01");
        assertThat(found.getInt(4)).isEqualTo(3);
      }
    }
  }

  @Test
  void aRowThatLacksWhatEveryRowHasIsRefused() {
    Row nameless =
        RowFactory.create(
            null, null, null, null, null, null, null, null, new String[0], new Row[0]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> write(List.of(nameless)))
        .withMessage("column name has no value");
  }

  private String write(List<Row> rows) throws IOException {
    String file = work.resolve("things.parquet").toString();
    try (ParquetWriter<Row> writer =
        RowFile.create(
            new org.apache.hadoop.fs.Path(file), new Configuration(), TABLE, List.of("name"))) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  /** Returns a row's values as words; decimals without the noughts that a column fills up. */
  private static List<String> words(Row row) {
    List<String> words = new ArrayList<>();
    for (int at = 0; at < row.size(); at++) {
      words.add(word(row.get(at)));
    }
    return words;
  }

  private static String word(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros().toPlainString();
    }
    if (value instanceof Row row) {
      return words(row).toString();
    }
    if (value instanceof Object[] array) {
      return List.of(array).stream().map(RowFileTest::word).toList().toString();
    }
    if (value instanceof scala.collection.Seq<?> seq) {
      return scala.jdk.javaapi.CollectionConverters.asJava(seq).stream()
          .map(RowFileTest::word)
          .toList()
          .toString();
    }
    return String.valueOf(value);
  }
}
