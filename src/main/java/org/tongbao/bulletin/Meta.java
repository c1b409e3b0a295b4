package org.tongbao.bulletin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.text.CleanText;

/** What a page's meta tags say of a bulletin, in simplified characters. */
record Meta(Map<String, String> values) {
  private static final List<String> READ =
      List.of("articletitle", "title", "pubdate", "contentsource", "sitename", "siteidcode");

  private static final Meta NONE = new Meta(Map.of());

  static Meta of(Map<String, String> meta) {
    if (meta.isEmpty()) {
      return NONE;
    }
    Map<String, String> values = new HashMap<>();
    for (String name : READ) {
      String value = meta.get(name);
      if (value != null && !value.isBlank()) {
        values.put(name, CleanText.of(value).text().strip());
      }
    }
    return new Meta(values);
  }

  /** Returns the value of a tag, null where the page has none. */
  @Nullable String get(String name) {
    return values.get(name);
  }
}
