package org.tongbao.job;

import java.util.Objects;
import org.apache.spark.sql.Row;

/** What came of one bulletin that a task read. */
sealed interface Outcome {
  /** The warehouse has it already. */
  record AlreadyKnown() implements Outcome {}

  /**
   * It is a row of the warehouse.
   *
   * @param row as the warehouse has it
   * @param bulletinId its identity
   * @param quarantined whether it could not be read
   * @param claims how many it makes
   * @param bytes its size
   */
  record Added(Row row, String bulletinId, boolean quarantined, int claims, long bytes)
      implements Outcome {
    public Added {
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(bulletinId, "bulletinId");
    }
  }
}
