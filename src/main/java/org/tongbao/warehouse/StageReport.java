package org.tongbao.warehouse;

import java.util.Objects;

/**
 * What a stage of Spark did.
 *
 * @param name what it was for
 * @param tasks how many ran to their end
 * @param rowsRead records that its tasks read from files and exchanges
 * @param rowsWritten records that its tasks wrote to files and exchanges
 * @param bytesRead from files and exchanges
 * @param bytesWritten to files and exchanges
 * @param spilledBytes to disk for want of memory
 * @param seconds from first start to last end
 * @param skew the longest task's time over the median task's; 1 where all were alike
 */
public record StageReport(
    String name,
    int tasks,
    long rowsRead,
    long rowsWritten,
    long bytesRead,
    long bytesWritten,
    long spilledBytes,
    double seconds,
    double skew) {
  public StageReport {
    Objects.requireNonNull(name, "name");
  }

  /** Returns rows read, or written where there are more, by the second; 0 where it took no time. */
  public double rowsPerSecond() {
    return seconds == 0 ? 0 : Math.round(Math.max(rowsRead, rowsWritten) / seconds);
  }
}
