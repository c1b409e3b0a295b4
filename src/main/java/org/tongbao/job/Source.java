package org.tongbao.job;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;

/**
 * A file to ingest.
 *
 * @param uri its address, with scheme
 * @param bytes its size
 */
record Source(String uri, long bytes) implements Serializable {
  Source {
    Objects.requireNonNull(uri, "uri");
  }

  /** Returns whether the file is a table of documents in columns uri, content and fetched_at. */
  boolean isParquetBundle() {
    return name().endsWith(".parquet");
  }

  boolean isLines() {
    return name().endsWith(".jsonl") || name().endsWith(".ndjson");
  }

  boolean isZip() {
    return name().endsWith(".zip");
  }

  private String name() {
    return uri.toLowerCase(Locale.ROOT);
  }
}
