package org.tongbao.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkContext;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.scheduler.StageInfo;
import org.tongbao.warehouse.StageReport;

/** Listens to Spark: tells what each stage did, and a person how far the job is. */
final class StageMeter extends SparkListener implements AutoCloseable {
  /** Events come late by milliseconds; who waits longer waits for nothing. */
  private static final long PATIENCE_MILLISECONDS = 10_000;

  private final SparkContext spark;
  private final Progress progress;
  private final Map<Integer, List<Long>> times = new LinkedHashMap<>();
  private final List<StageReport> reports = new ArrayList<>();
  private String step = "";

  private StageMeter(SparkContext spark, Progress progress) {
    this.spark = spark;
    this.progress = progress;
  }

  /** Returns a meter that listens from now on. */
  static StageMeter on(SparkContext spark, Progress progress) {
    StageMeter meter = new StageMeter(spark, progress);
    spark.addSparkListener(meter);
    return meter;
  }

  /** Names what follows, as in {@code facts}, or {@code facts: copies} for a part of it. */
  void enter(String name) {
    hearAll();
    synchronized (this) {
      step = name;
    }
    progress.enter(name);
  }

  @Override
  public void onStageSubmitted(SparkListenerStageSubmitted submitted) {
    progress.expect(submitted.stageInfo().numTasks());
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    if (!end.taskInfo().successful()) {
      return;
    }
    synchronized (this) {
      times
          .computeIfAbsent(end.stageId(), stage -> new ArrayList<>())
          .add(end.taskInfo().duration());
    }
    TaskMetrics metrics = end.taskMetrics();
    if (metrics == null) {
      progress.done(0, 0);
    } else {
      progress.done(metrics.inputMetrics().recordsRead(), metrics.outputMetrics().recordsWritten());
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
  List<StageReport> reports() {
    hearAll();
    synchronized (this) {
      return List.copyOf(reports);
    }
  }

  @Override
  public void close() {
    hearAll();
    progress.close();
  }

  /** Spark tells of stages on a thread of its own: a job may be over before they are told. */
  private void hearAll() {
    try {
      spark.listenerBus().waitUntilEmpty(PATIENCE_MILLISECONDS);
    } catch (TimeoutException e) {
      return; // a report without its last stage is better than a job that waits for one
    }
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
