package org.tongbao.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Keeps PDFs that unpack to too much from being opened: what their compressed streams hold is
 * counted first, without being kept.
 */
final class PdfStreams {
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final int BUFFER = 1 << 16;

  private PdfStreams() {}

  static void check(byte[] bytes, Limits limits) throws UnreadableException {
    long most = Math.max(limits.documentBytes(), (long) limits.expansionRatio() * bytes.length);
    most = Math.min(most, limits.documentBytes() * 4);
    long total = 0;
    byte[] buffer = new byte[BUFFER];
    for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
      if (isZlib(bytes, at)) {
        total += inflated(bytes, at, buffer, most - total);
        if (total > most) {
          throw new UnreadableException(
              Reason.TOO_LARGE,
              "Its %d bytes unpack to more than %d.".formatted(bytes.length, most));
        }
      }
    }
  }

  /** Returns where the data of the next stream begins, or -1. */
  private static int next(byte[] bytes, int from) {
    for (int i = from; i + STREAM.length < bytes.length; i++) {
      if (bytes[i] == 's' && isStream(bytes, i) && (i < 3 || bytes[i - 1] != 'd')) {
        int at = i + STREAM.length;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n')) {
          at++;
        }
        return at;
      }
    }
    return -1;
  }

  private static boolean isStream(byte[] bytes, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (bytes[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  /** A zlib header names method 8, and its two bytes are a multiple of 31 (RFC 1950). */
  private static boolean isZlib(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && (bytes[at] & 0x0F) == 8
        && (((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  private static long inflated(byte[] bytes, int at, byte[] buffer, long most) {
    Inflater inflater = new Inflater();
    inflater.setInput(bytes, at, bytes.length - at);
    try {
      long total = 0;
      int n;
      while (total <= most && (n = inflater.inflate(buffer)) > 0) {
        total += n;
      }
      return total;
    } catch (DataFormatException e) {
      return 0; // not a compressed stream after all, or a broken one, which the parser will find
    } finally {
      inflater.end();
    }
  }
}
