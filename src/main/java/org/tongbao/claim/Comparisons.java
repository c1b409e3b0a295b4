package org.tongbao.claim;

/** Tells words that compare from the same words where they only join or qualify. */
final class Comparisons {
  /** Characters that a rule for all differences takes before its base. */
  private static final int LONGEST_RULE = 16;

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

  /** Returns what a bulletin says that its differences compare with: 如无说明，均为环比 is PREV. */
  static String usual(String text) {
    for (int at = text.indexOf("环比"); at >= 0; at = text.indexOf("环比", at + 2)) {
      String before = text.substring(Math.max(0, at - LONGEST_RULE), at);
      boolean all = before.endsWith("均为") || before.endsWith("均指") || before.endsWith("皆为");
      if (all && (before.contains("如无") || before.contains("若无") || before.contains("未"))) {
        return "PREV";
      }
    }
    return "YOY";
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
    return !threshold
        && !isAlternative(i)
        && (i < walk.cueToken || (i < at && !lightWords.allLight(i + 1, at)));
  }

  /** Tells whether 或 leads the word, which then says what a thing is: 达到或优于Ⅲ类标准的断面. */
  private boolean isAlternative(int i) {
    int from = tokens.from(i);
    return from > line.start && line.text.charAt(from - 1) == '或';
  }
}
