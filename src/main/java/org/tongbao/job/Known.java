package org.tongbao.job;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The bulletins a warehouse has, by the first 128 bits of their SHA-256: 16 bytes each, sorted.
 *
 * <p>Two different bulletins that agree in 128 bits of SHA-256 are not to be expected before there
 * are 10^19 of them.
 */
final class Known implements Serializable {
  private static final long serialVersionUID = 1L;
  static final int DIGITS = 16;

  private final long[] high;
  private final long[] low;

  Known(Ids ids) {
    Ids sorted = ids.sorted();
    high = sorted.high();
    low = sorted.low();
  }

  boolean contains(String bulletinId) {
    return contains(Ids.high(bulletinId), Ids.low(bulletinId));
  }

  int size() {
    return high.length;
  }

  private boolean contains(long wantedHigh, long wantedLow) {
    int at = Arrays.binarySearch(high, wantedHigh);
    if (at < 0) {
      return false;
    }
    while (at > 0 && high[at - 1] == wantedHigh) {
      at--;
    }
    for (; at < high.length && high[at] == wantedHigh; at++) {
      if (low[at] == wantedLow) {
        return true;
      }
    }
    return false;
  }
}
