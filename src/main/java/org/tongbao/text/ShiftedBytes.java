package org.tongbao.text;

import org.jspecify.annotations.Nullable;

/**
 * Characters whose GBK bytes were parted one byte off, because a byte before them was lost.
 *
 * <p>？鄢齼r is A3 BF, DB B3, FD 83, 72: behind the A3 of a mark that lost its second byte stand BF
 * DB, B3 FD, 83 72, which are 扣除價. Such a stretch ends where a byte of its own, an ASCII letter,
 * makes it even again; only then are all of its characters certain.
 */
final class ShiftedBytes {
  private static final int LONGEST = 8;

  /**
   * What stands in a stretch.
   *
   * @param start where the byte before the shift stands in the source
   * @param end after the letter that makes the bytes even
   * @param words what the bytes are, a character for each of the stretch but the last
   */
  record Stretch(int start, int end, String words) {}

  private ShiftedBytes() {}

  /** Returns the one reading of the bytes about a character that hints at a shift, else null. */
  static @Nullable Stretch about(String text, int hint) {
    Stretch stretch = from(text, hint);
    return stretch == null && hint > 0 ? from(text, hint - 1) : stretch;
  }

  private static @Nullable Stretch from(String text, int start) {
    byte[] dangling = Gbk.pair(text.charAt(start));
    if (dangling == null) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    byte lead = dangling[1];
    boolean rare = false;
    for (int i = start + 1; i < Math.min(text.length(), start + LONGEST); i++) {
      char c = text.charAt(i);
      byte[] pair = Gbk.pair(c);
      byte trail = pair == null ? (byte) c : pair[0];
      if (pair == null && (c < 0x40 || c > 0x7E)) {
        return null;
      }
      char word = Gbk.character(lead, trail);
      if (!Gbk.isCommon(word)) {
        return null;
      }
      words.append(word);
      if (pair == null) {
        return rare ? new Stretch(start, i + 1, words.toString()) : null;
      }
      rare |= !Gbk.isCommon(c);
      lead = pair[1];
    }
    return null;
  }

  /**
   * Returns where damage that begins with lost characters ends: rare characters, signs and single
   * letters follow, with few others among them.
   *
   * @param from after the lost characters
   */
  static int end(String text, int from) {
    int end = from;
    int others = 0;
    for (int i = from; i < Math.min(text.length(), from + 16) && others < 3; i++) {
      char c = text.charAt(i);
      if (c == '?' || c == '@' || Characters.hintsAtShift(c) || Gbk.isRare(c)) {
        end = i + 1;
        others = 0;
      } else if (Characters.isHan(c)) {
        others++;
      } else if (!isNote(c)) {
        break;
      } else if (i + 1 < text.length()
          && text.charAt(i + 1) == '('
          && Characters.isHan(text.charAt(i - 1))) {
        end = i + 1;
      }
    }
    return end;
  }

  private static boolean isNote(char c) {
    return Syllables.bare(c) != 0 || c == '(' || c == ')' || (c >= 'A' && c <= 'Z');
  }
}
