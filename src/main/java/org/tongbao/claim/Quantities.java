package org.tongbao.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tongbao.claim.Quantity.Form;

/**
 * Reads quantities; a number that is a name, an ordinal or a threshold becomes plain words.
 *
 * <pre>
 * quantity := number rest | 百分之 number | numeral 分之 numeral | number "/" number
 *           | number (":" number)+ | quantity (— | 至 | ～) quantity
 * rest     := (余 | 多 | 来)? unit? (余 | 多)? (以上 | 以下 | 以内 | 左右 | 上下)?
 * </pre>
 */
final class Quantities {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Lexicon COUNTED = words("COUNTED");
  private static final Lexicon ARTICLES = words("ARTICLE");

  private final Vocabulary vocabulary;
  private final Units units;
  private final UnitReader unit;
  private final NumberNames names;
  private final Bounds bounds;
  private final Numerals numerals = new Numerals();

  Quantities(Vocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.units = units;
    this.unit = new UnitReader(vocabulary, units);
    this.names = new NumberNames(units);
    this.bounds = new Bounds(vocabulary);
  }

  /** Returns the words that names.txt lists under a heading. */
  static Lexicon words(String what) {
    Lexicon lexicon = new Lexicon();
    for (String line : Vocabulary.lines("names.txt")) {
      if (line.startsWith(what + ":")) {
        Vocabulary.words(line).forEach(word -> lexicon.add(word, 0));
      }
    }
    return lexicon;
  }

  /**
   * Reads the quantity at a place and returns where it ends, or the place itself where none begins.
   *
   * @param wordEnd where the longest listed word at the place ends
   */
  int read(String text, int start, int at, int end, int wordEnd, Tokens into) {
    char c = text.charAt(at);
    if (Numerals.isDigit(c) || ((c == '-' || c == '+') && signed(text, start, at, end))) {
      return digits(text, start, at, end, into);
    }
    if (c == '零' && saysNone(text, start, at, end)) {
      add(at, at + 1, BigDecimal.ZERO, "", UnitKind.NONE, Qualifier.EXACT, Form.PLAIN, into);
      return at + 1;
    }
    if (c == '第') {
      return wordEnd > at ? at : ordinal(text, at, end, into);
    }
    boolean magnitude = "百千万亿".indexOf(c) >= 0 && approximates(text, start, at);
    if (!magnitude && (!Numerals.isNumeral(c) || wordEnd > at + 1)) {
      return percentWords(text, at, end, into);
    }
    return numeral(text, start, at, end, into);
  }

  /** Tells whether 零 says that there is none: 劣Ⅴ类断面为零. */
  private static boolean saysNone(String text, int start, int at, int end) {
    return at > start
        && text.charAt(at - 1) == '为'
        && (at + 1 >= end || endsPhrase(text.charAt(at + 1)));
  }

  private static boolean signed(String text, int start, int at, int end) {
    return at + 1 < end
        && Numerals.isDigit(text.charAt(at + 1))
        && (at == start || !Numerals.isDigit(text.charAt(at - 1)));
  }

  private int digits(String text, int start, int at, int end, Tokens into) {
    boolean minus = text.charAt(at) == '-';
    int from = minus || text.charAt(at) == '+' ? at + 1 : at;
    int after = numerals.digits(text, from, end);
    BigDecimal value = minus ? numerals.value().negate() : numerals.value();
    if (names.isName(text, start, at, after, end) && !lasts(text, after, end)) {
      into.add(at, names.end(text, after, end), Tag.NOUN.bit);
      return names.end(text, after, end);
    }
    if (after + 1 < end && text.charAt(after) == '/' && Numerals.isDigit(text.charAt(after + 1))) {
      return fraction(text, at, after, end, value, into);
    }
    return rest(text, at, after, end, value, into);
  }

  /** Reads 1/5 as 20 %; 215.74/10万 is left to the unit. */
  private int fraction(String text, int at, int slash, int end, BigDecimal value, Tokens into) {
    if (units.per(text, slash, end) != Lexicon.NONE) {
      return rest(text, at, slash, end, value, into);
    }
    int after = numerals.digits(text, slash + 1, end);
    BigDecimal divisor = numerals.value();
    if (divisor.signum() == 0 || value.compareTo(divisor) >= 0) {
      into.add(at, after, Tag.NOUN.bit);
      return after;
    }
    percent(at, after, value.multiply(HUNDRED), divisor, Qualifier.EXACT, into);
    return after;
  }

  private static void percent(
      int at, int after, BigDecimal top, BigDecimal bottom, Qualifier qualifier, Tokens into) {
    BigDecimal share = top.divide(bottom, 2, RoundingMode.HALF_UP).stripTrailingZeros();
    BigDecimal value = share.scale() < 0 ? share.setScale(0) : share;
    add(at, after, value, "%", UnitKind.PERCENT, qualifier, Form.PLAIN, into);
  }

  private static void add(
      int from,
      int to,
      BigDecimal value,
      String unit,
      UnitKind kind,
      Qualifier qualifier,
      Form form,
      Tokens into) {
    into.addQuantity(from, to, value).in(unit, kind).with(qualifier).as(form, 0, 1);
  }

  /** Tells whether the number read last is the length of a time: 11.3个月. */
  private boolean lasts(String text, int after, int end) {
    return numerals.value().scale() > 0
        && after < end
        && "个年天".indexOf(text.charAt(after)) >= 0
        && units.unit(text, after, end) != Lexicon.NONE;
  }

  private int numeral(String text, int start, int at, int end, Tokens into) {
    char c = text.charAt(at);
    int after = numerals.numerals(text, at, end);
    if (after == at) {
      boolean one = (c == '万' || c == '亿') && approximates(text, start, at);
      return one ? unitAlone(text, at, end, into) : at;
    }
    BigDecimal value = numerals.value();
    if (after < end && text.startsWith("分之", after)) {
      int bottom = after + 2;
      int bottomEnd = numerals.numerals(text, bottom, end);
      if (bottomEnd > bottom && value.signum() > 0) {
        int suffixed = Bounds.end(text, bottomEnd, end);
        Qualifier qualifier = Bounds.qualifier(text, bottomEnd, suffixed);
        percent(at, suffixed, numerals.value().multiply(HUNDRED), value, qualifier, into);
        return suffixed;
      }
      return at;
    }
    if (saysHundredths(text, after, end)) {
      return tenths(text, at, after, end, value, into);
    }
    boolean many = c == '百' || c == '千' || c == '万' || c == '亿';
    int moreEnd =
        after < end && UnitReader.MORE.indexOf(text.charAt(after)) >= 0 ? after + 1 : after;
    if (many && moreEnd == after && !approximates(text, start, at)) {
      return at;
    }
    if (at > start && "数几第每".indexOf(text.charAt(at - 1)) >= 0) {
      return at;
    }
    if (c == '一' && after == at + 1 && at >= start + 2 && text.startsWith("没有", at - 2)) {
      return at;
    }
    long counter = COUNTED.longest(text, moreEnd, end);
    if (counter == Lexicon.NONE && moreEnd == after && value.scale() == 0) {
      return at;
    }
    if (names.isName(text, start, at, after, end) && !names.isUnit(text, after, end)) {
      return at;
    }
    if (after == at + 1
        && (c == '一' || c == '两')
        && ARTICLES.longest(text, after, end) != Lexicon.NONE
        && !countsHere(text, start, at, c)) {
      return at;
    }
    return rest(text, at, after, end, value, into);
  }

  /** Tells whether a digit after 成 tells the hundredths: 三成五, 一成半. */
  private static boolean saysHundredths(String text, int after, int end) {
    if (after + 1 >= end || text.charAt(after) != '成') {
      return false;
    }
    char digit = text.charAt(after + 1);
    boolean told = digit == '半' || Numerals.numeral(digit) > 0;
    int next = after + 2;
    return told
        && (next >= end
            || endsPhrase(text.charAt(next))
            || Bounds.end(text, next, end) > next
            || text.charAt(next) == '的');
  }

  /** Adds 三成五 as 3.5 and 成. */
  private static int tenths(
      String text, int at, int after, int end, BigDecimal value, Tokens into) {
    char digit = text.charAt(after + 1);
    int hundredths = digit == '半' ? 5 : Numerals.numeral(digit);
    int to = Bounds.end(text, after + 2, end);
    Qualifier qualifier = Bounds.qualifier(text, after + 2, to);
    BigDecimal told = value.add(BigDecimal.valueOf(hundredths, 1));
    add(at, to, told, "成", UnitKind.PERCENT, qualifier, Form.PLAIN, into);
    return to;
  }

  /** Tells whether 一 or 两 stands where a count is told: after 新增, 达到, 有 and the like. */
  private boolean countsHere(String text, int start, int at, char numeral) {
    if (numeral == '一') {
      return false;
    }
    return at > start && "增有获得批成为到业司设共移升进退滑降跌".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Reads a magnitude that stands for one of its unit: 突破亿件, 超万亿元. */
  private int unitAlone(String text, int at, int end, Tokens into) {
    long counter = COUNTED.longest(text, at, end);
    boolean money = text.startsWith("亿", at + 1) || text.startsWith("吨", at + 1);
    int after = at + 1;
    boolean counts =
        money
            || (counter != Lexicon.NONE && Lexicon.length(counter) > 1)
            || COUNTED.longest(text, after, end) != Lexicon.NONE;
    return counts ? rest(text, at, at, end, BigDecimal.ONE, into) : at;
  }

  /** Tells whether the word before says more or less than what follows: 超, 突破, 迈上. */
  private static boolean approximates(String text, int start, int at) {
    if (at == start) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean climbs =
        at - start > 1
            && (before == '上' || before == '过')
            && "迈跃站登冲踏跨再超越闯".indexOf(text.charAt(at - 2)) >= 0;
    return climbs || "近逾超约破越足".indexOf(before) >= 0;
  }

  /** Reads 百分之八, 半数. */
  private int percentWords(String text, int at, int end, Tokens into) {
    if (text.startsWith("半数", at) || text.startsWith("过半", at) || text.startsWith("一半", at)) {
      return half(text, at, end, into);
    }
    boolean thousandth = text.startsWith("千分之", at);
    if (!thousandth && !text.startsWith("百分之", at)) {
      return at;
    }
    int from = at + 3;
    int after = numerals.digits(text, from, end);
    if (after == from) {
      after = numerals.numerals(text, from, end);
    }
    if (after == from) {
      return at;
    }
    String symbol = thousandth ? "‰" : "%";
    int to = Bounds.end(text, after, end);
    Qualifier qualifier = Bounds.qualifier(text, after, to);
    add(at, to, numerals.value(), symbol, UnitKind.PERCENT, qualifier, Form.PLAIN, into);
    return to;
  }

  private static int half(String text, int at, int end, Tokens into) {
    int to = Bounds.end(text, at + 2, end);
    Qualifier qualifier =
        text.charAt(at) == '过' ? Qualifier.OVER : Bounds.qualifier(text, at + 2, to);
    add(at, to, BigDecimal.valueOf(50), "%", UnitKind.PERCENT, qualifier, Form.PLAIN, into);
    return to;
  }

  /** Reads 第四, 第4位, 第三名; anything else after 第 is a name. */
  private int ordinal(String text, int at, int end, Tokens into) {
    int after = numerals.digits(text, at + 1, end);
    if (after == at + 1) {
      after = numerals.numerals(text, at + 1, end);
    }
    if (after == at + 1) {
      return at;
    }
    int to = after;
    if (text.startsWith("位次", to) || text.startsWith("名次", to)) {
      to += 2;
    } else if (text.startsWith("把交椅", to)) {
      to += 3;
    } else if (to < end && (text.charAt(to) == '位' || text.charAt(to) == '名')) {
      to++;
    } else if (to < end && !endsPhrase(text.charAt(to)) && !moves(text, to, end)) {
      into.add(at, to, Tag.NOUN.bit);
      return to;
    }
    add(at, to, numerals.value(), "位", UnitKind.PLACE, Qualifier.EXACT, Form.ORDINAL, into);
    return to;
  }

  /** Tells whether words of moving to another place follow: 由第七跃升至第五. */
  private boolean moves(String text, int at, int end) {
    long word = vocabulary.longest(text, at, end);
    long moving = Tag.bits(Tag.FORWARD, Tag.BACK, Tag.RANK, Tag.TURN, Tag.RISE, Tag.FALL);
    return word != Lexicon.NONE
        && Lexicon.length(word) > 1
        && (vocabulary.tags(Lexicon.value(word)) & moving) != 0;
  }

  static boolean endsPhrase(char c) {
    return "，,。；;、）)！ \n和与及".indexOf(c) >= 0;
  }

  /** Reads what follows a number's digits and adds the quantity. */
  private int rest(String text, int at, int after, int end, BigDecimal value, Tokens into) {
    int i = unit.read(text, after, end);
    if (unit.isClass(text, i, end)) {
      into.add(at, i, Tag.NOUN.bit);
      return i;
    }
    int to = Bounds.end(text, i, end);
    if (to > i && !unit.symbol().equals("成") && bounds.isThreshold(text, i, to, end)) {
      into.add(at, to, Tag.NOUN.bit);
      return to;
    }
    Qualifier qualifier = Bounds.qualifier(text, i, to);
    if (qualifier == Qualifier.EXACT && unit.isMore()) {
      qualifier = Qualifier.OVER;
    }
    add(at, to, value, unit.symbol(), unit.kind(), qualifier, Form.PLAIN, into);
    return to;
  }

  /** Adds the quantity that words alone make: 持平, 翻一番, 首位. */
  void inWords(String text, int at, int to, long tags, Tokens into) {
    if ((tags & Tag.FLAT.bit) != 0) {
      boolean about =
          text.charAt(at) == '基' || text.charAt(at) == '大' || text.charAt(to - 1) == '当';
      Qualifier qualifier = about ? Qualifier.ABOUT : Qualifier.EXACT;
      add(at, to, BigDecimal.ZERO, "%", UnitKind.PERCENT, qualifier, Form.FLAT, into);
    } else if ((tags & Tag.DOUBLE.bit) != 0) {
      String words = text.substring(at, to);
      int value = words.contains("两番") ? 300 : words.contains("三番") ? 700 : 100;
      boolean more = Bounds.saysMore(text, to);
      Qualifier qualifier =
          more ? Qualifier.OVER : words.contains("近") ? Qualifier.UNDER : Qualifier.EXACT;
      add(at, to, BigDecimal.valueOf(value), "%", UnitKind.PERCENT, qualifier, Form.DOUBLE, into);
    } else {
      add(at, to, BigDecimal.ONE, "位", UnitKind.PLACE, Qualifier.EXACT, Form.ORDINAL, into);
    }
  }
}
