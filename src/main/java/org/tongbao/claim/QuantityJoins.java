package org.tongbao.claim;

import org.tongbao.claim.Quantity.Form;

/**
 * Joins quantities that belong together: the parts of a ratio, the two ends of a range, and those
 * of a list whose unit is printed once.
 */
final class QuantityJoins {
  /** What follows the mark between two quantities of one unit. */
  private static final long GOES_ON =
      Tag.bits(Tag.QUANTITY, Tag.ABOVE, Tag.BELOW, Tag.RISE, Tag.FALL) | Tag.PLACE;

  /** Joins what belongs together: ratios, ranges, and a unit that is printed once for a list. */
  static void settle(String text, Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.is(i, Tag.QUANTITY)) {
        int last = ratioEnd(text, tokens, i);
        if (last > i) {
          ratio(tokens, i, last);
          i = last;
        } else {
          range(text, tokens, i);
        }
      }
    }
    for (int i = tokens.size() - 1; i > 0; i--) {
      lendUnit(tokens, i);
    }
  }

  private static int ratioEnd(String text, Tokens tokens, int first) {
    int last = first;
    while (tokens.is(last + 1, Tag.COLON)
        && tokens.is(last + 2, Tag.QUANTITY)
        && ":：∶".indexOf(text.charAt(tokens.from(last + 1))) >= 0
        && tokens.touchesPrevious(last + 1)
        && tokens.touchesPrevious(last + 2)
        && plain(tokens.quantity(last))
        && plainEnd(tokens.quantity(last + 2))) {
      last += 2;
    }
    return last;
  }

  private static boolean plain(Quantity quantity) {
    return quantity.unit().isEmpty() && quantity.form() == Form.PLAIN;
  }

  private static boolean plainEnd(Quantity quantity) {
    return quantity.form() == Form.PLAIN;
  }

  private static void ratio(Tokens tokens, int first, int last) {
    int parts = (last - first) / 2 + 1;
    for (int i = first; i <= last; i += 2) {
      tokens.quantity(i).as(Form.RATIO, (i - first) / 2, parts);
    }
  }

  /** Marks the two ends of 5%—6%; the dash may be a mark, 至 or 到. */
  private static void range(String text, Tokens tokens, int first) {
    int second = first + 1;
    while (second < tokens.size()
        && second < first + 4
        && tokens.any(second, Tag.bits(Tag.COLON, Tag.TO))) {
      second++;
    }
    if (!tokens.is(second, Tag.QUANTITY)) {
      return;
    }
    int gap = tokens.from(second) - tokens.to(first);
    if (gap < 1 || gap > 2 || !isDash(text, tokens.to(first), tokens.from(second))) {
      return;
    }
    Quantity low = tokens.quantity(first);
    Quantity high = tokens.quantity(second);
    if (low.form() != Form.PLAIN || high.form() != Form.PLAIN) {
      return;
    }
    boolean magnitude = low.unit().equals("万") || low.unit().equals("亿");
    if (low.unit().isEmpty() || (magnitude && high.unit().startsWith(low.unit()))) {
      low.in(high.unit(), high.kind());
    }
    low.as(Form.RANGE, 0, 2).with(Qualifier.OVER);
    high.as(Form.RANGE, 1, 2).with(Qualifier.UNDER);
  }

  private static boolean isDash(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("—–-~～至到－".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Gives 0.1、0.8个百分点 the one unit that is printed. */
  private static void lendUnit(Tokens tokens, int i) {
    boolean joins = tokens.any(i, Tag.bits(Tag.ENUMERATION, Tag.AND));
    if (!joins || !tokens.any(i + 1, GOES_ON) || !tokens.is(i - 1, Tag.QUANTITY)) {
      return;
    }
    Quantity before = tokens.quantity(i - 1);
    int lender = i + 1;
    while (lender < tokens.size()
        && lender < i + 6
        && !tokens.is(lender, Tag.QUANTITY)
        && !tokens.any(lender, Tag.bits(Tag.PAUSE, Tag.STOP))) {
      lender++;
    }
    boolean half = before.unit().equals("个") && before.form() == Form.PLAIN;
    boolean points =
        tokens.is(lender, Tag.QUANTITY) && tokens.quantity(lender).kind() == UnitKind.POINT;
    if (tokens.is(lender, Tag.QUANTITY) && (plain(before) || (half && points))) {
      Quantity after = tokens.quantity(lender);
      if (after.form() == Form.PLAIN && !after.unit().isEmpty()) {
        before.in(after.unit(), after.kind());
      }
    }
  }

  private QuantityJoins() {}
}
