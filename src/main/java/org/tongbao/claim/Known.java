package org.tongbao.claim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What words mean that were read before: bulletins say the same few thousand things again and
 * again. May be shared by threads.
 */
final class Known<V> {
  /** More would only cost memory. */
  private static final int MOST = 50_000;

  private final Map<String, V> byWords = new ConcurrentHashMap<>();

  /** Returns what the words mean, made by {@code reader} where nobody asked before. */
  V of(String words, Function<? super String, ? extends V> reader) {
    V before = byWords.get(words);
    if (before != null) {
      return before;
    }
    V made = reader.apply(words);
    if (byWords.size() < MOST) {
      byWords.put(words, made);
    }
    return made;
  }
}
