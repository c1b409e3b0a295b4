package org.tongbao.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a sentence once into tokens: marks, quoted names, times, quantities, areas and words. */
final class Scanner {
  private static final String ASIDE_ENDS = "）)";
  private static final long SINGLE_LETTER_QUOTES = 60;
  private static final int LONGEST_HEADING = 14;
  private static final int LONGEST_NOTE = 20;

  /** Longer names are no bare 投资 or 零售额, which may go on from before a stray blank. */
  private static final int LONGEST_BARE = 3;

  private final Vocabulary vocabulary;
  private final Places areas;
  private final Quantities quantities;

  Scanner(Vocabulary vocabulary, Units units, Places areas) {
    this.vocabulary = vocabulary;
    this.areas = areas;
    this.quantities = new Quantities(vocabulary, units);
  }

  /** Reads the range of a text into {@code into}, which is cleared first. */
  void scan(String text, int start, int end, Times times, @Nullable String home, Tokens into) {
    into.clear();
    int at = start;
    int headed = headingEnd(text, start, end);
    while (at < end) {
      if (at == headed) {
        into.add(at, at + 1, Tag.COLON.bit);
        at++;
      } else {
        at = next(text, start, at, end, times, home, into);
      }
    }
    QuantityJoins.settle(text, into);
  }

  /** Returns the blank after a short heading that leads its sentence, or -1. */
  private int headingEnd(String text, int start, int end) {
    int last = Math.min(end, start + LONGEST_HEADING);
    boolean item = start < end && isBullet(text.charAt(start));
    for (int i = start + 2; i < last; i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        return item || indicatorLength(text, i + 1, end) > LONGEST_BARE ? i : -1;
      }
      if ("，。；：,;".indexOf(c) >= 0 || Numerals.isDigit(c)) {
        return -1;
      }
    }
    return -1;
  }

  private int next(
      String text, int start, int at, int end, Times times, @Nullable String home, Tokens into) {
    char c = text.charAt(at);
    Times.Time plan = c == '“' ? times.plan(text, at, end) : null;
    if (plan != null) {
      into.add(plan.from(), plan.to(), Tag.PERIOD.bit, plan);
      return plan.to();
    }
    int after = mark(text, c, at, end, into);
    if (after > at) {
      return after;
    }
    if (c == ' ' || c == '\n' || c == '\u3000' || c == '\t' || isBullet(c)) {
      return at + 1;
    }
    if (NumberNames.isLatin(c)) {
      return letters(text, at, end, into);
    }
    int streak = Streaks.end(text, at, end);
    if (streak > at) {
      into.add(at, streak, Tag.ADVERB.bit);
      return streak;
    }
    long word = vocabulary.longest(text, at, end);
    int wordEnd = word == Lexicon.NONE ? at : at + Lexicon.length(word);
    Times.Time time = times.read(text, at, end);
    if (time != null && time.to() >= wordEnd) {
      into.add(time.from(), time.to(), Tag.PERIOD.bit, time);
      return time.to();
    }
    int quantityEnd = quantities.read(text, start, at, end, wordEnd, into);
    if (quantityEnd > at) {
      return quantityEnd;
    }
    long area = areas.longest(text, at, end);
    int areaEnd = area == Lexicon.NONE ? at : at + Lexicon.length(area);
    if (areaEnd > wordEnd && !areas.isCommon(text, at, areaEnd, Lexicon.value(area), home)) {
      boolean core = text.charAt(areaEnd - 1) == '市' && text.startsWith("区", areaEnd);
      areaEnd += core && areaEnd < end ? 1 : 0;
      into.add(at, areaEnd, Tag.AREA.bit, areas.code(Lexicon.value(area), home));
      return areaEnd;
    }
    int homeEnd = areas.endOfShortName(text, at, home);
    if (homeEnd > wordEnd && indicatorLength(text, homeEnd, end) > 0) {
      into.add(at, homeEnd, Tag.AREA.bit, home);
      return homeEnd;
    }
    if (wordEnd > at) {
      long tags = vocabulary.tags(Lexicon.value(word));
      if ((tags & Tag.FIRST.bit) != 0 && namesMore(text, wordEnd, end)) {
        into.add(at, wordEnd, Tag.NOUN.bit);
      } else if ((tags & Tag.bits(Tag.FLAT, Tag.DOUBLE, Tag.FIRST)) != 0) {
        quantities.inWords(text, at, wordEnd, tags, into);
      } else {
        into.add(at, wordEnd, tags);
      }
      return wordEnd;
    }
    return at + 1;
  }

  /** Returns how long the catalogued name is that stands at a place, 0 where none does. */
  private int indicatorLength(String text, int at, int end) {
    long word = at < end ? vocabulary.longest(text, at, end) : Lexicon.NONE;
    boolean named =
        word != Lexicon.NONE && (vocabulary.tags(Lexicon.value(word)) & Tag.INDICATOR.bit) != 0;
    return named ? Lexicon.length(word) : 0;
  }

  /** Tells marks that begin the items of a list; they are no words. */
  static boolean isBullet(char c) {
    boolean sign = (c > '\u2000' && c < '\u3000') || c >= '\ue000';
    return sign && "◎●○◆◇■□▪▲△★☆•※➢►▶※\uf0b7\uf06c".indexOf(c) >= 0;
  }

  /** Tells whether 第一 is part of a name: 第一方阵, 第一时间. */
  private static boolean namesMore(String text, int at, int end) {
    boolean ordinal = text.charAt(at - 1) == '一' && at < end;
    return ordinal
        && Character.isIdeographic(text.charAt(at))
        && "和与及的、".indexOf(text.charAt(at)) < 0;
  }

  /** Reads a name in Latin letters with the digits that belong to it: GDP, PM2.5, G316. */
  private int letters(String text, int at, int end, Tokens into) {
    long word = vocabulary.longest(text, at, end);
    int i = at;
    while (i < end
        && (NumberNames.isLatin(text.charAt(i))
            || Numerals.isDigit(text.charAt(i))
            || (text.charAt(i) == '.' && i + 1 < end && Numerals.isDigit(text.charAt(i + 1)))
            || (text.charAt(i) == '-' && i + 1 < end && NumberNames.isLatin(text.charAt(i + 1))))) {
      i++;
    }
    if (word != Lexicon.NONE && (at + Lexicon.length(word) >= i || isCatalogued(text, at, word))) {
      into.add(at, at + Lexicon.length(word), vocabulary.tags(Lexicon.value(word)));
      return at + Lexicon.length(word);
    }
    into.add(at, i, Tag.NOUN.bit);
    return i;
  }

  /** Tells whether a catalogued name ends where its letters do, before a figure: GDP2688.7亿元. */
  private boolean isCatalogued(String text, int at, long word) {
    int after = at + Lexicon.length(word);
    return (vocabulary.tags(Lexicon.value(word)) & Tag.INDICATOR.bit) != 0
        && Numerals.isDigit(text.charAt(after))
        && NumberNames.isLatin(text.charAt(after - 1));
  }

  private int mark(String text, char c, int at, int end, Tokens into) {
    switch (c) {
      case '，', ',' -> into.add(at, at + 1, Tag.PAUSE.bit);
      case '；', ';', '。', '！', '？', '!', '?' -> into.add(at, at + 1, Tag.STOP.bit);
      case '：' -> into.add(at, at + 1, Tag.COLON.bit);
      case ':', '∶' -> into.add(at, at + 1, Tag.COLON.bit);
      case '—' -> into.add(at, at + 1, Tag.COLON.bit);
      case '、' -> into.add(at, at + 1, Tag.ENUMERATION.bit);
      case '“', '《', '「', '‘', '『', '〈' -> {
        int close = closing(text, at, end);
        if (close > at) {
          into.add(at, close, Tag.QUOTED.bit | Tag.NOUN.bit);
          return close;
        }
        return at + 1;
      }
      case '[', '〔', '【' -> {
        int last = Math.min(end, at + LONGEST_NOTE);
        char mark = c == '[' ? ']' : c == '〔' ? '〕' : '】';
        int close = at + 1;
        while (close < last && text.charAt(close) != mark) {
          close++;
        }
        if (close < last) {
          into.add(at, close + 1, Tag.VERB.bit);
          return close + 1;
        }
        return at + 1;
      }
      case '（', '(' -> {
        return bracket(text, at, end, into);
      }
      case '）', ')' -> into.add(at, at + 1, Tag.CLOSE_BRACKET.bit);
      default -> {
        return at;
      }
    }
    return at + 1;
  }

  /** Returns after the mark that closes the quotation at {@code open}, or {@code open}. */
  private static int closing(String text, int open, int end) {
    char close =
        switch (text.charAt(open)) {
          case '“' -> '”';
          case '《' -> '》';
          case '「' -> '」';
          case '『' -> '』';
          case '〈' -> '〉';
          default -> '’';
        };
    int last = Math.min(end, open + (int) SINGLE_LETTER_QUOTES);
    for (int i = open + 1; i < last; i++) {
      if (text.charAt(i) == close) {
        return i + 1;
      }
    }
    return open;
  }

  /** Reads a bracket: one that states no figure is part of a name, one that does is a clause. */
  private int bracket(String text, int at, int end, Tokens into) {
    int last = Math.min(end, at + 400);
    for (int i = at + 1; i < last; i++) {
      if (ASIDE_ENDS.indexOf(text.charAt(i)) >= 0) {
        if (Aside.isName(text, at + 1, i)) {
          into.add(at, i + 1, Tag.ASIDE.bit);
          return i + 1;
        }
        into.add(at, at + 1, Tag.OPEN_BRACKET.bit);
        return at + 1;
      }
    }
    return at + 1;
  }

  /** Tells names in brackets from clauses in brackets. */
  private static final class Aside {
    private static final List<String> NAMES = List.of("=100", "＝100", "折100", "上年同期", "下同", "不含");

    private Aside() {}

    static boolean isName(String text, int from, int to) {
      boolean converted = text.charAt(from) == '折' && !text.substring(from, to).contains("%");
      if (converted || (text.charAt(from) == '折' && text.startsWith("100%", to - 4))) {
        return true;
      }
      boolean figure = false;
      for (int i = from; i < to && !figure; i++) {
        char c = text.charAt(i);
        figure = Numerals.isDigit(c) || c == '持' || (c == '成' && i > from);
      }
      if (!figure) {
        return true;
      }
      String words = text.substring(from, to);
      return NAMES.stream().anyMatch(name -> words.contains(name) && words.length() < 12)
          || (words.length() <= 3 && words.chars().allMatch(c -> c < 128 && c != '%'));
    }
  }
}
