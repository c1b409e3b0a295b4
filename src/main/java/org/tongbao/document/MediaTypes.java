package org.tongbao.document;

/** The media types of {@link Reading#mediaType()}. */
public final class MediaTypes {
  public static final String TEXT = "text/plain";
  public static final String MARKDOWN = "text/markdown";
  public static final String HTML = "text/html";
  public static final String CSV = "text/csv";
  public static final String PDF = "application/pdf";
  public static final String DOC = "application/msword";
  public static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String XLS = "application/vnd.ms-excel";
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String OFD = "application/ofd";
  public static final String ZIP = "application/zip";
  public static final String GZIP = "application/gzip";
  public static final String TAR = "application/x-tar";

  /** Tables of documents that a crawler delivers. */
  public static final String PARQUET = "application/vnd.apache.parquet";

  public static final String JSON_LINES = "application/x-ndjson";

  /** Bytes that are none of the above. */
  public static final String BYTES = "application/octet-stream";

  private MediaTypes() {}

  /** Returns the media type that a file's name promises. */
  static String of(Origin origin) {
    String name = origin.fileName();
    if (name.endsWith(".zip")) {
      return ZIP;
    }
    if (name.endsWith(".gz") || name.endsWith(".tgz")) {
      return GZIP;
    }
    if (name.endsWith(".tar")) {
      return TAR;
    }
    return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSON_LINES : BYTES;
  }
}
