package org.tongbao.document;

import java.time.Duration;
import java.util.Objects;

/**
 * How large, deep and slow a file may be before it is given up as {@link Reason#TOO_LARGE}.
 *
 * @param documentBytes bytes of one document; also the most that is held of one
 * @param expandedBytes bytes that the entries of one file may have in all once unpacked
 * @param expansionRatio how many times its packed size a file may unpack to, beyond the first
 *     mebibyte
 * @param entries entries of one archive, and documents of one bundle
 * @param archiveDepth archives inside archives
 * @param elementDepth elements inside elements of HTML and XML
 * @param textChars characters of the text that a document gives
 * @param cells cells of the tables of one document, empty ones that a row's width adds included
 * @param pages pages of one document
 * @param time for one file, archives whole
 */
public record Limits(
    long documentBytes,
    long expandedBytes,
    int expansionRatio,
    int entries,
    int archiveDepth,
    int elementDepth,
    int textChars,
    int cells,
    int pages,
    Duration time) {

  /** What a bulletin never needs, with room to spare. */
  public static final Limits DEFAULTS =
      new Limits(
          64L << 20,
          8L << 30,
          200,
          1_000_000,
          3,
          1_000,
          16 << 20,
          1_000_000,
          2_000,
          Duration.ofMinutes(10));

  public Limits {
    Objects.requireNonNull(time, "time");
    if (documentBytes < 1
        || documentBytes > 1 << 30
        || expandedBytes < 1
        || expansionRatio < 1
        || entries < 1
        || archiveDepth < 1
        || elementDepth < 1
        || textChars < 1
        || cells < 1
        || pages < 1
        || time.isNegative()
        || time.isZero()) {
      throw new IllegalArgumentException(
          "limits are positive, and documentBytes at most 1 GiB: documentBytes %d, expandedBytes %d, expansionRatio %d, entries %d, archiveDepth %d, elementDepth %d, textChars %d, cells %d, pages %d, time %s"
              .formatted(
                  documentBytes,
                  expandedBytes,
                  expansionRatio,
                  entries,
                  archiveDepth,
                  elementDepth,
                  textChars,
                  cells,
                  pages,
                  time));
    }
  }

  /** Returns these limits with another bound on a document's bytes. */
  public Limits withDocumentBytes(long bytes) {
    return new Limits(
        bytes,
        expandedBytes,
        expansionRatio,
        entries,
        archiveDepth,
        elementDepth,
        textChars,
        cells,
        pages,
        time);
  }

  /** Returns these limits with another bound on what one file unpacks to. */
  public Limits withExpandedBytes(long bytes) {
    return new Limits(
        documentBytes,
        bytes,
        expansionRatio,
        entries,
        archiveDepth,
        elementDepth,
        textChars,
        cells,
        pages,
        time);
  }

  /** Returns these limits with another bound on the entries of an archive. */
  public Limits withEntries(int count) {
    return new Limits(
        documentBytes,
        expandedBytes,
        expansionRatio,
        count,
        archiveDepth,
        elementDepth,
        textChars,
        cells,
        pages,
        time);
  }

  /** Returns these limits with another bound on the time for one file. */
  public Limits withTime(Duration longest) {
    return new Limits(
        documentBytes,
        expandedBytes,
        expansionRatio,
        entries,
        archiveDepth,
        elementDepth,
        textChars,
        cells,
        pages,
        longest);
  }
}
