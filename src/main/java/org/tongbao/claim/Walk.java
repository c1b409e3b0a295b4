package org.tongbao.claim;

/** Where the reading of a clause stands. */
final class Walk {
  /** What the words at hand tell of. */
  enum Mode {
    SUBJECT,
    /** After 比, 高于: what is compared with. */
    REFERENCE,
    /** After 占, 拉动, 对: the whole; of no interest. */
    WHOLE,
    /** After the cue. */
    DONE
  }

  private final Line line;
  Mode mode = Mode.SUBJECT;

  /** The token of the cue, or the first light one before the figure. */
  int cueToken;

  /** Whether a verb stands within the subject, so that a new piece of it follows. */
  boolean gapOpen;

  Walk(Line line) {
    this.line = line;
  }

  void starts(int cue) {
    mode = Mode.SUBJECT;
    cueToken = cue;
    gapOpen = false;
  }

  /** Adds words to the subject. */
  void noun(int from, int to) {
    if (gapOpen) {
      line.mention.lastPiece = line.mention.noun.length();
      gapOpen = false;
    }
    line.append(line.mention.noun, from, to);
  }
}
