package org.tongbao.job;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What one stage by itself works on.
 *
 * @param warehouse where from
 * @param out directory for the stage's tables, a directory of Parquet each
 * @param asOf day at whose end the facts were known, empty for all
 * @param catalog a directory of the user's own, over the bundled one
 */
public record StageOptions(
    String warehouse, String out, Optional<LocalDate> asOf, Optional<String> catalog) {
  public StageOptions {
    Objects.requireNonNull(warehouse, "warehouse");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(catalog, "catalog");
  }
}
