package org.tongbao.job;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/**
 * Claims of the warehouse to facts, their issues and their revisions.
 *
 * <p>One exchange of data brings the facts of one indicator and area together, ordered as a release
 * has them. All three tables are read from that one exchange.
 */
final class FactStage {
  /** The order of the facts table; what stands behind the first two is told by {@code Review}. */
  private static final Column[] TOGETHER = {col("indicator"), col("area_code")};

  private final SparkSession spark;
  private final CatalogChoice catalog;
  private final JavaRDD<Row> ordered;

  /**
   * Plans the stage.
   *
   * @param bulletins of the warehouse that count: read well, and no copies
   * @param tasks how many tasks share the facts
   */
  FactStage(SparkSession spark, CatalogChoice catalog, Dataset<Row> bulletins, int tasks) {
    this.spark = spark;
    this.catalog = catalog;
    this.ordered =
        bulletins
            .select(columns(CodeBulletins.COLUMNS))
            .mapPartitions(new CodeBulletins(catalog), Encoders.row(CodeBulletins.schema()))
            .repartition(tasks, TOGETHER)
            .sortWithinPartitions(TOGETHER)
            .javaRDD();
  }

  Dataset<Row> facts() {
    return review(ReviewFacts.Kind.FACTS, Tables.FACTS);
  }

  Dataset<Row> issues() {
    return review(ReviewFacts.Kind.ISSUES, Tables.ISSUES);
  }

  Dataset<Row> revisions() {
    return review(ReviewFacts.Kind.REVISIONS, Tables.REVISIONS);
  }

  private Dataset<Row> review(ReviewFacts.Kind kind, Table table) {
    return spark.createDataFrame(
        ordered.mapPartitions(new ReviewFacts(catalog, kind)), SparkSchemas.of(table));
  }

  static Column[] columns(String... names) {
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = col(names[i]);
    }
    return columns;
  }
}
