package org.tongbao.trend.panel;

import java.util.Arrays;

/**
 * Places among areas by one figure, the highest first.
 *
 * <p>Areas with the same figure share the better place and the next place is left out (1, 2, 2, 4),
 * as bulletins do and as SQL's {@code RANK()} does.
 */
final class Ranking {
  /** Figures that are equal to this many digits after the point tie: growth is no more exact. */
  private static final double TIE = 1e9;

  private long[] sorted = new long[0];
  private int ranked;

  /** Returns the key by which a rate is ranked, or {@link Long#MIN_VALUE} for NaN. */
  static long keyOfRate(double rate) {
    return Double.isNaN(rate) ? Long.MIN_VALUE : Math.round(rate * TIE);
  }

  /** Returns the key by which a level is ranked, or {@link Long#MIN_VALUE} for NaN. */
  static long keyOfLevel(double level) {
    if (Double.isNaN(level)) {
      return Long.MIN_VALUE;
    }
    long bits = Double.doubleToLongBits(level + 0.0);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  /** Ranks these keys from now on; {@link Long#MIN_VALUE} is not ranked. */
  void rank(long[] keys, int from, int to) {
    if (sorted.length < to - from) {
      sorted = new long[to - from];
    }
    ranked = 0;
    for (int i = from; i < to; i++) {
      if (keys[i] != Long.MIN_VALUE) {
        sorted[ranked++] = keys[i];
      }
    }
    Arrays.sort(sorted, 0, ranked);
  }

  /** Returns how many are ranked. */
  int count() {
    return ranked;
  }

  /** Returns the place of a key that is ranked, from 1. */
  int placeOf(long key) {
    return ranked - firstAbove(key) + 1;
  }

  /** Returns how many are below a key. */
  int below(long key) {
    int low = 0;
    int high = ranked;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int firstAbove(long key) {
    return key == Long.MAX_VALUE ? ranked : below(key + 1);
  }
}
