package org.tongbao.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The confidence of a rule's claims: the share of them that were right, subject and base and all,
 * on labelled bulletins.
 *
 * <p>{@code confidence.csv} counts each rule's claims. A rule that was seen seldom is drawn to the
 * share of all rules together, as if that had been seen {@value #PRIOR} times more. A test counts
 * them anew on the labelled bulletins and fails where a confidence and the share that is right are
 * further apart than chance allows; on bulletins that the grammar was not written by, fewer are
 * right.
 */
final class Confidences {
  private static final int PRIOR = 8;

  /** What is left of the confidence of a claim that touches damage. */
  static final double DAMAGED = 0.5;

  private final Map<String, Double> byRule = new HashMap<>();
  private final Double all;

  Confidences() {
    this(Vocabulary.lines("confidence.csv"));
  }

  /** Reads lines {@code rule,right,claims} under a header. */
  Confidences(List<String> lines) {
    Map<String, int[]> counts = new HashMap<>();
    int right = 0;
    int claims = 0;
    for (String line : lines.subList(1, lines.size())) {
      int first = line.indexOf(',');
      int second = line.indexOf(',', first + 1);
      int[] count = {
        Integer.parseInt(line.substring(first + 1, second)),
        Integer.parseInt(line.substring(second + 1))
      };
      counts.put(line.substring(0, first), count);
      right += count[0];
      claims += count[1];
    }
    all = claims == 0 ? 0 : (double) right / claims;
    counts.forEach((rule, c) -> byRule.put(rule, (c[0] + PRIOR * all) / (c[1] + PRIOR)));
  }

  /**
   * Returns 0 to 1: half as much where the source has lost characters, of which too few were seen
   * to count.
   */
  double of(String rule, boolean damaged) {
    return damaged ? DAMAGED * of(rule) : of(rule);
  }

  /** Returns 0 to 1. */
  double of(String rule) {
    return byRule.getOrDefault(rule, all);
  }
}
