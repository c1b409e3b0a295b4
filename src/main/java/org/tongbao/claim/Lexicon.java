package org.tongbao.claim;

import java.util.Arrays;

/**
 * Words of one language with a number each, looked up by the longest that begins at a place.
 *
 * <p>A trie whose nodes stand in arrays: one probe of an open hash a character, nothing allocated.
 */
final class Lexicon {
  static final int NONE = -1;

  /** Bits of a letter, and of a node. */
  private static final int LETTER = 16;

  private static final int NODE = 22;

  /** An edge a slot, 0 for none: the node it leads to, the node it comes from, its letter. */
  private long[] edges = new long[1 << 12];

  private int used;
  private int[] values = new int[1 << 10];
  private int nodes = 1;

  /** The node of each first letter, by its upper and its lower byte; most pages are never made. */
  private final int[][] firsts = new int[1 << 8][];

  Lexicon() {
    Arrays.fill(values, NONE);
  }

  /** Adds a word; a word that is there already keeps its first number, which is returned. */
  int add(String word, int value) {
    if (word.isEmpty() || value < 0) {
      throw new IllegalArgumentException(
          "a word has letters and a number from 0, not '%s' and %d".formatted(word, value));
    }
    int node = firstMade(word.charAt(0));
    for (int i = 1; i < word.length(); i++) {
      node = childMade(node, word.charAt(i));
    }
    if (values[node] == NONE) {
      values[node] = value;
    }
    return values[node];
  }

  /**
   * Returns length times 2^32 plus number of the longest word at {@code from}, or {@link #NONE}
   * where none begins there. A word may run over the end of a line, which counts in its length.
   */
  long longest(CharSequence text, int from, int end) {
    int node = from < end ? first(text.charAt(from)) : 0;
    if (node == 0) {
      return NONE;
    }
    long found = values[node] == NONE ? NONE : 1L << 32 | values[node];
    for (int i = from + 1; i < end; i++) {
      char letter = text.charAt(i);
      if (letter == '\n') {
        continue;
      }
      node = child(node, letter);
      if (node == 0) {
        break;
      }
      if (values[node] != NONE) {
        found = ((long) (i + 1 - from) << 32) | values[node];
      }
    }
    return found;
  }

  static int length(long found) {
    return (int) (found >>> 32);
  }

  static int value(long found) {
    return (int) found;
  }

  /** Returns the number of the word that these characters are, or {@link #NONE}. */
  int exactly(CharSequence text, int from, int end) {
    int node = from < end ? first(text.charAt(from)) : 0;
    for (int i = from + 1; i < end && node != 0; i++) {
      node = child(node, text.charAt(i));
    }
    return node == 0 ? NONE : values[node];
  }

  private int first(char letter) {
    int[] page = firsts[letter >>> 8];
    return page == null ? 0 : page[letter & 0xFF];
  }

  private int firstMade(char letter) {
    int[] page = firsts[letter >>> 8];
    if (page == null) {
      page = new int[1 << 8];
      firsts[letter >>> 8] = page;
    }
    if (page[letter & 0xFF] == 0) {
      page[letter & 0xFF] = made();
    }
    return page[letter & 0xFF];
  }

  private int child(int node, char letter) {
    return (int) (edges[slot(edge(node, letter))] >>> (LETTER + NODE));
  }

  private static long edge(int node, char letter) {
    return (long) node << LETTER | letter;
  }

  /** Returns where an edge stands, or would stand. */
  private int slot(long edge) {
    int mask = edges.length - 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[slot] != 0 && (edges[slot] & ((1L << (LETTER + NODE)) - 1)) != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int childMade(int node, char letter) {
    int child = child(node, letter);
    if (child != 0) {
      return child;
    }
    if (used * 3 > edges.length) {
      grow();
    }
    int made = made();
    put(edge(node, letter), made);
    return made;
  }

  private int made() {
    int made = nodes++;
    if (made >= 1 << NODE) {
      throw new IllegalStateException("more words than a lexicon can hold");
    }
    if (made == values.length) {
      values = Arrays.copyOf(values, 2 * made);
      Arrays.fill(values, made, values.length, NONE);
    }
    return made;
  }

  private void put(long edge, long target) {
    edges[slot(edge)] = target << (LETTER + NODE) | edge;
    used++;
  }

  private void grow() {
    long[] before = edges;
    edges = new long[2 * before.length];
    used = 0;
    for (long edge : before) {
      if (edge != 0) {
        put(edge & (1L << (LETTER + NODE)) - 1, edge >>> (LETTER + NODE));
      }
    }
  }
}
