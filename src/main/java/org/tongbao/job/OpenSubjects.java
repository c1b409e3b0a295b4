package org.tongbao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tongbao.catalog.IndicatorNames;
import org.tongbao.fact.IssueCode;
import org.tongbao.fact.OpenCodes;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;

/** Lists the subjects that the catalog does not know, so that it grows from the data. */
final class OpenSubjects {
  /** An entry less like the subject than this would mislead. */
  private static final double LEAST_LIKENESS = 0.4;

  private static final int CODE = 0;
  private static final int SUBJECT = 1;
  private static final int TIMES = 2;
  private static final int BULLETINS = 3;
  private static final int FACT = 4;
  private static final int SOURCE = 5;

  /**
   * Returns an issue for each, with how often and by how many bulletins it is told, one of these,
   * and the catalog's entry that is nearest.
   */
  static Dataset<Row> of(Dataset<Row> facts, CatalogChoice catalog) {
    return facts
        .filter(col("indicator").startsWith(OpenCodes.PREFIX))
        .groupBy("indicator")
        .agg(
            min("subject"),
            count(lit(1)),
            countDistinct("bulletin_id"),
            min("fact_id"),
            min("source_uri"))
        .mapPartitions(issues(catalog), Encoders.row(SparkSchemas.of(Tables.ISSUES)));
  }

  private static MapPartitionsFunction<Row, Row> issues(CatalogChoice catalog) {
    return rows -> {
      IndicatorNames names = new IndicatorNames(catalog.catalog().indicators());
      return stream(rows).map(row -> issue(row, names)).iterator();
    };
  }

  private static Stream<Row> stream(Iterator<Row> rows) {
    Iterable<Row> all = () -> rows;
    return StreamSupport.stream(all.spliterator(), false);
  }

  private static Row issue(Row row, IndicatorNames names) {
    String subject = row.getString(SUBJECT);
    String nearest =
        names
            .nearest(subject)
            .filter(found -> found.likeness() >= LEAST_LIKENESS)
            .map(
                found ->
                    "; nearest is %s %s"
                        .formatted(found.indicator().code(), found.indicator().nameZh()))
            .orElse("; nothing in the catalog is near");
    return RowFactory.create(
        IssueCode.SUBJECT_UNCATALOGUED.severity().name(),
        IssueCode.SUBJECT_UNCATALOGUED.name(),
        "facts",
        row.getString(SOURCE),
        null,
        null,
        row.getString(FACT),
        "'%s' (%s) is told %,d times by %,d bulletins%s."
            .formatted(
                subject, row.getString(CODE), row.getLong(TIMES), row.getLong(BULLETINS), nearest),
        subject);
  }

  private OpenSubjects() {}
}
