package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
   * document, one of each entry of an archive.
   */
  public void read(Origin origin, InputStream bytes, Consumer<? super Reading> sink) {
    byte[] whole;
    try {
      whole = bytes.readNBytes((int) limits.documentBytes() + 1);
    } catch (IOException e) {
      sink.accept(
          new Unreadable(
              origin.uri(),
              MediaTypes.BYTES,
              0,
              Reason.UNREACHABLE,
              "The file system did not give its bytes: %s.".formatted(e.getMessage())));
      return;
    }
    if (whole.length > limits.documentBytes()) {
      sink.accept(
          new Unreadable(
              origin.uri(),
              MediaTypes.BYTES,
              whole.length,
              Reason.TOO_LARGE,
              "It has more than %d bytes.".formatted(limits.documentBytes())));
      return;
    }
    sink.accept(single.read(origin, whole));
  }

  /** Returns what came of reading the bytes of one file. */
  public List<Reading> read(String uri, byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    read(Origin.of(uri), new ByteArrayInputStream(bytes), readings::add);
    return readings;
  }

  /** Returns text that a crawler has decoded already, as a document; a page is told by its tags. */
  public Reading readText(Origin origin, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return single.read(origin, bytes);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
