package org.tongbao.job;

import java.util.List;
import java.util.Locale;
import org.tongbao.warehouse.StageReport;

/** What the stages of a job did, as a table for a person. */
public final class StageTable {
  private static final String HEAD =
      "%-22s %6s %12s %12s %10s %10s %10s %8s %6s %10s%n"
          .formatted(
              "stage",
              "tasks",
              "rows in",
              "rows out",
              "MB in",
              "MB out",
              "MB spilled",
              "seconds",
              "skew",
              "rows/s");

  /** Returns a line a stage under a line of names; skew is the longest task over the median one. */
  public static String of(List<StageReport> stages) {
    StringBuilder table = new StringBuilder(HEAD);
    for (StageReport stage : stages) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-22s %6d %,12d %,12d %,10.1f %,10.1f %,10.1f %,8.1f %6.1f %,10.0f%n",
              stage.name(),
              stage.tasks(),
              stage.rowsRead(),
              stage.rowsWritten(),
              megabytes(stage.bytesRead()),
              megabytes(stage.bytesWritten()),
              megabytes(stage.spilledBytes()),
              stage.seconds(),
              stage.skew(),
              stage.rowsPerSecond()));
    }
    return table.toString();
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }

  private StageTable() {}
}
