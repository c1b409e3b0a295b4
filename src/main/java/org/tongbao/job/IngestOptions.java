package org.tongbao.job;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What to ingest.
 *
 * @param inputs files, directories and patterns
 * @param warehouse where to
 * @param catalog a directory of the user's own, over the bundled one
 * @param manifest a CSV file that says what bulletins do not
 */
public record IngestOptions(
    List<String> inputs, String warehouse, Optional<String> catalog, Optional<String> manifest) {
  public IngestOptions {
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(warehouse, "warehouse");
    Objects.requireNonNull(catalog, "catalog");
    Objects.requireNonNull(manifest, "manifest");
  }
}
