package org.tongbao.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place where the source has lost or changed characters.
 *
 * @param kind what happened
 * @param start first character, in the source
 * @param end after the last character, in the source
 * @param repair what stands there in the clean text, null where more than one reading is possible
 */
public record Damage(Kind kind, int start, int end, @Nullable String repair) {
  /** What happened to the characters. */
  public enum Kind {
    /** U+FFFD: bytes that no charset explains. */
    REPLACEMENT_CHARACTER,
    /** Question marks inside a word. */
    LOST_CHARACTERS,
    /** Bytes shifted inside a double-byte pair, so that other characters stand there. */
    SHIFTED_BYTES
  }

  public Damage {
    Objects.requireNonNull(kind, "kind");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "damage stands at start <= end, not %d to %d".formatted(start, end));
    }
  }
}
