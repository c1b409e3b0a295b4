package org.tongbao.claim;

/**
 * Words that were spelled before, so that words which bulletins repeat are one string each. Not to
 * be shared by threads.
 *
 * <p>An open hash over the letters, so that asking makes nothing.
 */
final class Spellings {
  /** More would only cost memory; then all are forgotten. */
  private static final int MOST = 1 << 15;

  private String[] words = new String[1 << 10];
  private int size;
  private final StringBuilder joined = new StringBuilder();

  /** Returns the letters as a string. */
  String of(CharSequence letters) {
    return of(letters, 0, letters.length());
  }

  /** Returns a word with another behind it. */
  String of(CharSequence first, CharSequence second) {
    return of(first, second, 0);
  }

  /** Returns a word with the letters of another from {@code from} on behind it. */
  String of(CharSequence first, CharSequence second, int from) {
    joined.setLength(0);
    joined.append(first).append(second, from, second.length());
    return of(joined);
  }

  /** Returns the letters of a range as a string. */
  String of(CharSequence text, int start, int end) {
    if (start == end) {
      return "";
    }
    int slot = slot(text, start, end);
    String known = words[slot];
    return known == null ? add(text.subSequence(start, end).toString(), slot) : known;
  }

  private String add(String word, int slot) {
    words[slot] = word;
    size++;
    if (3 * size > 2 * words.length) {
      grow();
    }
    return word;
  }

  private void grow() {
    String[] before = words;
    boolean full = size >= MOST;
    words = new String[full ? 1 << 10 : 2 * before.length];
    size = 0;
    for (int i = 0; i < before.length && !full; i++) {
      if (before[i] != null) {
        words[slot(before[i], 0, before[i].length())] = before[i];
        size++;
      }
    }
  }

  /** Returns where the word stands, or would stand. */
  private int slot(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    int mask = words.length - 1;
    int slot = (hash ^ hash >>> 15) & mask;
    while (words[slot] != null && !spells(words[slot], text, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static boolean spells(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != text.charAt(start + i)) {
        return false;
      }
    }
    return true;
  }
}
