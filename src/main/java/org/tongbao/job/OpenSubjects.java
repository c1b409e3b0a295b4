package org.tongbao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tongbao.fact.IssueCode;
import org.tongbao.fact.OpenCodes;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;

/** Lists the subjects that the catalog does not know, so that it grows from the data. */
final class OpenSubjects {
  /** Returns an issue for each, with how often and by how many bulletins it is told. */
  static Dataset<Row> of(Dataset<Row> facts) {
    MapFunction<Row, Row> issue =
        row ->
            RowFactory.create(
                IssueCode.SUBJECT_UNCATALOGUED.severity().name(),
                IssueCode.SUBJECT_UNCATALOGUED.name(),
                "facts",
                null,
                null,
                null,
                row.getString(4),
                message(row),
                row.getString(1));
    return facts
        .filter(col("indicator").startsWith(OpenCodes.PREFIX))
        .groupBy("indicator")
        .agg(min("subject"), count(lit(1)), countDistinct("bulletin_id"), min("fact_id"))
        .map(issue, Encoders.row(SparkSchemas.of(Tables.ISSUES)));
  }

  private static String message(Row row) {
    return "'%s' (%s) is told %,d times by %,d bulletins."
        .formatted(row.getString(1), row.getString(0), row.getLong(2), row.getLong(3));
  }

  private OpenSubjects() {}
}
