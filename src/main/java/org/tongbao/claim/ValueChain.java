package org.tongbao.claim;

import org.tongbao.claim.Quantity.Form;

/**
 * Tells which figures make one list of values.
 *
 * <pre>
 * chain := QUANTITY (("、" | 和) (约 | 超)* QUANTITY)*          5.1%、6.2%和约7%
 *        | 分别 (rise | fall)? QUANTITY (("、" | 和) (rise | fall)? QUANTITY)*
 * ratio := QUANTITY (":" QUANTITY)*
 * </pre>
 */
final class ValueChain {
  private final Line line;
  private final Tokens tokens;
  private final Mention mention;
  private final Context context;

  ValueChain(Line line) {
    this.line = line;
    tokens = line.tokens;
    mention = line.mention;
    context = line.context;
  }

  /** Tells whether the figure in hand goes on with the list of the one before it. */
  boolean goesOn() {
    int at = mention.token;
    boolean range = mention.quantity.form() == Quantity.Form.RANGE && mention.quantity.part() > 0;
    if (range
        && mention.left > 0
        && at - mention.left < 2
        && tokens.is(mention.left - 1, Tag.QUANTITY)) {
      return true;
    }
    if (mention.left >= at) {
      return mention.left > 0
          && tokens.is(at - 1, Tag.QUANTITY)
          && (tokens.touchesPrevious(at) || blankJoins(at));
    }
    for (int i = mention.left; i < at; i++) {
      boolean joins =
          tokens.any(i, Tag.bits(Tag.ENUMERATION, Tag.AND, Tag.SPLICE))
              || (tokens.is(i, Tag.COLON)
                  && mention.quantity.form() == Quantity.Form.RATIO
                  && mention.quantity.part() > 0)
              || (mention.quantity.form() == Quantity.Form.RANGE && mention.quantity.part() > 0)
              || tokens.any(i, Tag.bits(Tag.ABOUT, Tag.OVER, Tag.UNDER))
              || (context.valuesLeft > 0
                  && i > mention.left
                  && i == at - 1
                  && tokens.any(i, Tag.bits(Tag.RISE, Tag.FALL)));
      if (!(joins || namesNextArea(i)) || !line.touches(i)) {
        return false;
      }
    }
    int before = tokens.is(mention.left - 1, Tag.SPLICE) ? mention.left - 2 : mention.left - 1;
    return tokens.is(before, Tag.QUANTITY) && line.touches(at);
  }

  /** Tells whether only a blank parts a figure from one before it of the same unit: 1.7% 27.7%. */
  private boolean blankJoins(int at) {
    return line.touches(at)
        && tokens.quantity(at).unit().equals(tokens.quantity(at - 1).unit())
        && tokens.quantity(at).kind() == UnitKind.PERCENT;
  }

  /** Tells whether the area of the next of a list of gaps stands here: 高于全国2.2、全省1.8个百分点. */
  private boolean namesNextArea(int i) {
    return i == mention.left + 1
        && i == mention.token - 1
        && tokens.any(i, Tag.PLACE)
        && context.last != null
        && context.last.measure() == Measure.GAP
        && mention.kind() == UnitKind.POINT;
  }

  /** Counts the quantities that go on from this one: 、 and 和 between them. */
  int size(int token) {
    int count = 1;
    int i = afterBracket(token + 1);
    long joins = Tag.bits(Tag.ENUMERATION, Tag.AND);
    boolean ratio = tokens.quantity(token).form() == Form.RATIO;
    while (tokens.any(i, joins)
        || (ratio && tokens.is(i, Tag.COLON))
        || (tokens.is(i, Tag.QUANTITY) && tokens.is(i - 1, Tag.QUANTITY) && blankJoins(i))) {
      i += tokens.is(i, Tag.QUANTITY) ? 0 : 1;
      while (tokens.any(i, Tag.bits(Tag.ABOUT, Tag.OVER, Tag.UNDER))
          || (mention.saw(Tag.EACH) && tokens.any(i, Tag.bits(Tag.RISE, Tag.FALL)))) {
        i++;
      }
      if (!tokens.is(i, Tag.QUANTITY)) {
        break;
      }
      count++;
      i = afterBracket(i + 1);
    }
    return count;
  }

  private int afterBracket(int token) {
    int i = token;
    if (tokens.is(i, Tag.OPEN_BRACKET)) {
      while (i < tokens.size() && !tokens.is(i, Tag.CLOSE_BRACKET)) {
        i++;
      }
      i++;
    }
    return i;
  }
}
