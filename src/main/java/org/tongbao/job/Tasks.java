package org.tongbao.job;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.tongbao.warehouse.Run;

/** How many tasks share what a warehouse holds. */
final class Tasks {
  /** Bytes of a warehouse, texts and all, of which one task makes the facts in some seconds. */
  private static final long TASK = 16L << 20;

  static int of(List<Run> runs, SparkSession spark) {
    long bytes = bytes(runs);
    if (bytes <= TASK / 4) {
      return 1;
    }
    long byBytes = (bytes + TASK - 1) / TASK;
    return (int) Math.min(4_000, Math.max(byBytes, spark.sparkContext().defaultParallelism()));
  }

  static long bytes(List<Run> runs) {
    return runs.stream().flatMap(run -> run.files().stream()).mapToLong(Run.DataFile::bytes).sum();
  }

  private Tasks() {}
}
