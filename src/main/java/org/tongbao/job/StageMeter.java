package org.tongbao.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.StageInfo;
import org.tongbao.warehouse.StageReport;

/** Listens to Spark and tells what each stage did. */
final class StageMeter extends SparkListener {
  private final Map<Integer, List<Long>> times = new LinkedHashMap<>();
  private final List<StageReport> reports = new ArrayList<>();
  private String step = "";

  /** Names what follows. */
  synchronized void enter(String name) {
    step = name;
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    if (end.taskInfo().successful()) {
      times
          .computeIfAbsent(end.stageId(), stage -> new ArrayList<>())
          .add(end.taskInfo().duration());
    }
  }

  @Override
  public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
    StageInfo stage = completed.stageInfo();
    TaskMetrics metrics = stage.taskMetrics();
    List<Long> durations = times.getOrDefault(stage.stageId(), List.of());
    times.remove(stage.stageId());
    if (stage.failureReason().isDefined() || metrics == null) {
      return;
    }
    long[] sorted = durations.stream().mapToLong(Long::longValue).sorted().toArray();
    reports.add(
        new StageReport(
            step,
            sorted.length,
            metrics.inputMetrics().recordsRead() + metrics.shuffleReadMetrics().recordsRead(),
            metrics.outputMetrics().recordsWritten()
                + metrics.shuffleWriteMetrics().recordsWritten(),
            metrics.inputMetrics().bytesRead() + metrics.shuffleReadMetrics().totalBytesRead(),
            metrics.outputMetrics().bytesWritten() + metrics.shuffleWriteMetrics().bytesWritten(),
            metrics.diskBytesSpilled(),
            seconds(stage),
            skew(sorted)));
  }

  /** Returns what the stages so far did, in the order in which they ended. */
  synchronized List<StageReport> reports() {
    return List.copyOf(reports);
  }

  private static double seconds(StageInfo stage) {
    if (stage.submissionTime().isEmpty() || stage.completionTime().isEmpty()) {
      return 0;
    }
    long began = (Long) stage.submissionTime().get();
    long ended = (Long) stage.completionTime().get();
    return (ended - began) / 1000.0;
  }

  private static double skew(long[] sorted) {
    if (sorted.length == 0) {
      return 1;
    }
    long median = Math.max(1, sorted[sorted.length / 2]);
    return Math.round(100.0 * Arrays.stream(sorted).max().orElse(1) / median) / 100.0;
  }
}
