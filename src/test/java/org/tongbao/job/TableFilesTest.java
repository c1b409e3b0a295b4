package org.tongbao.job;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;

/** A panel of 300,000 trend rows on disk: a question about one indicator and area reads little. */
class TableFilesTest {
  private static final int ROWS = 300_000;
  private static final int ROWS_OF_AN_INDICATOR = 10_000;
  private static final int ROWS_OF_AN_AREA = 20;

  @TempDir Path work;

  @Test
  void aFilterOnIndicatorAndAreaMeetsOneRowGroupOfMany() throws IOException {
    try (SparkSession spark = session()) {
      TableFiles.write(
          panel(spark),
          Tables.TRENDS,
          new org.apache.hadoop.fs.Path(work.resolve("trends").toUri()));
    }
    List<BlockMetaData> groups = groups();
    assertThat(groups).as("row groups").hasSizeGreaterThanOrEqualTo(3);
    assertThat(groups)
        .allSatisfy(
            group ->
                assertThat(group.getTotalByteSize())
                    .as("bytes of a row group, decoded")
                    .isLessThan(32L << 20));
    assertThat(groups.subList(0, groups.size() - 1))
        .allSatisfy(
            group -> assertThat(group.getRowCount()).as("rows of a group").isGreaterThan(30_000));
    assertThat(groups.stream().filter(g -> mayHave(g, "indicator", "I07")).count())
        .as("groups that may have the indicator")
        .isLessThanOrEqualTo(2);
    assertThat(
            groups.stream()
                .filter(g -> mayHave(g, "indicator", "I07") && mayHave(g, "area_code", "000123"))
                .count())
        .as("groups that may have the indicator and the area")
        .isBetween(1L, 2L);
  }

  private static SparkSession session() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("table files")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.parquet.compression.codec", "zstd")
        .getOrCreate();
  }

  private static Dataset<Row> panel(SparkSession spark) {
    return spark
        .range(0, ROWS, 1, 1)
        .select(
            Stream.of(SparkSchemas.of(Tables.TRENDS).fields())
                .map(field -> expr(value(field)).as(field.name()))
                .toArray(Column[]::new));
  }

  private static String value(StructField field) {
    return switch (field.name()) {
      case "indicator" -> "format_string('I%%02d', id div %d)".formatted(ROWS_OF_AN_INDICATOR);
      case "area_code" ->
          "format_string('%%06d', id %% %d div %d)"
              .formatted(ROWS_OF_AN_INDICATOR, ROWS_OF_AN_AREA);
      case "fact_ids" -> "array(substr(sha2(string(id), 256), 1, 16))";
      default ->
          field.dataType().equals(DataTypes.DoubleType)
              ? "rand(7) * 100"
              : "CAST(null AS %s)".formatted(field.dataType().sql());
    };
  }

  private List<BlockMetaData> groups() throws IOException {
    List<BlockMetaData> groups = new ArrayList<>();
    try (Stream<Path> files = Files.list(work.resolve("trends"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList()) {
        try (ParquetFileReader reader =
            ParquetFileReader.open(
                HadoopInputFile.fromPath(
                    new org.apache.hadoop.fs.Path(file.toUri()), new Configuration()))) {
          groups.addAll(reader.getRowGroups());
        }
      }
    }
    return groups;
  }

  private static boolean mayHave(BlockMetaData group, String column, String value) {
    for (ColumnChunkMetaData chunk : group.getColumns()) {
      if (chunk.getPath().toDotString().equals(column)) {
        Statistics<?> statistics = chunk.getStatistics();
        return statistics.minAsString().compareTo(value) <= 0
            && statistics.maxAsString().compareTo(value) >= 0;
      }
    }
    throw new AssertionError("no column " + column);
  }
}
