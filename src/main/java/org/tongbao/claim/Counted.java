package org.tongbao.claim;

import java.util.List;
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
          Tag.TURN,
          Tag.RANK);

  /** Words that say which of a whole are counted: 36个行业中有33个同比增长. */
  private static final long GROWING = Tag.bits(Tag.RISE, Tag.FALL, Tag.PERIOD);

  /** Whom a percentage before 的 is a part of: 61.5%的农户. */
  private static final List<String> PEOPLE =
      List.of("农户", "企业", "居民", "家庭", "人口", "受访", "被调查", "调查户", "消费者", "商户", "乡镇");

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

  /**
   * Returns what a size is of: 整治26.5公里的河道, 为农户提供9.1亿元的风险保障; empty where it goes before nothing.
   */
  String sized() {
    int after = mention.quantity.to();
    boolean money = mention.quantity.unit().endsWith("元");
    boolean of = after < line.end && line.text.charAt(after) == '的';
    boolean size = mention.kind() == UnitKind.AMOUNT && goesOn() && (of || !money);
    if (!size || mention.cue != 0 || mention.reference != Mention.Reference.NOTHING) {
      return "";
    }
    int next = mention.token + 1;
    boolean qualified = tokens.any(next, Tag.bits(Tag.OVER, Tag.UNDER, Tag.ABOUT, Tag.TARGET));
    return qualified ? "" : words("");
  }

  /** Tells whether the figure is 三成 or 半数 of what follows it: 近三成企业订单增加. */
  boolean isPart() {
    return mention.quantity.unit().equals("成")
        || line.text.charAt(mention.quantity.from()) == '半'
        || isPartOfPeople();
  }

  private boolean isPartOfPeople() {
    int after = mention.quantity.to();
    return mention.kind() == UnitKind.PERCENT
        && after < line.end
        && line.text.charAt(after) == '的'
        && PEOPLE.stream().anyMatch(word -> line.text.startsWith(word, after + 1));
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
        if (!noun.isEmpty() || !excludes(next)) {
          return "";
        }
        at = tokens.to(next);
        next++;
        continue;
      }
      if (letters.length() > 1 && (cutsCount(next) || isAfterthought(next))) {
        break;
      }
      boolean figure = tokens.is(next, Tag.QUANTITY) && !Limits.isLimit(line, next);
      if (figure
          || tokens.any(next, Tag.BREAKS)
          || (tokens.is(next, Tag.ENUMERATION) && quantityNear(next))) {
        break;
      }
      boolean grows = tokens.any(next, GROWING) && !context.whole.isEmpty();
      if (letters.length() == 0
          && tokens.any(next, UNCOUNTED)
          && !grows
          && !tokens.is(next, Tag.NOUN)) {
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

  /** Tells whether an aside only says what was not counted: （不含航空港区）. */
  private boolean excludes(int aside) {
    return line.text.startsWith("不含", tokens.from(aside) + 1);
  }

  /**
   * Returns what the words after a count name, and keeps what is the whole of the counts to come.
   */
  private String named(String words, String noun) {
    String after = words.startsWith("的") ? words.substring(1) : words;
    after = after.endsWith("看") ? after.substring(0, after.length() - 1) : after;
    if (after.endsWith("台阶") || after.endsWith("大关")) {
      return "";
    }
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
