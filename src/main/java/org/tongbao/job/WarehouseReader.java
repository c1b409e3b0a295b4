package org.tongbao.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Warehouse;

/** Reads what is committed in a warehouse, each bulletin once. */
final class WarehouseReader {
  private final SparkSession spark;
  private final Warehouse warehouse;

  WarehouseReader(SparkSession spark, Warehouse warehouse) {
    this.spark = spark;
    this.warehouse = warehouse;
  }

  /** Returns the bulletins that the named runs added. */
  Known known(List<String> runIds) throws IOException {
    Ids ids = new Ids();
    List<Run> runs = warehouse.runs().stream().filter(run -> runIds.contains(run.id())).toList();
    if (!runs.isEmpty()) {
      Iterator<Row> rows = files(runs).select("bulletin_id").toLocalIterator();
      rows.forEachRemaining(row -> ids.add(row.getString(0)));
    }
    return new Known(ids);
  }

  /**
   * Returns the bulletins of the runs. Where two runs that did not see each other added the same
   * bulletin, it is the one of the first commit.
   */
  Dataset<Row> bulletins(List<Run> runs) {
    Dataset<Row> all = files(runs);
    if (!anyMissedAnother(runs)) {
      return all;
    }
    List<String> order = runs.stream().map(Run::id).toList();
    Column commit =
        functions.array_position(
            functions.array(order.stream().map(functions::lit).toArray(Column[]::new)),
            functions.col("run_id"));
    Dataset<Row> later =
        all.select(functions.col("bulletin_id"), functions.col("run_id"))
            .withColumn(
                "telling",
                functions.row_number().over(Window.partitionBy("bulletin_id").orderBy(commit)))
            .filter("telling > 1")
            .drop("telling");
    return all.join(
        later,
        scala.jdk.javaapi.CollectionConverters.asScala(List.of("bulletin_id", "run_id")).toSeq(),
        "left_anti");
  }

  /** Returns whether a run began before an earlier one had committed. */
  static boolean anyMissedAnother(List<Run> runs) {
    Set<String> earlier = new HashSet<>();
    for (Run run : runs) {
      if (!run.saw().containsAll(earlier)) {
        return true;
      }
      earlier.add(run.id());
    }
    return false;
  }

  private Dataset<Row> files(List<Run> runs) {
    List<String> files = new ArrayList<>();
    runs.forEach(run -> files.addAll(warehouse.filesOf(run)));
    return spark
        .read()
        .schema(SparkSchemas.of(Tables.WAREHOUSE_BULLETINS))
        .parquet(files.toArray(String[]::new));
  }
}
