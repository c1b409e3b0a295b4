package org.tongbao.bulletin;

import java.util.Arrays;

/** A trie over names, held in flat arrays so that a look-up allocates nothing. */
final class NameTrie {
  private static final int ROOT = 0;

  /** A bit a character: whether any name starts with it. Most do not, and are done with here. */
  private final long[] starts = new long[1 << 10];

  private long[] edges = new long[1 << 8];
  private int edgeCount;
  private int[] valueOf = new int[1 << 8];
  private int nodes = 1;

  NameTrie() {
    Arrays.fill(valueOf, -1);
  }

  /** Returns a trie of words, whose values are their places in the list. */
  static NameTrie of(String... words) {
    NameTrie trie = new NameTrie();
    for (int i = 0; i < words.length; i++) {
      trie.putIfAbsent(words[i], i);
    }
    return trie;
  }

  /** Returns which of the first 64 values' names stand anywhere in a text, a bit a value. */
  long within(String text) {
    long found = 0;
    for (int start = 0; start < text.length(); start++) {
      int node = child(ROOT, text.charAt(start));
      for (int i = start + 1; node != 0; i++) {
        found |= valueOf[node] < 0 ? 0 : 1L << valueOf[node];
        node = i < text.length() ? child(node, text.charAt(i)) : 0;
      }
    }
    return found;
  }

  /** Tells whether any name stands at {@code start}. */
  boolean startsAt(String text, int start, int end) {
    int node = ROOT;
    for (int i = start; i < end; i++) {
      node = child(node, text.charAt(i));
      if (node == 0) {
        return false;
      }
      if (valueOf[node] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Gives a name a value; where it has one already, returns that and changes nothing. */
  int putIfAbsent(String name, int value) {
    int node = ROOT;
    for (int i = 0; i < name.length(); i++) {
      int next = child(node, name.charAt(i));
      node = next == 0 ? addChild(node, name.charAt(i)) : next;
    }
    if (valueOf[node] < 0) {
      valueOf[node] = value;
      return -1;
    }
    return valueOf[node];
  }

  /** Tells whether any name starts with the character. */
  boolean starts(char c) {
    return (starts[c >>> 6] & 1L << c) != 0;
  }

  /** Returns the node below {@code node} along a character, 0 where there is none. */
  int child(int node, char c) {
    if (node == ROOT && !starts(c)) {
      return 0;
    }
    int slot = slot(node, c);
    return edges[slot] == 0 ? 0 : (int) (edges[slot] >>> 40);
  }

  /** Returns the value of the name that ends at the node, -1 where none does. */
  int value(int node) {
    return valueOf[node];
  }

  private int addChild(int node, char c) {
    int child = nodes++;
    if (child > Character.MAX_VALUE) {
      throw new IllegalStateException("more names than the trie can hold");
    }
    if (child == valueOf.length) {
      valueOf = Arrays.copyOf(valueOf, 2 * child);
      Arrays.fill(valueOf, child, valueOf.length, -1);
    }
    if (node == ROOT) {
      starts[c >>> 6] |= 1L << c;
    }
    if (2 * ++edgeCount > edges.length) {
      grow();
    }
    edges[slot(node, c)] = ((long) child << 40) | key(node, c);
    return child;
  }

  private void grow() {
    long[] old = edges;
    edges = new long[2 * old.length];
    for (long edge : old) {
      if (edge != 0) {
        edges[slotOfKey(edge & 0xFFFFFFFFL)] = edge;
      }
    }
  }

  private int slot(int node, char c) {
    return slotOfKey(key(node, c));
  }

  private int slotOfKey(long key) {
    int mask = edges.length - 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (edges[slot] != 0 && (edges[slot] & 0xFFFFFFFFL) != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }
}
