package org.tongbao.claim;

import java.util.List;

/** Tells how words end, without a stream for each that is asked about. */
final class Endings {
  private Endings() {}

  static boolean endsInAny(String words, List<String> endings) {
    for (int i = 0; i < endings.size(); i++) {
      if (words.endsWith(endings.get(i))) {
        return true;
      }
    }
    return false;
  }
}
