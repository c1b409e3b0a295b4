package org.tongbao.claim;

/**
 * Parts a sentence that is far longer than people write, such as a file without full stops, so that
 * it takes time and room in proportion to its length.
 */
final class Stretches {
  /** Letters that are read at once; ordinary sentences are a twentieth of it. */
  static final int LONGEST = 1 << 13;

  private static final String PAUSES = "；;，,\n";

  private Stretches() {}

  /** Returns where the stretch that begins at {@code from} ends: at a pause where there is one. */
  static int end(String text, int from, int end) {
    if (end - from <= LONGEST) {
      return end;
    }
    int last = from + LONGEST;
    for (int i = last; i > from + LONGEST / 2; i--) {
      if (PAUSES.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return last;
  }
}
