package org.tongbao.warehouse;

import java.util.Objects;

/**
 * A value that a column may have.
 *
 * @param value the code as rows have it: upper-case words, or SDMX's letters
 * @param meaning what it says, a phrase for a reader
 */
public record Code(String value, String meaning) {
  public Code {
    Objects.requireNonNull(value, "value");
    if (meaning.isBlank()) {
      throw new IllegalArgumentException("code %s needs a meaning".formatted(value));
    }
  }
}
