package org.tongbao.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.tongbao.SetupException;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Table;

/**
 * Writes and reads tables as Parquet: columns in the order of the contract, each with its comment.
 */
final class TableFiles {
  /** Row groups that DuckDB reads in one piece and that a filter can skip. */
  private static final long ROW_GROUP_BYTES = 16L << 20;

  private TableFiles() {}

  /** Writes rows to a directory that is not there yet, in their order. */
  static void write(Dataset<Row> rows, Table table, Path directory) {
    Column[] columns = new Column[table.columns().size()];
    int i = 0;
    for (StructField field : SparkSchemas.of(table).fields()) {
      columns[i++] = col(field.name()).as(field.name(), field.metadata());
    }
    rows.select(columns)
        .write()
        .option("parquet.block.size", ROW_GROUP_BYTES)
        .parquet(directory.toString());
  }

  /** Returns what {@link #write} wrote. */
  static Dataset<Row> read(SparkSession spark, Table table, Path directory) {
    return spark.read().schema(SparkSchemas.of(table)).parquet(directory.toString());
  }

  /** Writes rows aside and then puts them in the place of what a directory held before. */
  static void replace(Dataset<Row> rows, Table table, Path directory, FileSystem files)
      throws IOException {
    Path aside = new Path(directory.getParent(), "_" + directory.getName() + ".writing");
    files.delete(aside, true);
    write(rows, table, aside);
    files.delete(directory, true);
    if (!files.rename(aside, directory)) {
      throw SetupException.failure("cannot rename %s to %s".formatted(aside, directory));
    }
  }
}
