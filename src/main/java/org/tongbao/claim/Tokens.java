package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence holds, in text order: words with tags, times, areas, quantities. Letters between
 * two tokens are words that no list knows. Reused from sentence to sentence.
 */
final class Tokens {
  private int size;
  private int[] from = new int[64];
  private int[] to = new int[64];
  private long[] tags = new long[64];
  private Object[] payload = new Object[64];

  /** Made as sentences need them, and used again from sentence to sentence. */
  private final List<Quantity> quantities = new ArrayList<>();

  private int quantityCount;

  void clear() {
    Arrays.fill(payload, 0, size, null);
    size = 0;
    quantityCount = 0;
  }

  int size() {
    return size;
  }

  void add(int start, int end, long bits) {
    add(start, end, bits, null);
  }

  /** Adds a token for a number, whose unit is still to be told. */
  Quantity addQuantity(int start, int end, BigDecimal value) {
    if (quantityCount == quantities.size()) {
      quantities.add(new Quantity());
    }
    Quantity quantity = quantities.get(quantityCount++).set(start, end, value);
    add(start, end, Tag.QUANTITY.bit, quantity);
    return quantity;
  }

  void add(int start, int end, long bits, @Nullable Object what) {
    if (size == from.length) {
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      tags = Arrays.copyOf(tags, 2 * size);
      payload = Arrays.copyOf(payload, 2 * size);
    }
    from[size] = start;
    to[size] = end;
    tags[size] = bits;
    payload[size] = what;
    size++;
  }

  int from(int token) {
    return from[token];
  }

  int to(int token) {
    return to[token];
  }

  long tags(int token) {
    return tags[token];
  }

  boolean is(int token, Tag tag) {
    return token >= 0 && token < size && (tags[token] & tag.bit) != 0;
  }

  boolean any(int token, long bits) {
    return token >= 0 && token < size && (tags[token] & bits) != 0;
  }

  /** Tells whether nothing stands between a token and the one before it. */
  boolean touchesPrevious(int token) {
    return token > 0 && to[token - 1] == from[token];
  }

  Quantity quantity(int token) {
    return (Quantity) payload[token];
  }

  Times.Time time(int token) {
    return (Times.Time) payload[token];
  }

  /** Returns the code of an AREA token, null where the name alone cannot tell. */
  @Nullable String area(int token) {
    return (String) payload[token];
  }

  /** Makes one SPLICE token of the tokens from {@code first} to {@code last}. */
  void splice(int first, int last, @Nullable Object what) {
    to[first] = to[last];
    tags[first] = Tag.SPLICE.bit;
    payload[first] = what;
    int moved = size - last - 1;
    System.arraycopy(from, last + 1, from, first + 1, moved);
    System.arraycopy(to, last + 1, to, first + 1, moved);
    System.arraycopy(tags, last + 1, tags, first + 1, moved);
    System.arraycopy(payload, last + 1, payload, first + 1, moved);
    int shorter = first + 1 + moved;
    Arrays.fill(payload, shorter, size, null);
    size = shorter;
  }

  /** Returns the time that a SPLICE token's bracket told, null where it told none. */
  Times.@Nullable Time spliced(int token) {
    return (Times.Time) payload[token];
  }

  /** Turns a token into plain words. */
  void demote(int token) {
    tags[token] = Tag.NOUN.bit;
    payload[token] = null;
  }
}
