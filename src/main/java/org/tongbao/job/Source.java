package org.tongbao.job;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A file to ingest.
 *
 * @param uri its address, with scheme
 * @param bytes its size
 */
record Source(String uri, long bytes) implements Serializable {
  /** Ends of names of archives and bundles, which hold many documents. */
  private static final Set<String> PACKED =
      Set.of("zip", "gz", "tgz", "tar", "jsonl", "ndjson", "parquet");

  private static final Set<String> DOCUMENTS =
      Set.of("txt", "md", "htm", "html", "pdf", "doc", "docx", "xls", "xlsx", "ofd", "csv");

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
    return DOCUMENTS.contains(ending(name)) || isPacked(name);
  }

  /** Tells whether a name is one of archives and bundles, which hold many documents. */
  static boolean isPacked(String name) {
    return PACKED.contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private String name() {
    return uri.toLowerCase(Locale.ROOT);
  }
}
