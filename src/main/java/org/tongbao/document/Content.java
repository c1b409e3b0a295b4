package org.tongbao.document;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a format's reader made of the bytes.
 *
 * @param text see {@link Document}
 * @param meta see {@link Document#meta()}
 * @param charset of the bytes, null for formats that have none
 */
record Content(String text, Map<String, String> meta, @Nullable String charset) {
  Content {
    Objects.requireNonNull(text, "text");
    meta = Map.copyOf(meta);
  }

  static Content of(String text, Map<String, String> meta) {
    return new Content(text, meta, null);
  }
}
