package org.tongbao.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentence that is being read: its words, the figure in hand and what was said before; reused.
 */
final class Line {
  /** Clean text of the bulletin. */
  String text = "";

  /** Code of the bulletin's area, null where it is not known. */
  @Nullable String home;

  final Tokens tokens = new Tokens();
  final Mention mention = new Mention();
  final Context context = new Context();
  final Spellings spellings = new Spellings();

  /** First character of the sentence. */
  int start;

  /** After its last character. */
  int end;

  /** First token after the figure that was read last. */
  int left;

  /** What a difference compares with where no words tell: YOY, unless the bulletin says PREV. */
  String usual = "YOY";

  /** Goes on to another bulletin, of which nothing is said yet. */
  void begins(String bulletin, @Nullable String area) {
    text = bulletin;
    home = area;
    usual = Comparisons.usual(bulletin);
    context.clear();
  }

  /** Goes on to a sentence, or to the next stretch of one that is far too long. */
  void stretch(int from, int to) {
    start = from;
    end = to;
    left = 0;
  }

  /** Tells whether only blanks stand between a token and the one before it. */
  boolean touches(int token) {
    if (token == 0) {
      return false;
    }
    for (int i = tokens.to(token - 1); i < tokens.from(token); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\u3000' || c == '\t' || Scanner.isBullet(c);
  }

  /** Adds the letters of a range without blanks and marks of lists. */
  void append(StringBuilder into, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isBlank(c) && (c < '①' || c > '⑳')) {
        into.append(c);
      }
    }
  }

  boolean seenBetween(int from, int to, long tags) {
    for (int i = from; i < to; i++) {
      if (tokens.any(i, tags)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word stands right before the figure in hand. */
  boolean mentions(String word) {
    return text.startsWith(word, mention.quantity.from() - word.length());
  }

  /** Tells whether a new statement begins before the figure in hand. */
  boolean stopsBefore() {
    return tokens.is(mention.left, Tag.STOP);
  }

  /** Takes over the time that a bracket told. */
  void takeSpliced(int i) {
    Times.Time time = tokens.spliced(i);
    if (time != null) {
      mention.own = time;
    }
  }

  /** Adds the code of the area that a token names, empty where it cannot be told. */
  void place(int i, List<String> into, boolean compared) {
    String code;
    if (tokens.is(i, Tag.AREA)) {
      code = tokens.area(i);
    } else if (tokens.is(i, Tag.NATION)) {
      code = "000000";
    } else if (tokens.is(i, Tag.PROVINCE) && !tokens.is(i, Tag.HOME)) {
      code = Localities.province(home);
    } else {
      code = Localities.own(spellings.of(text, tokens.from(i), tokens.to(i)), home, compared);
    }
    into.add(code == null ? "" : code);
  }
}
