package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Reads files of any format; may be shared by threads.
 *
 * <p>The format is told by the content, and by the name only where the content leaves it open. What
 * cannot be read is an {@link Unreadable} with a reason; no exception comes of bad bytes.
 */
public final class DocumentReader {
  private final Limits limits;
  private final FormatReader single;

  public DocumentReader() {
    this(Limits.DEFAULTS);
  }

  public DocumentReader(Limits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.single = new FormatReader(limits);
  }

  /**
   * Reads a file and gives {@code sink} what came of it, in order: one reading of a single
   * document, one of each entry of an archive and of each document of a bundle.
   */
  public void read(Origin origin, InputStream bytes, Consumer<? super Reading> sink) {
    Counted counted = new Counted(bytes);
    unpacking(Allowance.growing(counted::count, limits), sink).file(origin, counted);
  }

  /** Returns what came of reading the bytes of one file. */
  public List<Reading> read(String uri, byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    read(Origin.of(uri), new ByteArrayInputStream(bytes), readings::add);
    return readings;
  }

  /** Returns text that a crawler has decoded already, as a document; a page is told by its tags. */
  public Reading readText(Origin origin, String text) {
    return single.readText(origin, text);
  }

  /**
   * Reads the documents of a bundle in JSON lines that begin inside a range of its bytes, so that
   * many readers can share one.
   *
   * @param lines the bundle from byte {@code from - 1} on, from its first where {@code from} is 0
   * @param from first byte of the range
   * @param to after its last
   */
  public void readLines(
      Origin origin, InputStream lines, long from, long to, Consumer<? super Reading> sink) {
    Counted counted = new Counted(lines);
    unpacking(Allowance.growing(counted::count, limits), sink)
        .part(origin, counted, part -> part.lines(origin, counted, from, to));
  }

  /**
   * Reads some entries of a zip archive, so that many readers can share one.
   *
   * @param from place of the first entry in the order of {@link ZipEntries#weights}
   * @param to after the place of the last
   * @param size bytes of the archive
   */
  public void readEntries(
      Origin origin,
      SeekableByteChannel zip,
      int from,
      int to,
      long size,
      Consumer<? super Reading> sink) {
    unpacking(Allowance.of(size, limits), sink)
        .part(
            origin,
            new Counted(InputStream.nullInputStream()),
            part -> part.entries(origin, zip, from, to));
  }

  private Unpacking unpacking(Allowance allowance, Consumer<? super Reading> sink) {
    return new Unpacking(limits, single, allowance, sink);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
