package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The bytes of a document, or as many of them as show that it is too large.
 *
 * <p>They are joined only where the document is read, so that a file too large costs its bound in
 * memory and not twice as much.
 */
final class Held {
  private static final int PIECE = 1 << 20;

  private final List<byte[]> pieces = new ArrayList<>();
  private int length;

  private Held() {}

  /** Takes at most {@code most + 1} bytes of a stream, and fewer where it ends before. */
  static Held of(InputStream in, long most) throws IOException {
    Held held = new Held();
    while (held.length <= most) {
      byte[] piece = in.readNBytes((int) Math.min(PIECE, most + 1 - held.length));
      if (piece.length == 0) {
        break;
      }
      held.pieces.add(piece);
      held.length += piece.length;
    }
    return held;
  }

  int length() {
    return length;
  }

  /** Returns all bytes, which are given once. */
  byte[] bytes() {
    byte[] bytes = pieces.size() == 1 ? pieces.get(0) : new byte[length];
    int at = 0;
    for (int i = 0; pieces.size() > 1 && i < pieces.size(); i++) {
      byte[] piece = pieces.set(i, new byte[0]);
      System.arraycopy(piece, 0, bytes, at, piece.length);
      at += piece.length;
    }
    pieces.clear();
    return bytes;
  }

  /** Returns all bytes as a stream. */
  InputStream stream() {
    List<InputStream> streams = new ArrayList<>();
    pieces.forEach(piece -> streams.add(new ByteArrayInputStream(piece)));
    return new SequenceInputStream(Collections.enumeration(streams));
  }
}
