package org.tongbao.job;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.executor.InputMetrics;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Extractor;
import org.tongbao.document.DocumentReader;

/** What a task of ingest does: reads its slices into rows of the warehouse, and counts. */
final class ReadSlices implements FlatMapFunction<Iterator<List<Slice>>, Row> {
  private static final long serialVersionUID = 1L;

  /** No bulletin takes a hundredth of this. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final CatalogChoice catalog;
  private final Broadcast<SerializableConfiguration> hadoop;
  private final BulletinRow.Stamp stamp;
  private final Broadcast<Known> known;
  private final Tally tally;

  ReadSlices(
      CatalogChoice catalog,
      Broadcast<SerializableConfiguration> hadoop,
      BulletinRow.Stamp stamp,
      Broadcast<Known> known,
      Tally tally) {
    this.catalog = catalog;
    this.hadoop = hadoop;
    this.stamp = stamp;
    this.known = known;
    this.tally = tally;
  }

  @Override
  public Iterator<Row> call(Iterator<List<Slice>> packs) {
    List<Slice> slices = new ArrayList<>();
    packs.forEachRemaining(slices::addAll);
    Pull<Outcome> outcomes =
        outcomes(slices, hadoop.value().value(), catalog.extractor(), known.value(), stamp);
    TaskContext task = TaskContext.get();
    task.addTaskCompletionListener((TaskCompletionListener) context -> outcomes.close());
    return new Rows(outcomes, tally, task.taskMetrics().inputMetrics());
  }

  /** Returns what comes of the slices, in their order. */
  static Pull<Outcome> outcomes(
      List<Slice> slices,
      Configuration hadoop,
      Extractor extractor,
      Known known,
      BulletinRow.Stamp stamp) {
    SliceReader reader = new SliceReader(hadoop, new DocumentReader());
    return new Pull<>(
        slices.stream()
            .<Pull.Work<Outcome>>map(
                slice -> new SliceWork(slice, reader, extractor::of, known, stamp))
            .iterator(),
        PATIENCE);
  }

  /** The rows among outcomes; every outcome is counted as it passes, for us and for Spark. */
  static final class Rows implements Iterator<Row> {
    private final Iterator<Outcome> outcomes;
    private final Tally tally;
    private final InputMetrics metrics;
    private @Nullable Row next;

    Rows(Iterator<Outcome> outcomes, Tally tally, InputMetrics metrics) {
      this.outcomes = outcomes;
      this.tally = tally;
      this.metrics = metrics;
    }

    @Override
    public boolean hasNext() {
      while (next == null && outcomes.hasNext()) {
        Outcome outcome = outcomes.next();
        tally.count(outcome);
        metrics.incRecordsRead(1);
        if (outcome instanceof Outcome.Added added) {
          metrics.incBytesRead(added.bytes());
          next = added.row();
        }
      }
      return next != null;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = next;
      next = null;
      return row;
    }
  }
}
