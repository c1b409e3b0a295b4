package org.tongbao.claim;

/** Tells words that compare from the same words where they only join or qualify. */
final class Comparisons {
  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final LightWords lightWords;
  private final Walk walk;

  Comparisons(Line line, LightWords lightWords, Walk walk) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    this.lightWords = lightWords;
    this.walk = walk;
  }

  /** Tells whether 比, 与 and the like compare here and do not only join. */
  boolean compares(int i, int at) {
    boolean joins = tokens.is(i, Tag.AND) || line.text.charAt(tokens.from(i)) == '同';
    if (!joins && tokens.to(i) - tokens.from(i) > 1) {
      return true;
    }
    boolean told =
        tokens.any(i + 1, Tag.PLACE | Tag.PERIOD.bit) && line.touches(i + 1) && i + 1 < at;
    boolean flat = mention.quantity.form() == Quantity.Form.FLAT;
    if (joins) {
      boolean leads = line.text.charAt(tokens.from(i)) != '和' || told;
      return (flat && leads)
          || (told && tokens.is(i + 1, Tag.PERIOD) && tokens.time(i + 1).role() == Times.Role.PAST);
    }
    if (told) {
      return true;
    }
    return (mention.cue & Tag.bits(Tag.HIGH, Tag.LOW, Tag.RISE, Tag.FALL)) != 0;
  }

  /** Tells whether 高于 leads what is exceeded, and not only the figure: 超过5%. */
  boolean exceeds(int i, int at) {
    int after = tokens.to(i);
    boolean threshold = after < line.text.length() && Numerals.isDigit(line.text.charAt(after));
    return !threshold && (i < walk.cueToken || (i < at && !lightWords.allLight(i + 1, at)));
  }
}
