package org.tongbao.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What clean-up does with each character, as arrays: an act in the low bits of {@link #act}, and
 * whether the character is of one script alone.
 */
final class Characters {
  static final int PLAIN = 0;

  /** Another character stands for it in every text. */
  static final int VARIANT = 1;

  /** Another character stands for it in traditional text. */
  static final int TRADITIONAL = 2;

  /** As {@link #TRADITIONAL}, and the words beside it tell which. */
  static final int TWO_WAYS = 3;

  static final int BLANK = 4;
  static final int INVISIBLE = 5;
  static final int BREAK = 6;
  static final int BRACKET = 7;
  static final int PAUSE = 8;
  static final int TONED = 9;
  static final int LOST = 10;

  /** Several characters stand for it: ㎞. */
  static final int SHORTHAND = 11;

  /** Block elements and Zhuyin, which no bulletin prints: bytes were shifted. */
  static final int SHIFTED = 12;

  static final int ACT = 15;
  static final int ONLY_TRADITIONAL = 16;
  static final int ONLY_SIMPLIFIED = 32;

  private static final byte[] ACTS = new byte[1 << 16];
  private static final char[] CLEAN = new char[1 << 16];

  private static final String SHORTHANDS = "㎞km ㎏kg ㎎mg ㎜mm ㎝cm ㎥m³ ㏄cc ㏎km ㎾kW ㎿MW ㎉kcal";
  private static final String BLANKS =
      " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
          + "\u205f\u3000\u3164\u2800";
  private static final String INVISIBLES =
      "\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
          + "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff\ufe0e\ufe0f\u0000";
  private static final String BREAKS = "\r\u000b\f\u0085\u2028\u2029";
  private static final String PAUSES = ",;:∶，；：。、";

  /** Pairs: small and other forms of signs, radicals that text layers of PDF hold for words. */
  private static final String SIGNS =
      "﹪%٪%︰：﹐，﹑、﹒.﹔；﹕：﹖？﹗！﹙（﹚）﹣-﹢+﹦=﹤<﹥>﹟#﹠&﹡*﹩$﹫@−-‐-‑-｡。､、｢「｣」"
          + "⻓长⻔门⻋车⻢马⻜飞⻅见⻉贝⻚页⻛风⻝食⻤鬼⻥鱼⻦鸟⻩黄⻬齐⻰龙⻘青⻄西⺠民⻆角⻨麦⻮齿⻣骨";

  static {
    for (int c = 0; c < CLEAN.length; c++) {
      CLEAN[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      if ("！（），：；？｜～".indexOf(c) < 0) {
        set(c, VARIANT, (char) (c - '！' + '!'));
      }
    }
    pairs(SIGNS, VARIANT, 0);
    lines("variants.txt").forEach(line -> pairs(after(line), VARIANT, 0));
    for (String line : lines("script.txt")) {
      if (line.startsWith("traditional:")) {
        pairs(after(line), TRADITIONAL, ONLY_TRADITIONAL);
      } else if (line.startsWith("both:")) {
        pairs(after(line), TRADITIONAL, 0);
      } else {
        after(line).chars().forEach(c -> ACTS[c] |= ONLY_SIMPLIFIED);
      }
    }
    TwoWays.letters().forEach(c -> ACTS[c] = (byte) ((ACTS[c] & ~ACT) | TWO_WAYS));
    acts(BLANKS, BLANK);
    acts(INVISIBLES, INVISIBLE);
    acts(BREAKS, BREAK);
    acts("(（", BRACKET);
    acts(PAUSES, PAUSE);
    acts(Syllables.TONED, TONED);
    acts("?？\ufffd", LOST);
    acts('\u2581', '\u258f', SHIFTED);
    acts('\u3105', '\u312f', SHIFTED);
    for (String shorthand : SHORTHANDS.split(" ", -1)) {
      acts(shorthand.substring(0, 1), SHORTHAND);
    }
  }

  private Characters() {}

  static int act(char c) {
    return ACTS[c];
  }

  /** Returns the character that stands for {@code c} in clean text, itself where none does. */
  static char clean(char c) {
    return CLEAN[c];
  }

  /** Returns the letters that a shorthand character stands for. */
  static String written(char shorthand) {
    int at = SHORTHANDS.indexOf(shorthand);
    int end = SHORTHANDS.indexOf(' ', at);
    return SHORTHANDS.substring(at + 1, end < 0 ? SHORTHANDS.length() : end);
  }

  static boolean isBlank(char c) {
    return (ACTS[c] & ACT) == BLANK;
  }

  /** Tells whether nothing is seen of the character. */
  static boolean isVoid(char c) {
    int act = ACTS[c] & ACT;
    return act == BLANK || act == INVISIBLE;
  }

  static boolean hintsAtShift(char c) {
    return (ACTS[c] & ACT) == SHIFTED;
  }

  static boolean isHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == '〇';
  }

  /** Tells whether Chinese punctuation stands well beside {@code c}. */
  static boolean isChinese(char c) {
    return isHan(c)
        || (c >= 0x3001 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF1F)
        || "“”‘’—…·".indexOf(c) >= 0;
  }

  /** Returns the lines of a resource of this package, without comments and empty lines. */
  static List<String> lines(String resource) {
    try (InputStream in = Characters.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String after(String line) {
    return line.substring(line.indexOf(": ") + 2);
  }

  private static void pairs(String pairs, int act, int script) {
    for (int i = 0; i < pairs.length(); i += 2) {
      set(pairs.charAt(i), act | script, pairs.charAt(i + 1));
    }
  }

  private static void set(char c, int act, char clean) {
    ACTS[c] = (byte) act;
    CLEAN[c] = clean;
  }

  private static void acts(String letters, int act) {
    letters.chars().forEach(c -> ACTS[c] = (byte) ((ACTS[c] & ~ACT) | act));
  }

  private static void acts(char first, char last, int act) {
    for (char c = first; c <= last; c++) {
      ACTS[c] = (byte) ((ACTS[c] & ~ACT) | act);
    }
  }
}
