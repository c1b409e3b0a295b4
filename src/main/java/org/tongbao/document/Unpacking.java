package org.tongbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Reads one file with all that is packed in it, to any depth that the limits allow.
 *
 * <p>Nothing is ever written: an entry's name is only a part of its address. No more is held than
 * one document.
 */
final class Unpacking {
  private final Limits limits;
  private final FormatReader single;
  private final Consumer<? super Reading> sink;
  private final Allowance allowance;
  private final long begun = System.nanoTime();
  private int entries;

  /**
   * Begins a file.
   *
   * @param allowance of the file as a whole
   * @param sink is given each reading in order
   */
  Unpacking(
      Limits limits, FormatReader single, Allowance allowance, Consumer<? super Reading> sink) {
    this.limits = limits;
    this.single = single;
    this.allowance = allowance;
    this.sink = sink;
  }

  /** What ends the reading of all that is packed in a file, and not of one entry alone. */
  static final class Stopped extends IOException {
    private static final long serialVersionUID = 1L;
    private final Reason reason;

    Stopped(Reason reason, String message) {
      super(message);
      this.reason = reason;
    }
  }

  /** Reads a file that no archive holds; what ends it early is its last reading. */
  void file(Origin origin, Counted bytes) {
    part(origin, bytes, part -> part.add(origin, bytes, 0));
  }

  /** Reads something of a file. */
  interface Part {
    void read(Unpacking unpacking) throws IOException;
  }

  /** Reads a part of a file; what ends it early is its last reading. */
  void part(Origin origin, Counted bytes, Part part) {
    try {
      part.read(this);
    } catch (Stopped e) {
      refuse(origin, bytes.count(), e.reason, e.getMessage());
    } catch (Allowance.Exceeded e) {
      refuse(origin, bytes.count(), Reason.TOO_LARGE, e.getMessage());
    } catch (IOException e) {
      boolean failed = bytes.hasFailed();
      String message =
          failed ? "The file system did not give its bytes: %s." : "It is cut short or broken: %s.";
      refuse(
          origin,
          bytes.count(),
          failed ? Reason.UNREACHABLE : Reason.BROKEN_FILE,
          message.formatted(FormatReader.words(e)));
    }
  }

  void lines(Origin origin, InputStream in, long from, long to) throws IOException {
    new JsonLines(this, 0).read(origin, in, from, to);
  }

  void entries(Origin origin, SeekableByteChannel zip, int from, int to) throws IOException {
    new ZipArchive(this, 0).read(origin, zip, from, to);
  }

  /** Reads a file or an entry, whatever it is; {@code depth} archives hold it. */
  void add(Origin origin, InputStream bytes, int depth) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, Formats.HEAD);
    byte[] head = in.readNBytes(Formats.HEAD);
    in.unread(head);
    switch (Formats.of(head, head.length)) {
      case GZIP -> {
        checkDepth(origin, depth);
        new TarArchive(this, depth).gzip(origin, in);
      }
      case TAR -> {
        checkDepth(origin, depth);
        new TarArchive(this, depth).tar(origin, in);
      }
      case ZIP -> zip(origin, in, depth);
      case TEXT -> {
        if (Formats.isJsonLines(origin, head)) {
          new JsonLines(this, depth).read(origin, in, 0, Long.MAX_VALUE);
        } else {
          document(origin, in);
        }
      }
      case PDF, OLE, PARQUET, OTHER -> document(origin, in);
    }
  }

  private void zip(Origin origin, InputStream in, int depth) throws IOException {
    Held held = Held.of(in, limits.documentBytes());
    ZipArchive archive = new ZipArchive(this, depth);
    if (held.length() > limits.documentBytes()) {
      archive.stream(origin, new SequenceInputStream(held.stream(), in));
      return;
    }
    byte[] bytes = held.bytes();
    if (!archive.read(origin, bytes)) {
      give(single.read(origin, bytes));
    }
  }

  private void document(Origin origin, InputStream in) throws IOException {
    Held held = Held.of(in, limits.documentBytes());
    if (held.length() > limits.documentBytes()) {
      refuse(
          origin,
          held.length(),
          Reason.TOO_LARGE,
          "It has more than %d bytes.".formatted(limits.documentBytes()));
    } else {
      give(single.read(origin, held.bytes()));
    }
  }

  /** Takes text that is decoded already, as a bundle may hold it. */
  void text(Origin origin, String text) {
    give(single.readText(origin, text));
  }

  void give(Reading reading) {
    sink.accept(reading);
  }

  void refuse(Origin origin, long size, Reason reason, String message) {
    give(new Unreadable(origin.uri(), MediaTypes.of(origin), size, reason, message));
  }

  InputStream unpacked(InputStream in) {
    return allowance.bound(in);
  }

  Limits limits() {
    return limits;
  }

  /** Counts an entry, and looks whether there is still time for it. */
  void begin() throws Stopped {
    if (++entries > limits.entries()) {
      throw new Stopped(
          Reason.TOO_LARGE,
          "It has more than %d entries; the others were not read.".formatted(limits.entries()));
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    if (taken.compareTo(limits.time()) > 0 || Thread.currentThread().isInterrupted()) {
      throw new Stopped(
          Reason.TOO_LARGE,
          "It was given up after %d seconds and %d entries; the others were not read."
              .formatted(taken.toSeconds(), entries - 1));
    }
  }

  void checkDepth(Origin origin, int depth) throws Stopped {
    if (depth >= limits.archiveDepth()) {
      throw new Stopped(
          Reason.TOO_LARGE,
          "Archives are nested more than %d deep: %s."
              .formatted(limits.archiveDepth(), origin.uri()));
    }
  }

  /** Tells whether an entry's name leads outside its archive. */
  static boolean isUnsafe(String name) {
    String plain = name.replace('\\', '/');
    return plain.startsWith("/")
        || plain.matches("[A-Za-z]:.*")
        || plain.equals("..")
        || plain.startsWith("../")
        || plain.endsWith("/..")
        || plain.contains("/../")
        || plain.indexOf('\0') >= 0;
  }

  /** Tells whether an entry is a system's own: such names are passed over in directories too. */
  static boolean isHidden(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.startsWith(".") || name.startsWith("__MACOSX/") || last.equals("Thumbs.db");
  }
}
