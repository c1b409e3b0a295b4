package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.tongbao.claim.Claim;

/** Claims of one stated confidence, and how many of them are right. */
final class Stated {
  /** So seldom may chance alone part a true confidence from what is measured. */
  private static final double CHANCE = 0.001;

  private double promised;
  private int right;
  private int claims;

  void add(Claim claim, boolean isRight) {
    promised += claim.confidence();
    right += isRight ? 1 : 0;
    claims++;
  }

  /** Fails where the share that is right is further from the mean confidence than chance allows. */
  void assertIsMeasured() {
    double confidence = promised / claims;
    double fewer = atMost(right, claims, confidence);
    double more = atMost(claims - right, claims, 1 - confidence);
    assertThat(Math.min(fewer, more))
        .as("chance of %d right of %d at a confidence of %.4f", right, claims, confidence)
        .isGreaterThan(CHANCE);
  }

  @Override
  public String toString() {
    return "%d of %d right at %.4f".formatted(right, claims, promised / claims);
  }

  /** Returns the chance of at most so many successes in independent trials. */
  static double atMost(int successes, int trials, double chance) {
    double sum = 0;
    double logTerm = trials * Math.log1p(-chance);
    for (int k = 0; k <= successes; k++) {
      sum += Math.exp(logTerm);
      logTerm += Math.log((double) (trials - k) / (k + 1)) + Math.log(chance / (1 - chance));
    }
    return sum;
  }
}
