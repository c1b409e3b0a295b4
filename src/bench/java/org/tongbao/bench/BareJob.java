package org.tongbao.bench;

import org.apache.spark.sql.SparkSession;

/**
 * The least that a Spark job does: a session, a count, one Parquet file written and read. Argument:
 * a directory that is not there.
 */
final class BareJob {
  public static void main(String[] arguments) {
    SparkSession spark =
        SparkSession.builder()
            .master("local[*]")
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .getOrCreate();
    spark.range(1_000).selectExpr("id", "id % 7 as k").coalesce(1).write().parquet(arguments[0]);
    System.out.println(spark.read().parquet(arguments[0]).groupBy("k").count().count());
    spark.stop();
  }

  private BareJob() {}
}
