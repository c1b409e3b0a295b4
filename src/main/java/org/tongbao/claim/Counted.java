package org.tongbao.claim;

import org.tongbao.claim.Quantity.Form;

/**
 * Reads what is counted where it follows its count.
 *
 * <pre>
 * counted := COUNT words            16家医疗机构
 * among   := COUNT words 中         2156家企业中, of which parts are counted next
 * </pre>
 */
final class Counted {
  /** Words that tell of the count when they follow it at once, and name nothing that is counted. */
  private static final long UNCOUNTED =
      Tag.bits(
          Tag.RISE,
          Tag.FALL,
          Tag.COMPARE,
          Tag.AND,
          Tag.ENUMERATION,
          Tag.PERIOD,
          Tag.SHARE,
          Tag.RANK);

  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final Context context;

  private final StringBuilder letters = new StringBuilder();

  /** What was counted before 中, to be the whole of what is counted next. */
  private String whole = "";

  Counted(Line line) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    context = line.context;
  }

  /** Goes on to another bulletin. */
  void begins() {
    whole = "";
  }

  /** Returns the words after a count that name what is counted: 16家医疗机构完成…. */
  String after(String noun) {
    Quantity quantity = mention.quantity;
    boolean counts = quantity.kind() == UnitKind.COUNT && quantity.form() == Form.PLAIN;
    return counts ? words(noun) : "";
  }

  /** Tells whether the figure is 三成 or 半数 of what follows it: 近三成企业订单增加. */
  boolean isPart() {
    return mention.quantity.unit().equals("成") || line.text.charAt(mention.quantity.from()) == '半';
  }

  /** Tells whether words follow the figure at once. */
  boolean goesOn() {
    int after = mention.quantity.to();
    return after < line.end
        && line.text.charAt(after) >= 0x4E00
        && line.text.charAt(after) <= 0x9FFF;
  }

  /**
   * Returns the words after the figure up to the next figure or mark, empty where they name
   * nothing.
   */
  String words(String noun) {
    int from = mention.quantity.to();
    letters.setLength(0);
    int next = mention.token + 1;
    int at = from;
    while (next <= tokens.size()) {
      int gapEnd = next < tokens.size() ? tokens.from(next) : line.end;
      line.append(letters, at, gapEnd);
      if (next == tokens.size()) {
        break;
      }
      if (letters.length() == 0 && tokens.is(next, Tag.ASIDE)) {
        return "";
      }
      if (letters.length() > 1 && (cutsCount(next) || isAfterthought(next))) {
        break;
      }
      if (tokens.any(next, Tag.BREAKS | Tag.QUANTITY.bit)
          || (tokens.is(next, Tag.ENUMERATION) && quantityNear(next))) {
        break;
      }
      if (letters.length() == 0 && tokens.any(next, UNCOUNTED) && !tokens.is(next, Tag.NOUN)) {
        return "";
      }
      if (line.text.charAt(tokens.from(next)) != '[') {
        line.append(letters, tokens.from(next), tokens.to(next));
      }
      at = tokens.to(next);
      next++;
    }
    return named(line.spellings.of(letters), noun);
  }

  /**
   * Returns what the words after a count name, and keeps what is the whole of the counts to come.
   */
  private String named(String words, String noun) {
    String after = words;
    int among = after.indexOf("中仍有") >= 0 ? after.indexOf("中仍有") : after.indexOf("中有");
    if (among > 1 && among + 3 >= after.length()) {
      after = after.substring(0, among);
      whole = after;
    } else if ((after.endsWith("中") || after.endsWith("里"))) {
      after = after.substring(0, after.length() - 1);
      whole = after;
    } else if (!context.whole.isEmpty() && after.length() > 1) {
      return sharesWord(after, context.whole) ? after : after + context.whole;
    }
    if (after.length() < 2) {
      return "";
    }
    if (after.startsWith("实现") || after.startsWith("达到") || after.startsWith("完成")) {
      return noun.endsWith("中") ? noun.substring(0, noun.length() - 1) + after : noun + after;
    }
    return after;
  }

  /** Tells whether two letters in a row of one stand in the other. */
  private static boolean sharesWord(String one, String other) {
    for (int i = 0; i + 2 <= other.length(); i++) {
      if (one.contains(other.substring(i, i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a verb ends what is counted because another figure follows it in the phrase. */
  private boolean cutsCount(int next) {
    if (tokens.is(next, Tag.NOUN)
        || (tokens.to(next) - tokens.from(next) == 1 && !tokens.is(next, Tag.SHARE))
        || !tokens.any(next, Tag.bits(Tag.VERB, Tag.SHARE, Tag.RISE, Tag.FALL, Tag.RANK))) {
      return false;
    }
    for (int j = next + 1; j < tokens.size() && !tokens.any(j, Tag.BREAKS); j++) {
      if (tokens.is(j, Tag.QUANTITY)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a quotation says more of what was counted, and ends the phrase. */
  private boolean isAfterthought(int next) {
    return tokens.is(next, Tag.QUOTED)
        && tokens.any(next + 1, Tag.BREAKS)
        && tokens.touchesPrevious(next + 1);
  }

  private boolean quantityNear(int next) {
    for (int j = next + 1; j < tokens.size() && j < next + 4; j++) {
      if (tokens.is(j, Tag.QUANTITY)) {
        return true;
      }
      if (tokens.any(j, Tag.BREAKS)) {
        return false;
      }
    }
    return false;
  }

  /** Lets the whole that was counted hold for the counts that follow. */
  void remember() {
    if (!whole.isEmpty()) {
      context.whole = whole;
      whole = "";
    }
  }
}
