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
  private static final String MORE = "余多来";

  private final Vocabulary vocabulary;
  private final Units units;
  private static final Lexicon NAMES = words("NAME");
  private static final Lexicon COUNTED = words("COUNTED");
  private static final Lexicon ARTICLES = words("ARTICLE");
  private final Numerals numerals = new Numerals();

  private boolean more;
  private String unit = "";
  private UnitKind kind = UnitKind.NONE;

  Quantities(Vocabulary vocabulary, Units units) {
    this.vocabulary = vocabulary;
    this.units = units;
  }

  private static Lexicon words(String what) {
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
    if (Numerals.isDigit(c) || (c == '-' && signed(text, start, at, end))) {
      return digits(text, start, at, end, into);
    }
    if (c == '零' && saysNone(text, start, at, end)) {
      add(at, at + 1, BigDecimal.ZERO, "", UnitKind.NONE, Qualifier.EXACT, Form.PLAIN, into);
      return at + 1;
    }
    if (c == '第') {
      return wordEnd > at ? at : ordinal(text, at, end, into);
    }
    if (!Numerals.isNumeral(c) || wordEnd > at + 1) {
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
    int from = minus ? at + 1 : at;
    int after = numerals.digits(text, from, end);
    BigDecimal value = minus ? numerals.value().negate() : numerals.value();
    if (isName(text, start, at, after, end) && !lasts(text, after, end)) {
      into.add(at, nameEnd(text, after, end), Tag.NOUN.bit);
      return nameEnd(text, after, end);
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

  private boolean isName(String text, int start, int at, int after, int end) {
    if (at > start && isLatin(text.charAt(at - 1))) {
      return true;
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

  /** Tells whether the number read last is the length of a time: 11.3个月. */
  private boolean lasts(String text, int after, int end) {
    return numerals.value().scale() > 0
        && after < end
        && "个年天".indexOf(text.charAt(after)) >= 0
        && units.unit(text, after, end) != Lexicon.NONE;
  }

  private int nameEnd(String text, int after, int end) {
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

  private static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  private int numeral(String text, int start, int at, int end, Tokens into) {
    char c = text.charAt(at);
    int after = numerals.numerals(text, at, end);
    if (after == at) {
      return at;
    }
    BigDecimal value = numerals.value();
    if (after < end && text.startsWith("分之", after)) {
      int bottom = after + 2;
      int bottomEnd = numerals.numerals(text, bottom, end);
      if (bottomEnd > bottom && value.signum() > 0) {
        int suffixed = suffixEnd(text, bottomEnd, end);
        Qualifier qualifier = suffix(text, bottomEnd, suffixed);
        percent(at, suffixed, numerals.value().multiply(HUNDRED), value, qualifier, into);
        return suffixed;
      }
      return at;
    }
    boolean many = c == '百' || c == '千' || c == '万' || c == '亿';
    int moreEnd = after < end && MORE.indexOf(text.charAt(after)) >= 0 ? after + 1 : after;
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
    if (counter == Lexicon.NONE && moreEnd == after) {
      return at;
    }
    if (isName(text, start, at, after, end) && !isUnit(text, after, end)) {
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

  private boolean isUnit(String text, int after, int end) {
    return units.unit(text, after, end) != Lexicon.NONE
        && NAMES.longest(text, after, end) == Lexicon.NONE;
  }

  /** Tells whether 一 or 两 stands where a count is told: after 新增, 达到, 有 and the like. */
  private boolean countsHere(String text, int start, int at, char numeral) {
    if (numeral == '一') {
      return false;
    }
    return at > start && "增有获得批成为到业司设共移升进退滑降跌".indexOf(text.charAt(at - 1)) >= 0;
  }

  private static boolean approximates(String text, int start, int at) {
    return at > start && "近逾超约".indexOf(text.charAt(at - 1)) >= 0;
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
    int to = suffixEnd(text, after, end);
    Qualifier qualifier = suffix(text, after, to);
    add(at, to, numerals.value(), symbol, UnitKind.PERCENT, qualifier, Form.PLAIN, into);
    return to;
  }

  private static int half(String text, int at, int end, Tokens into) {
    int to = suffixEnd(text, at + 2, end);
    Qualifier qualifier = text.charAt(at) == '过' ? Qualifier.OVER : suffix(text, at + 2, to);
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

  private static boolean endsPhrase(char c) {
    return "，,。；;、）)！ \n和与及".indexOf(c) >= 0;
  }

  /** Reads what follows a number's digits and adds the quantity. */
  private int rest(String text, int at, int after, int end, BigDecimal value, Tokens into) {
    more = false;
    int i = unit(text, after, end);
    if (i < end
        && (text.charAt(i) == '多'
            || text.charAt(i) == '余'
            || (text.charAt(i) == '强' && (i + 1 >= end || endsPhrase(text.charAt(i + 1)))))
        && i > after
        && !followsWord(text, i, end)) {
      more = true;
      i++;
    }
    if (isClass(text, i, end)) {
      into.add(at, i, Tag.NOUN.bit);
      return i;
    }
    int to = suffixEnd(text, i, end);
    if (to > i && isThreshold(text, i, to, end)) {
      into.add(at, to, Tag.NOUN.bit);
      return to;
    }
    Qualifier qualifier = to > i ? suffix(text, i, to) : Qualifier.EXACT;
    if (qualifier == Qualifier.EXACT && more) {
      qualifier = Qualifier.OVER;
    }
    add(at, to, value, unit, kind, qualifier, Form.PLAIN, into);
    return to;
  }

  /** Tells whether 多 or 余 begins a listed word. */
  private boolean followsWord(String text, int at, int end) {
    long word = vocabulary.longest(text, at, end);
    return word != Lexicon.NONE && Lexicon.length(word) > 1;
  }

  /** Reads the unit and 余, 多 within it; sets {@code unit}, {@code kind} and {@code more}. */
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
    unit = units.symbol(Lexicon.value(found));
    kind = units.kind(Lexicon.value(found));
    return per(text, i + Lexicon.length(found), end);
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
  private boolean isClass(String text, int at, int end) {
    return at < end
        && text.charAt(at) == '级'
        && (kind == UnitKind.AMOUNT || unit.equals("亿") || unit.equals("万"));
  }

  private static int suffixEnd(String text, int at, int end) {
    for (String suffix : SUFFIXES) {
      if (at + suffix.length() <= end && text.startsWith(suffix, at)) {
        return at + suffix.length();
      }
    }
    return at;
  }

  private static final String[] SUFFIXES = {
    "及以上", "及以下", "（含）以上", "(含)以上", "以上", "以下", "以内", "左右", "上下", "之多", "大关", "开外", "之内", "以外"
  };

  private static Qualifier suffix(String text, int at, int to) {
    if (to == at) {
      return Qualifier.EXACT;
    }
    return switch (text.charAt(to - 1)) {
      case '右' -> Qualifier.ABOUT;
      case '下' -> text.charAt(to - 2) == '上' ? Qualifier.ABOUT : Qualifier.UNDER;
      case '内' -> Qualifier.UNDER;
      case '多' -> Qualifier.EXACT;
      default -> Qualifier.OVER;
    };
  }

  /** Tells whether 以上 at {@code at} goes on to name what is so: 5000万元以上项目. */
  private boolean isThreshold(String text, int at, int to, int end) {
    char mark = text.charAt(to - 1);
    if (mark != '上' && mark != '下' && mark != '内') {
      return false;
    }
    if (text.charAt(at) == '及' || text.charAt(at) == '（' || text.charAt(at) == '(') {
      return true;
    }
    if (to >= end || text.charAt(to - 2) == '上') {
      return false;
    }
    if (text.charAt(to) == '的') {
      return !Aims.follows(text, to, end)
          && !text.startsWith("的增", to)
          && !text.startsWith("的速", to)
          && !text.startsWith("的较", to)
          && !text.startsWith("的高", to)
          && !text.startsWith("的中", to)
          && !text.startsWith("的平", to);
    }
    char next = text.charAt(to);
    if (next < 0x4E00 || next > 0x9FFF) {
      return Numerals.isDigit(next) || isLatin(next);
    }
    long word = vocabulary.longest(text, to, end);
    if (word == Lexicon.NONE) {
      return true;
    }
    long tags = vocabulary.tags(Lexicon.value(word));
    return (tags & Tag.NOUN.bit) != 0
        || (tags
                & Tag.bits(
                    Tag.VERB,
                    Tag.RISE,
                    Tag.FALL,
                    Tag.AND,
                    Tag.LEAD,
                    Tag.SPEED,
                    Tag.COMPARE,
                    Tag.ADVERB,
                    Tag.SHARE,
                    Tag.RANK,
                    Tag.BOTH,
                    Tag.ABOVE,
                    Tag.BELOW))
            == 0;
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
      add(
          at,
          to,
          BigDecimal.valueOf(value),
          "%",
          UnitKind.PERCENT,
          Qualifier.EXACT,
          Form.DOUBLE,
          into);
    } else {
      add(at, to, BigDecimal.ONE, "位", UnitKind.PLACE, Qualifier.EXACT, Form.ORDINAL, into);
    }
  }

  /** Joins what belongs together: ratios, ranges, and a unit that is printed once for a list. */
  void settle(String text, Tokens tokens) {
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
    boolean goesOn =
        tokens.any(
            i + 1, Tag.bits(Tag.QUANTITY, Tag.ABOVE, Tag.BELOW, Tag.RISE, Tag.FALL) | Tag.PLACE);
    boolean joins = tokens.any(i, Tag.bits(Tag.ENUMERATION, Tag.AND));
    if (!joins || !goesOn || !tokens.is(i - 1, Tag.QUANTITY)) {
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
}
