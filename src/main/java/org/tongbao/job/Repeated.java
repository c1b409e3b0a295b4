package org.tongbao.job;

import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;

/**
 * Takes out of a run what its input had more than once; the copy with the first address stays.
 *
 * <p>Texts of other bulletins are not moved between tasks for it.
 */
final class Repeated {
  private final SparkSession spark;
  private final List<String> files;

  Repeated(SparkSession spark, List<String> files) {
    this.spark = spark;
    this.files = List.copyOf(files);
  }

  /** Writes the rows without those repeated to a directory, and returns what was left out. */
  Tally.Doubled takeOut(Known repeated, Path distinct) {
    Broadcast<Known> ids =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(repeated);
    UserDefinedFunction isRepeated =
        functions.udf(
            (UDF1<String, Boolean>) id -> ids.value().contains(id), DataTypes.BooleanType);
    Dataset<Row> all =
        spark
            .read()
            .schema(SparkSchemas.of(Tables.WAREHOUSE_BULLETINS))
            .parquet(files.toArray(String[]::new))
            .withColumn("repeated", isRepeated.apply(functions.col("bulletin_id")));
    Dataset<Row> told =
        all.filter("repeated")
            .withColumn(
                "telling",
                functions
                    .row_number()
                    .over(Window.partitionBy("bulletin_id").orderBy("source_uri")));
    BulletinFiles.rewrite(
        all.filter("not repeated")
            .unionByName(told.filter("telling = 1").drop("telling"))
            .drop("repeated"),
        distinct);
    Row out =
        told.filter("telling > 1")
            .selectExpr(
                "count(*)",
                "count_if(status = 'QUARANTINED')",
                "coalesce(sum(size(claims)), 0)",
                "coalesce(sum(byte_size), 0)")
            .head();
    return new Tally.Doubled(out.getLong(0), out.getLong(1), out.getLong(2), out.getLong(3));
  }
}
