package org.tongbao.job;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Writes rows of the warehouse as Parquet. */
final class BulletinFiles {
  /** Columns whose values hardly come twice, or are long: a dictionary of them is only work. */
  private static final List<String> WITHOUT_DICTIONARY =
      List.of(
          "bulletin_id",
          "source_uri",
          "text_hash",
          "text",
          "claims.list.element.sentence",
          "claims.list.element.quote",
          "claims.list.element.quote_start",
          "claims.list.element.quote_end",
          "claims.list.element.value");

  static void write(Dataset<Row> rows, Path directory) {
    DataFrameWriter<Row> writer = rows.write();
    for (String column : WITHOUT_DICTIONARY) {
      writer = writer.option("parquet.enable.dictionary#" + column, "false");
    }
    writer.parquet(directory.toString());
  }

  private BulletinFiles() {}
}
