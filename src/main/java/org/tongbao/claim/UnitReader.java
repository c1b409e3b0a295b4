package org.tongbao.claim;

/** Reads the unit after a number and keeps what it was: 万多人, 亿 元, 吨/亩, 个. */
final class UnitReader {
  /** Marks that a number is more than is told, before its unit. */
  static final String MORE = "余多来";

  private final Vocabulary vocabulary;
  private final Units units;

  private boolean more;
  private String unit = "";
  private UnitKind kind = UnitKind.NONE;

  UnitReader(Vocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.units = units;
  }

  /** Returns the unit read last, a magnitude before it; empty where there was none. */
  String symbol() {
    return unit;
  }

  UnitKind kind() {
    return kind;
  }

  /** Tells whether 余, 多 or the like stood by the unit: the number is more than is told. */
  boolean isMore() {
    return more;
  }

  /** Reads the unit after a number with 余, 多 in and after it; returns where it ends. */
  int read(String text, int after, int end) {
    more = false;
    int i = unit(text, after, end);
    if (i > after && i < end && saysMore(text, i, end) && !followsWord(text, i, end)) {
      more = true;
      return i + 1;
    }
    return i;
  }

  private static boolean saysMore(String text, int at, int end) {
    return switch (text.charAt(at)) {
      case '多', '余' -> true;
      case '强' -> at + 1 >= end || Quantities.endsPhrase(text.charAt(at + 1));
      default -> false;
    };
  }

  private int unit(String text, int after, int end) {
    int i = after;
    while (i < end && (text.charAt(i) == ' ' || text.charAt(i) == '\n')) {
      i++;
    }
    if (i < end
        && MORE.indexOf(text.charAt(i)) >= 0
        && (!followsWord(text, i, end) || units.unit(text, i + 1, end) != Lexicon.NONE)) {
      more = true;
      i++;
    }
    long found = units.unit(text, i, end);
    long magnitude = units.magnitude(text, i, end);
    if (magnitude != Lexicon.NONE
        && (found == Lexicon.NONE || Lexicon.length(magnitude) >= Lexicon.length(found))) {
      return afterMagnitude(text, i, i + Lexicon.length(magnitude), end);
    }
    if (found == Lexicon.NONE) {
      return perAlone(text, after, i, end);
    }
    int split = pointsSplit(text, i, end);
    if (split > i) {
      return split;
    }
    unit = units.symbol(Lexicon.value(found));
    kind = units.kind(Lexicon.value(found));
    return per(text, i + Lexicon.length(found), end);
  }

  /** Reads 个多百分点, whose 多 stands within the unit. */
  private int pointsSplit(String text, int at, int end) {
    boolean parted =
        at + 2 < end
            && text.charAt(at) == '个'
            && MORE.indexOf(text.charAt(at + 1)) >= 0
            && text.startsWith("百分点", at + 2);
    long found = parted ? units.unit(text, at + 2, end) : Lexicon.NONE;
    if (found == Lexicon.NONE || units.kind(Lexicon.value(found)) != UnitKind.POINT) {
      return at;
    }
    more = true;
    unit = units.symbol(Lexicon.value(found));
    kind = UnitKind.POINT;
    return at + 2 + Lexicon.length(found);
  }

  /** Reads what follows 万 or 亿 where no unit follows at once: 万多人, 亿 元, or nothing. */
  private int afterMagnitude(String text, int start, int at, int end) {
    String magnitude = text.substring(start, at);
    int i = at;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    boolean extra = i < end && MORE.indexOf(text.charAt(i)) >= 0 && !followsWord(text, i, end);
    int unitAt = extra ? i + 1 : i;
    long found = unitAt > at ? units.unit(text, unitAt, end) : Lexicon.NONE;
    if (found != Lexicon.NONE) {
      more |= extra;
      unit = magnitude + units.symbol(Lexicon.value(found));
      kind = units.kind(Lexicon.value(found));
      return per(text, unitAt + Lexicon.length(found), end);
    }
    unit = magnitude;
    kind = UnitKind.COUNT;
    more |= extra;
    return extra ? unitAt : at;
  }

  private int per(String text, int at, int end) {
    if (at < end && text.charAt(at) == '/') {
      long found = units.per(text, at, end);
      if (found != Lexicon.NONE) {
        unit = unit + units.symbol(Lexicon.value(found));
        kind = UnitKind.AMOUNT;
        return at + Lexicon.length(found);
      }
    }
    return at;
  }

  private int perAlone(String text, int after, int at, int end) {
    unit = "";
    kind = UnitKind.NONE;
    int i = per(text, after, end);
    return i > after ? i : more ? at : after;
  }

  /** Tells whether 级 follows: 100万千瓦级, 百亿元级. */
  boolean isClass(String text, int at, int end) {
    return at < end
        && text.charAt(at) == '级'
        && (kind == UnitKind.AMOUNT || unit.equals("亿") || unit.equals("万"));
  }

  /** Tells whether 多 or 余 begins a listed word. */
  private boolean followsWord(String text, int at, int end) {
    long word = vocabulary.longest(text, at, end);
    return word != Lexicon.NONE && Lexicon.length(word) > 1;
  }
}
