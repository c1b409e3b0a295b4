package org.tongbao.text;

import java.util.HashMap;
import java.util.Map;

/** The syllables of Mandarin in pinyin without tones, and who is read so. */
final class Syllables {
  /** Vowels and nasals with a tone, and letters that only pinyin is set with. */
  static final String TONED = "āáǎăàēéěĕèīíǐĭìōóǒŏòūúǔŭùüǖǘǚǜêếềńňǹḿɡɑ";

  private static final String BARE = "aaaaaeeeeeiiiiiooooouuuuuvvvvveeennnmga";

  /** Of the toned, those that no other language of names in bulletins writes. */
  private static final String PINYIN_ALONE = "āǎăēěĕīǐĭōǒŏūǔŭǖǘǚǜňǹḿɡɑ";

  private static final Map<String, String> LETTERS = new HashMap<>();
  private static final long[] KNOWN = new long[1 << 11];

  static {
    for (String line : Characters.lines("readings.txt")) {
      int colon = line.indexOf(':');
      String syllable = line.substring(0, colon);
      LETTERS.put(syllable, line.substring(colon + 2));
      long packed = 0;
      for (int i = 0; i < syllable.length(); i++) {
        packed = packed << 5 | syllable.charAt(i) - 'a' + 1;
      }
      KNOWN[slot(packed)] = packed;
    }
  }

  private Syllables() {}

  /** Returns a letter of a syllable without its tone, 0 where it is none of pinyin. */
  static char bare(char c) {
    if (c >= 'a' && c <= 'z') {
      return c;
    }
    int toned = c < 0x80 ? -1 : TONED.indexOf(c);
    return toned < 0 ? 0 : BARE.charAt(toned);
  }

  static boolean isToned(char c) {
    return c >= 0x80 && TONED.indexOf(c) >= 0;
  }

  /** Tells whether only pinyin writes this letter. */
  static boolean isPinyinAlone(char c) {
    return c >= 0x80 && PINYIN_ALONE.indexOf(c) >= 0;
  }

  /** Tells whether the letters, toned or not, are one syllable or several. */
  static boolean spell(CharSequence text, int from, int end) {
    if (from == end) {
      return true;
    }
    long packed = 0;
    for (int i = from; i < Math.min(end, from + 6); i++) {
      char bare = bare(text.charAt(i));
      if (bare == 0) {
        return false;
      }
      packed = packed << 5 | bare - 'a' + 1;
      if (KNOWN[slot(packed)] == packed && spell(text, i + 1, end)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a character may be read as these letters, none of them toned. */
  static boolean isReading(char c, CharSequence text, int from, int end) {
    String letters = LETTERS.get(text.subSequence(from, end).toString());
    return letters != null && letters.indexOf(c) >= 0;
  }

  /** Tells whether a reading of the character begins with these letters. */
  static boolean startsReading(char c, String letters) {
    return LETTERS.entrySet().stream()
        .anyMatch(e -> e.getKey().startsWith(letters) && e.getValue().indexOf(c) >= 0);
  }

  private static int slot(long packed) {
    int mask = KNOWN.length - 1;
    int slot = (int) ((packed * 0x9E3779B97F4A7C15L) >>> 48) & mask;
    while (KNOWN[slot] != 0 && KNOWN[slot] != packed) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
