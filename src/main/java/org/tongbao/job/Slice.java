package org.tongbao.job;

import java.io.Serializable;
import java.util.Objects;

/**
 * The part of a file that one task reads at a stretch.
 *
 * @param uri the file
 * @param part how the file is parted
 * @param from first byte of {@link Part#LINES}, first entry of {@link Part#ENTRIES}, first group of
 *     {@link Part#ROW_GROUPS}, else 0
 * @param to after the last
 * @param weight bytes, to balance tasks by
 */
record Slice(String uri, Part part, long from, long to, long weight) implements Serializable {
  /** How a file is parted. */
  enum Part {
    /** All of it, in whatever format. */
    WHOLE,
    /** The lines of JSON that begin inside a range of bytes. */
    LINES,
    /** Entries of a zip archive by their place in its directory. */
    ENTRIES,
    /** Row groups of a Parquet bundle. */
    ROW_GROUPS
  }

  Slice {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(part, "part");
  }

  static Slice whole(Source source) {
    return new Slice(source.uri(), Part.WHOLE, 0, source.bytes(), source.bytes());
  }
}
