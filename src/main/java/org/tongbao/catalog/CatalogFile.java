package org.tongbao.catalog;

import java.io.Serializable;
import java.util.Objects;

/**
 * The bytes of one file of a catalog, so that a catalog may come from a jar, a directory or a
 * distributed file system.
 *
 * @param kind which of the three it is
 * @param location where it came from, for reports of its faults
 * @param bytes as stored, UTF-8; not to be changed afterwards
 */
@SuppressWarnings("ArrayRecordComponent")
public record CatalogFile(Kind kind, String location, byte[] bytes) implements Serializable {
  /** The files that make a catalog. */
  public enum Kind {
    INDICATORS("indicators.csv"),
    AREAS("areas.csv"),
    UNITS("units.csv");

    private final String fileName;

    Kind(String fileName) {
      this.fileName = fileName;
    }

    public String fileName() {
      return fileName;
    }
  }

  public CatalogFile {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(bytes, "bytes");
  }
}
