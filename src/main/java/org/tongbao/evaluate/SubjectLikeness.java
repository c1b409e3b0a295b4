package org.tongbao.evaluate;

/** How alike two subjects are: F1 over their characters, each counted as often as it stands. */
final class SubjectLikeness {
  /** From here on two subjects are the same, as the labelling guide says. */
  static final double SAME = 0.6;

  private SubjectLikeness() {}

  /** Returns 0 (no character shared) to 1 (the same characters in whatever order). */
  static double between(String expected, String found) {
    int[] left = expected.codePoints().sorted().toArray();
    int[] right = found.codePoints().sorted().toArray();
    if (left.length + right.length == 0) {
      return 1;
    }
    return 2.0 * shared(left, right) / (left.length + right.length);
  }

  private static int shared(int[] left, int[] right) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      int order = Integer.compare(left[i], right[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  static boolean same(String expected, String found) {
    return between(expected, found) >= SAME;
  }
}
