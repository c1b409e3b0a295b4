package org.tongbao.document;

import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, with room that serves text after text: {@link String}'s own decoder allocates four
 * bytes for a byte of Chinese.
 */
public final class Utf8 {
  /** Room for longer texts than this is not kept for the next. */
  private static final int KEPT = 1 << 20;

  private static final ThreadLocal<char[]> ROOM = ThreadLocal.withInitial(() -> new char[0]);

  private Utf8() {}

  /**
   * Returns the text of {@code bytes}, with U+FFFD for what is not UTF-8, as {@link String} has.
   */
  public static String decode(byte[] bytes) {
    char[] room = room(bytes.length);
    int size = decode(bytes, room);
    return size < 0 ? new String(bytes, StandardCharsets.UTF_8) : new String(room, 0, size);
  }

  private static char[] room(int bytes) {
    if (bytes > KEPT) {
      return new char[bytes];
    }
    char[] room = ROOM.get();
    if (room.length < bytes) {
      room = new char[bytes + bytes / 4];
      ROOM.set(room);
    }
    return room;
  }

  /** Returns how many characters the bytes are, or -1 where not all of them are well formed. */
  private static int decode(byte[] bytes, char[] into) {
    int size = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i];
      if (lead >= 0) {
        into[size++] = (char) lead;
        i++;
      } else if ((lead & 0xF0) == 0xE0 && i + 2 < bytes.length) {
        int c = (lead & 0xF) << 12 | (bytes[i + 1] & 0x3F) << 6 | (bytes[i + 2] & 0x3F);
        if (!follow(bytes, i + 1, 2) || c < 0x800 || Character.isSurrogate((char) c)) {
          return -1;
        }
        into[size++] = (char) c;
        i += 3;
      } else if ((lead & 0xE0) == 0xC0 && i + 1 < bytes.length) {
        int c = (lead & 0x1F) << 6 | (bytes[i + 1] & 0x3F);
        if (!follow(bytes, i + 1, 1) || c < 0x80) {
          return -1;
        }
        into[size++] = (char) c;
        i += 2;
      } else if ((lead & 0xF8) == 0xF0 && i + 3 < bytes.length) {
        int c =
            (lead & 7) << 18
                | (bytes[i + 1] & 0x3F) << 12
                | (bytes[i + 2] & 0x3F) << 6
                | (bytes[i + 3] & 0x3F);
        if (!follow(bytes, i + 1, 3) || c < 0x10000 || c > Character.MAX_CODE_POINT) {
          return -1;
        }
        size += Character.toChars(c, into, size);
        i += 4;
      } else {
        return -1;
      }
    }
    return size;
  }

  private static boolean follow(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
