package org.tongbao.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Traditional characters with two simplified forms: the words beside them tell which. */
final class TwoWays {
  private record Ways(char usual, char other, List<String> words) {}

  private static final Map<Character, Ways> WAYS = new HashMap<>();

  static {
    for (String line : Characters.lines("two-ways.txt")) {
      String words = line.substring(line.indexOf(':') + 1).strip();
      WAYS.put(
          line.charAt(0),
          new Ways(line.charAt(2), line.charAt(4), Arrays.asList(words.split(" ", -1))));
    }
  }

  private TwoWays() {}

  static IntStream letters() {
    return WAYS.keySet().stream().mapToInt(c -> c);
  }

  /** Returns the simplified form of the character at a place in a text simplified elsewhere. */
  static char choose(char[] text, int size, int at) {
    Ways ways = WAYS.get(text[at]);
    for (String word : ways.words()) {
      int start = at - word.indexOf(text[at]);
      if (start >= 0 && start + word.length() <= size && holds(text, start, word)) {
        return ways.other();
      }
    }
    return ways.usual();
  }

  private static boolean holds(char[] text, int start, String word) {
    for (int i = 0; i < word.length(); i++) {
      if (text[start + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
