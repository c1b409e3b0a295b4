package org.tongbao.trend;

import static org.apache.spark.sql.functions.col;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.execution.FileSourceScanExec;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.vectorized.ColumnarBatch;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Reads columns of a table, in the order of the table.
 *
 * <p>Where the table stands in Parquet, rows are views of the column batches that Spark reads: a
 * column that is not asked of a row costs nothing. Anywhere else Spark makes the rows. A row may be
 * used until the next one is taken.
 */
final class FactScan {
  private final Dataset<Row> table;
  private final List<String> columns;

  FactScan(Dataset<Row> table, List<String> wanted) {
    this.columns = List.of(table.columns()).stream().filter(wanted::contains).toList();
    this.table = table.select(columns.stream().map(name -> col(name)).toArray(Column[]::new));
    if (columns.size() != wanted.size()) {
      throw new IllegalArgumentException(
          "the table has %s, but %s are needed".formatted(columns, wanted));
    }
  }

  /** Returns the columns of the rows, in their order. */
  List<String> columns() {
    return columns;
  }

  JavaRDD<InternalRow> rows() {
    SparkPlan plan = table.queryExecution().executedPlan();
    List<SparkPlan> leaves = CollectionConverters.asJava(plan.collectLeaves());
    if (leaves.size() == 1
        && leaves.get(0) instanceof FileSourceScanExec scan
        && scan.supportsColumnar()
        && scan.output().equals(plan.output())
        && isBare(plan)) {
      return scan.executeColumnar().toJavaRDD().mapPartitions(FactScan::rowsOf);
    }
    return table.queryExecution().toRdd().toJavaRDD();
  }

  /** Whether nothing stands between the scan and the rows but the making of rows. */
  private static boolean isBare(SparkPlan plan) {
    for (SparkPlan node = plan; !(node instanceof FileSourceScanExec); ) {
      List<SparkPlan> below = CollectionConverters.asJava(node.children());
      String name = node.nodeName();
      boolean passes =
          name.startsWith("WholeStageCodegen")
              || name.equals("InputAdapter")
              || name.equals("ColumnarToRow");
      if (!passes || below.size() != 1) {
        return false;
      }
      node = below.get(0);
    }
    return true;
  }

  private static Iterator<InternalRow> rowsOf(Iterator<ColumnarBatch> batches) {
    return new Iterator<>() {
      private Iterator<InternalRow> rows = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!rows.hasNext() && batches.hasNext()) {
          rows = batches.next().rowIterator();
        }
        return rows.hasNext();
      }

      @Override
      public InternalRow next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return rows.next();
      }
    };
  }
}
