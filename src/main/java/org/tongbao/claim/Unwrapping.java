package org.tongbao.claim;

import org.tongbao.bulletin.Sentence;

/**
 * Joins sentences that a page layout cut at the ends of its lines.
 *
 * <p>A line goes on in the next where it holds prose, ends in a letter or a comma, and the next is
 * not a figure alone, as a cell of a flattened table would be.
 */
final class Unwrapping {
  private static final int PROSE = 8;

  /** Lines of a page are seldom longer. */
  private static final int LONGEST_LINE = 45;

  /** A sentence that went on over so many letters goes on no more. */
  private static final int LONGEST = 4_000;

  private final String text;

  Unwrapping(String text) {
    this.text = text;
  }

  /**
   * Tells whether {@code next} goes on with what {@code line} ends.
   *
   * @param whole the sentence so far, whose last line is {@code line}
   */
  boolean goesOn(Sentence whole, Sentence line, Sentence next) {
    if (next.paragraph() != line.paragraph() + 1
        || line.end() <= line.start()
        || line.end() - whole.start() > LONGEST) {
      return false;
    }
    char last = text.charAt(line.end() - 1);
    char first = text.charAt(next.start());
    boolean open =
        isLetter(last)
            || "，,、（(".indexOf(last) >= 0
            || "，、；。）)%".indexOf(first) >= 0
            || (whole.start() < line.start() && "）)".indexOf(last) >= 0 && isLetter(first));
    return open
        && !heads(whole, next)
        && letters(whole) >= PROSE
        && !isFigure(next)
        && !isRow(whole);
  }

  /** Tells whether a line stands above a much longer one: a heading, which no page's edge cut. */
  private static boolean heads(Sentence line, Sentence next) {
    int length = line.end() - line.start();
    int below = next.end() - next.start();
    return below > LONGEST_LINE && 8 * length < 5 * below;
  }

  private static boolean isLetter(char c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private int letters(Sentence sentence) {
    int letters = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      letters += isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private boolean isFigure(Sentence sentence) {
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      if (!Numerals.isDigit(c) && c != '.' && c != '-' && c != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Tells whether blanks part the line into cells. */
  private boolean isRow(Sentence sentence) {
    int blanks = 0;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      boolean blank = text.charAt(i) == ' ' || text.charAt(i) == '\t';
      blanks += blank && i > sentence.start() && isLetter(text.charAt(i - 1)) ? 1 : 0;
    }
    return 6 * blanks > letters(sentence);
  }
}
