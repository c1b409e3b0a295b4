package org.tongbao.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.util.AccumulatorV2;

/**
 * Gathers bulletin ids from tasks as pairs of longs: 16 bytes each, whatever the bulletins hold.
 */
final class Ids extends AccumulatorV2<String, Integer> {
  private static final long serialVersionUID = 1L;

  private long[] pairs = new long[16];
  private int count;

  static long high(String bulletinId) {
    return Long.parseUnsignedLong(bulletinId, 0, 16, 16);
  }

  static long low(String bulletinId) {
    return Long.parseUnsignedLong(bulletinId, 16, 32, 16);
  }

  @Override
  public boolean isZero() {
    return count == 0;
  }

  @Override
  public AccumulatorV2<String, Integer> copy() {
    Ids copy = new Ids();
    copy.pairs = pairs.clone();
    copy.count = count;
    return copy;
  }

  @Override
  public void reset() {
    pairs = new long[16];
    count = 0;
  }

  @Override
  public void add(String bulletinId) {
    ensure(count + 1);
    pairs[2 * count] = high(bulletinId);
    pairs[2 * count + 1] = low(bulletinId);
    count++;
  }

  @Override
  public void merge(AccumulatorV2<String, Integer> other) {
    Ids more = (Ids) other;
    ensure(count + more.count);
    System.arraycopy(more.pairs, 0, pairs, 2 * count, 2 * more.count);
    count += more.count;
  }

  /** Returns how many there are; Spark shows it. */
  @Override
  public Integer value() {
    return count;
  }

  int size() {
    return count;
  }

  /** Returns these ids in order. */
  Ids sorted() {
    List<long[]> order = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      order.add(new long[] {pairs[2 * i], pairs[2 * i + 1]});
    }
    order.sort((a, b) -> a[0] != b[0] ? Long.compare(a[0], b[0]) : Long.compare(a[1], b[1]));
    Ids sorted = new Ids();
    sorted.ensure(count);
    for (long[] pair : order) {
      sorted.pairs[2 * sorted.count] = pair[0];
      sorted.pairs[2 * sorted.count + 1] = pair[1];
      sorted.count++;
    }
    return sorted;
  }

  /** Returns the ids that were gathered more than once. */
  Ids repeated() {
    Ids sorted = sorted();
    Ids repeated = new Ids();
    for (int i = 1; i < sorted.count; i++) {
      boolean same = sorted.same(i, i - 1);
      boolean counted = i > 1 && sorted.same(i, i - 2);
      if (same && !counted) {
        repeated.ensure(repeated.count + 1);
        repeated.pairs[2 * repeated.count] = sorted.pairs[2 * i];
        repeated.pairs[2 * repeated.count + 1] = sorted.pairs[2 * i + 1];
        repeated.count++;
      }
    }
    return repeated;
  }

  long[] high() {
    return half(0);
  }

  long[] low() {
    return half(1);
  }

  private long[] half(int offset) {
    long[] half = new long[count];
    for (int i = 0; i < count; i++) {
      half[i] = pairs[2 * i + offset];
    }
    return half;
  }

  private boolean same(int a, int b) {
    return pairs[2 * a] == pairs[2 * b] && pairs[2 * a + 1] == pairs[2 * b + 1];
  }

  private void ensure(int ids) {
    if (2 * ids > pairs.length) {
      pairs = Arrays.copyOf(pairs, Math.max(2 * ids, pairs.length + pairs.length / 2));
    }
  }
}
