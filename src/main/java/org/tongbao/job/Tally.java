package org.tongbao.job;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.tongbao.warehouse.Run;

/**
 * Counts what tasks read, to be held against what they wrote.
 *
 * <p>Spark adds up a result task's counts once, however often the task was tried; so these are
 * exact as long as the rows go straight to their files.
 */
final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LongAccumulator read;
  private final LongAccumulator known;
  private final LongAccumulator quarantined;
  private final LongAccumulator claims;
  private final LongAccumulator bytes;
  private final Ids ids = new Ids();

  Tally(SparkContext spark) {
    read = spark.longAccumulator("bulletins read");
    known = spark.longAccumulator("bulletins known");
    quarantined = spark.longAccumulator("bulletins quarantined");
    claims = spark.longAccumulator("claims");
    bytes = spark.longAccumulator("bytes of bulletins");
    spark.register(ids, "bulletin ids");
  }

  void count(Outcome outcome) {
    read.add(1);
    if (outcome instanceof Outcome.Added added) {
      quarantined.add(added.quarantined() ? 1 : 0);
      claims.add(added.claims());
      bytes.add(added.bytes());
      ids.add(added.bulletinId());
    } else {
      known.add(1);
    }
  }

  Ids ids() {
    return ids;
  }

  /** Returns the counts where {@code doubled} rows were taken out again. */
  Run.Counts counts(Doubled doubled) {
    return new Run.Counts(
        read.value(),
        ids.size() - doubled.rows(),
        quarantined.value() - doubled.quarantined(),
        known.value() + doubled.rows(),
        claims.value() - doubled.claims(),
        bytes.value() - doubled.bytes());
  }

  /**
   * Rows of bulletins that the input had more than once.
   *
   * @param rows how many were taken out
   * @param quarantined how many of these were quarantined
   * @param claims claims in them
   * @param bytes bytes in them
   */
  record Doubled(long rows, long quarantined, long claims, long bytes) {
    static final Doubled NONE = new Doubled(0, 0, 0, 0);
  }
}
