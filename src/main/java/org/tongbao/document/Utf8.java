package org.tongbao.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, with room that serves text after text: {@link String}'s own decoder allocates four
 * bytes for a byte of Chinese.
 */
public final class Utf8 {
  /** Room for longer texts than this is not kept for the next. */
  private static final int KEPT = 1 << 20;

  private static final ThreadLocal<Utf8> OF_THREAD = ThreadLocal.withInitial(Utf8::new);

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private CharBuffer room = CharBuffer.allocate(0);

  private Utf8() {}

  /**
   * Returns the text of {@code bytes}, with U+FFFD for what is not UTF-8, as {@link String} has.
   */
  public static String decode(byte[] bytes) {
    return OF_THREAD.get().text(bytes);
  }

  private String text(byte[] bytes) {
    CharBuffer text = roomFor(bytes.length);
    boolean wellFormed = !decoder.reset().decode(ByteBuffer.wrap(bytes), text, true).isError();
    return wellFormed
        ? new String(text.array(), 0, text.position())
        : new String(bytes, StandardCharsets.UTF_8);
  }

  /** Returns room for the text of so many bytes, which has no more letters than bytes. */
  private CharBuffer roomFor(int bytes) {
    if (bytes > KEPT) {
      return CharBuffer.allocate(bytes);
    }
    if (room.capacity() < bytes) {
      room = CharBuffer.allocate(bytes + bytes / 4);
    }
    return room.clear();
  }
}
