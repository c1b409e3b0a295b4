package org.tongbao.evaluate;

/**
 * What a score is made of.
 *
 * @param right claims that are right
 * @param found claims found
 * @param expected claims labelled
 */
public record Tally(int right, int found, int expected) {
  /** Nothing found and nothing expected. */
  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (right < 0 || right > found || right > expected) {
      throw new IllegalArgumentException(
          "%d right cannot be more than %d found or %d expected".formatted(right, found, expected));
    }
  }

  public Tally plus(Tally other) {
    return new Tally(right + other.right, found + other.found, expected + other.expected);
  }

  /** Returns the share of found claims that are right, 0 to 1; 0 where none was found. */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** Returns the share of expected claims that were found right, 0 to 1; 0 where none was. */
  public double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  /** Returns the harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
  }
}
