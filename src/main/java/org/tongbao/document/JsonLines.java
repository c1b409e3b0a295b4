package org.tongbao.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads bundles of documents, one a line of JSON: {@code uri}, {@code content} (text, or bytes in
 * base 64) and {@code fetched_at}; other members are passed over.
 */
final class JsonLines {
  private static final JsonFactory JSON = new JsonFactory();

  /** Shorter content that looks like base 64 is taken for words. */
  private static final int LEAST_BASE64 = 16;

  private final Unpacking unpacking;
  private final int depth;

  JsonLines(Unpacking unpacking, int depth) {
    this.unpacking = unpacking;
    this.depth = depth;
  }

  /**
   * Reads the lines that begin inside a range of bytes; the one that begins before it is another
   * reader's.
   *
   * @param in at byte {@code from} of the file, or at byte {@code from - 1} where that is not the
   *     first
   */
  void read(Origin origin, InputStream in, long from, long to) throws IOException {
    Lines lines = new Lines(in, unpacking.limits().documentBytes() * 2);
    long at = from;
    if (from > 0) {
      at += lines.skip() - 1;
    }
    while (at < to) {
      byte[] line = lines.next();
      if (line == null) {
        return;
      }
      if (!isBlank(line) || lines.isCut()) {
        unpacking.begin();
        Origin place = origin.entry("byte-" + at);
        if (lines.isCut()) {
          unpacking.refuse(
              place,
              lines.length(),
              Reason.TOO_LARGE,
              "The line has more than %d bytes.".formatted(unpacking.limits().documentBytes() * 2));
        } else {
          line(place, line);
        }
      }
      at += lines.length();
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\r' && b != '\n' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private static final class Members {
    private @Nullable String uri;
    private @Nullable String content;
    private @Nullable Instant fetchedAt;
  }

  private void line(Origin place, byte[] line) throws IOException {
    Members told;
    try {
      told = members(line);
    } catch (JsonParseException e) {
      unpacking.refuse(
          place,
          line.length,
          Reason.BROKEN_FILE,
          "The line is no JSON: %s.".formatted(e.getOriginalMessage()));
      return;
    }
    if (told.content == null) {
      unpacking.refuse(
          place, line.length, Reason.EMPTY, "The line has no content; it needs uri and content.");
      return;
    }
    Origin origin = new Origin(told.uri == null ? place.uri() : told.uri, told.fetchedAt);
    byte @Nullable [] bytes = bytes(told.content);
    if (bytes == null) {
      unpacking.text(origin, told.content);
    } else {
      unpacking.add(origin, new ByteArrayInputStream(bytes), depth + 1);
    }
  }

  private static Members members(byte[] line) throws IOException {
    Members told = new Members();
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new JsonParseException(json, "it does not begin with {");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "uri" -> told.uri = json.getValueAsString();
          case "content" -> told.content = json.getValueAsString();
          case "fetched_at" -> told.fetchedAt = FetchTime.of(json.getValueAsString());
          default -> json.skipChildren();
        }
      }
    }
    return told;
  }

  /** Returns the bytes that base 64 spells, null where the words are words. */
  private static byte @Nullable [] bytes(String content) {
    if (content.length() < LEAST_BASE64 || content.length() % 4 != 0) {
      return null;
    }
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      boolean fits =
          (c >= 'A' && c <= 'Z')
              || (c >= 'a' && c <= 'z')
              || (c >= '0' && c <= '9')
              || c == '+'
              || c == '/'
              || (c == '=' && i >= content.length() - 2);
      if (!fits) {
        return null;
      }
    }
    return Base64.getDecoder().decode(content);
  }

  /** Lines as bytes; one beyond the bound is read to its end and not kept. */
  private static final class Lines {
    private final InputStream in;
    private final long most;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long length;
    private boolean cut;

    Lines(InputStream in, long most) {
      this.in = in;
      this.most = most;
    }

    /** Passes over the rest of a line and returns its length, its end included. */
    long skip() throws IOException {
      next();
      return length;
    }

    byte @Nullable [] next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      length = 0;
      cut = false;
      while (true) {
        if (at == end) {
          end = in.read(buffer);
          at = 0;
          if (end <= 0) {
            end = 0;
            return length == 0 ? null : line.toByteArray();
          }
        }
        int from = at;
        while (at < end && buffer[at] != '\n') {
          at++;
        }
        boolean whole = at < end;
        length += at - from + (whole ? 1 : 0);
        if (length > most) {
          cut = true;
        } else {
          line.write(buffer, from, at - from);
        }
        if (whole) {
          at++;
          return line.toByteArray();
        }
      }
    }

    long length() {
      return length;
    }

    boolean isCut() {
      return cut;
    }
  }
}
