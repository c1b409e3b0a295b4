package org.tongbao.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the likest of many words by the pairs of neighbouring characters they share (Dice's
 * coefficient). Of words that are equally like the first given is taken, so that the answer depends
 * on nothing but the words.
 */
final class Likeness {
  private final List<String> words;
  private final int[] pairs;
  private final Map<String, List<Integer>> wordsWithPair = new HashMap<>();

  /** A word and how like it is, above 0, at most 1. */
  record Match(String word, double likeness) {}

  Likeness(Iterable<String> words) {
    List<String> all = new ArrayList<>();
    words.forEach(all::add);
    this.words = List.copyOf(all);
    pairs = new int[all.size()];
    for (int i = 0; i < all.size(); i++) {
      Set<String> own = pairsOf(all.get(i));
      pairs[i] = own.size();
      for (String pair : own) {
        wordsWithPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Returns the likest word, or empty where none shares a pair. */
  Optional<Match> nearest(String word) {
    Set<String> asked = pairsOf(word);
    int[] shared = new int[words.size()];
    for (String pair : asked) {
      for (int i : wordsWithPair.getOrDefault(pair, List.of())) {
        shared[i]++;
      }
    }
    int best = -1;
    double likeness = 0;
    for (int i = 0; i < shared.length; i++) {
      double each = 2.0 * shared[i] / (asked.size() + pairs[i]);
      if (each > likeness) {
        likeness = each;
        best = i;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(new Match(words.get(best), likeness));
  }

  /** Returns each pair of neighbours once; the ends count as neighbours of nothing. */
  private static Set<String> pairsOf(String word) {
    String framed = "^" + word + "$";
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= framed.length(); i++) {
      pairs.add(framed.substring(i, i + 2));
    }
    return pairs;
  }
}
