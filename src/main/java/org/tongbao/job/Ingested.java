package org.tongbao.job;

import java.util.Objects;
import org.tongbao.warehouse.Run;

/**
 * What came of an ingest.
 *
 * @param run as committed, or as it would have been
 * @param committed whether anything was new
 */
public record Ingested(Run run, boolean committed) {
  public Ingested {
    Objects.requireNonNull(run, "run");
  }
}
