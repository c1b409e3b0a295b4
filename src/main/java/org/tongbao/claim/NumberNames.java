package org.tongbao.claim;

/** Numbers that are names or parts of names: 5A, 5G, 3.15, 12345热线. */
final class NumberNames {
  private static final Lexicon NAMES = Quantities.words("NAME");

  private final Units units;

  NumberNames(Units units) {
    this.units = units;
  }

  /**
   * Tells whether a number, with what touches it, is a name and measures nothing.
   *
   * @param after where the number ends
   */
  boolean isName(String text, int start, int at, int after, int end) {
    if (at > start && isLatin(text.charAt(at - 1))) {
      return !isMoney(text, after, end);
    }
    if (after >= end) {
      return false;
    }
    char next = text.charAt(after);
    if (isLatin(next) || next == '+' || next == '×' || next == '*') {
      return units.unit(text, after, end) == Lexicon.NONE;
    }
    if (next == '.' || next == '．') {
      return at == start;
    }
    long unit = units.unit(text, after, end);
    long name = NAMES.longest(text, after, end);
    return name != Lexicon.NONE
        && (unit == Lexicon.NONE || Lexicon.length(name) >= Lexicon.length(unit));
  }

  /** Tells whether a sum of money or a percentage follows: GDP2688.7亿元. */
  private boolean isMoney(String text, int after, int end) {
    long magnitude = units.magnitude(text, after, end);
    int at = magnitude == Lexicon.NONE ? after : after + Lexicon.length(magnitude);
    long unit = units.unit(text, at, end);
    return unit != Lexicon.NONE
        && (units.kind(Lexicon.value(unit)) == UnitKind.PERCENT
            || units.symbol(Lexicon.value(unit)).endsWith("元"));
  }

  /** Returns where the name that a number begins ends. */
  int end(String text, int after, int end) {
    int i = after;
    while (i < end
        && (isLatin(text.charAt(i))
            || Numerals.isDigit(text.charAt(i))
            || text.charAt(i) == '+'
            || text.charAt(i) == '.')) {
      i++;
    }
    long name = i < end ? NAMES.longest(text, i, end) : Lexicon.NONE;
    return name == Lexicon.NONE ? i : i + Lexicon.length(name);
  }

  static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** Tells whether a unit follows and no name does. */
  boolean isUnit(String text, int after, int end) {
    return units.unit(text, after, end) != Lexicon.NONE
        && NAMES.longest(text, after, end) == Lexicon.NONE;
  }
}
