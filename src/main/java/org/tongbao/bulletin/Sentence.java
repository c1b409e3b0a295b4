package org.tongbao.bulletin;

/**
 * A sentence: a range of the clean text that ends after its full stop, or at its line's end.
 *
 * @param start first character, in the clean text
 * @param end after the last character
 * @param paragraph running number of the paragraph (line) in the bulletin; subjects are not carried
 *     from one to the next
 */
public record Sentence(int start, int end, int paragraph) implements Passage {
  public Sentence {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a sentence stands at start <= end, not %d to %d".formatted(start, end));
    }
  }
}
