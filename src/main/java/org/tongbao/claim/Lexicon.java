package org.tongbao.claim;

import java.util.Arrays;

/**
 * Words of one language with a number each, looked up by the longest that begins at a place.
 *
 * <p>A trie whose nodes stand in arrays: one probe of an open hash a character, nothing allocated.
 */
final class Lexicon {
  static final int NONE = -1;

  private long[] edges = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int used;
  private int[] values = new int[1 << 10];
  private int nodes = 1;
  private boolean[] starts = new boolean[1 << 16];

  Lexicon() {
    Arrays.fill(values, NONE);
  }

  /** Adds a word; a word that is there already keeps its first number, which is returned. */
  int add(String word, int value) {
    if (word.isEmpty() || value < 0) {
      throw new IllegalArgumentException(
          "a word has letters and a number from 0, not '%s' and %d".formatted(word, value));
    }
    starts[word.charAt(0)] = true;
    int node = 0;
    for (int i = 0; i < word.length(); i++) {
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
    if (from >= end || !starts[text.charAt(from)]) {
      return NONE;
    }
    int node = 0;
    long found = NONE;
    for (int i = from; i < end; i++) {
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
    int node = 0;
    for (int i = from; i < end; i++) {
      node = child(node, text.charAt(i));
      if (node == 0) {
        return NONE;
      }
    }
    return values[node];
  }

  private int child(int node, char letter) {
    long edge = ((long) node << 16) | letter | 1L << 62;
    int mask = edges.length - 1;
    int slot = hash(edge) & mask;
    while (edges[slot] != 0) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private int childMade(int node, char letter) {
    int child = child(node, letter);
    if (child != 0) {
      return child;
    }
    if (used * 3 > edges.length) {
      grow();
    }
    int made = nodes++;
    if (made == values.length) {
      values = Arrays.copyOf(values, 2 * made);
      Arrays.fill(values, made, values.length, NONE);
    }
    put(((long) node << 16) | letter | 1L << 62, made);
    return made;
  }

  private void put(long edge, int target) {
    int mask = edges.length - 1;
    int slot = hash(edge) & mask;
    while (edges[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    edges[slot] = edge;
    targets[slot] = target;
    used++;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[2 * oldEdges.length];
    targets = new int[2 * oldEdges.length];
    used = 0;
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldEdges[i] != 0) {
        put(oldEdges[i], oldTargets[i]);
      }
    }
  }

  private static int hash(long edge) {
    long mixed = edge * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40);
  }
}
