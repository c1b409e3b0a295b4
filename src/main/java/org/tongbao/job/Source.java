package org.tongbao.job;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A file to ingest.
 *
 * @param uri its address, with scheme
 * @param bytes its size
 */
record Source(String uri, long bytes) implements Serializable {
  private static final Pattern NAMES =
      Pattern.compile(
          "\\.(?:txt|md|html?|pdf|docx?|xlsx?|ofd|csv|zip|gz|tgz|tar|jsonl|ndjson|parquet)$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PACKED =
      Pattern.compile("\\.(?:zip|gz|tgz|tar|jsonl|ndjson|parquet)$", Pattern.CASE_INSENSITIVE);

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

  /** Tells whether a name is one that documents, archives and bundles have. */
  static boolean hasName(String name) {
    return NAMES.matcher(name).find();
  }

  /** Tells whether a name is one of archives and bundles, which hold many documents. */
  static boolean isPacked(String name) {
    return PACKED.matcher(name).find();
  }

  private String name() {
    return uri.toLowerCase(Locale.ROOT);
  }
}
