package org.tongbao.trend;

import java.io.Serializable;
import java.time.LocalDate;
import org.tongbao.trend.panel.Observation;

/**
 * Which vintages trends are made of: all that is known, or what was known on a day.
 *
 * <p>On a past day, what a later bulletin superseded may still have been current: the marks of the
 * facts are then not heeded, and the latest vintage of those days counts. A bulletin without a day
 * of issue cannot be said to have been known on any.
 *
 * @param lastDay last day of issue since 1970-01-01 that counts
 */
record Vintages(int lastDay) implements Serializable {
  /** Everything that is known. */
  static final Vintages ALL = new Vintages(Integer.MAX_VALUE);

  /** Returns what was known at the end of a day. */
  static Vintages upTo(LocalDate day) {
    return new Vintages(Math.toIntExact(day.toEpochDay()));
  }

  /** Returns whether a bulletin issued on a day counts. */
  boolean know(int issuedOn) {
    return isAll() || (issuedOn != Observation.UNKNOWN_DAY && issuedOn <= lastDay);
  }

  /** Returns whether a fact that is marked so is taken as current. */
  boolean isCurrent(boolean marked) {
    return marked || !isAll();
  }

  private boolean isAll() {
    return lastDay == Integer.MAX_VALUE;
  }
}
