package org.tongbao.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rewrites the many wordings of one thing to one, so that names and subjects can be compared:
 * 规上工业企业利润总额 and 规模以上工业利润 are both 规模以上工业利润.
 *
 * <p>What is rewritten stands in {@code wording.txt}; the result is a key and no name to show.
 */
final class Wording {
  /** What a thing is called when nothing would be left of its name. */
  private static final int SHORTEST = 2;

  /** What is written as what; by the first character, the longest first. */
  private final Map<Character, List<Pair>> same = new HashMap<>();

  private String dropped = "";
  private final List<String> leads = new ArrayList<>();
  private final List<String> tails = new ArrayList<>();

  private record Pair(String from, String to) {}

  private Wording() {}

  /** Holds the wording; the class is initialised on first use, by one thread. */
  private static final class Holder {
    private static final Wording BUNDLED = read();
  }

  static Wording bundled() {
    return Holder.BUNDLED;
  }

  private static Wording read() {
    Wording wording = new Wording();
    try (InputStream in = Wording.class.getResourceAsStream("wording.txt")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks wording.txt");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(wording::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    wording
        .same
        .values()
        .forEach(pairs -> pairs.sort(Comparator.comparing(Pair::from, longestFirst)));
    wording.leads.sort(longestFirst);
    wording.tails.sort(longestFirst);
    return wording;
  }

  private void add(String line) {
    int blank = line.indexOf(' ');
    for (String word : line.substring(blank + 1).strip().split(" +", -1)) {
      switch (line.substring(0, blank)) {
        case "SAME:" -> {
          int equals = word.indexOf('=');
          Pair pair = new Pair(word.substring(0, equals), word.substring(equals + 1));
          same.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(pair);
        }
        case "DROP:" -> dropped += word;
        case "LEAD:" -> leads.add(word);
        case "TAIL:" -> tails.add(word);
        default -> throw new IllegalStateException("wording.txt: no section is named in " + line);
      }
    }
  }

  /** Returns the one wording of a name. */
  String of(String name) {
    return trimmed(rewritten(bare(name)));
  }

  private String bare(String name) {
    StringBuilder bare = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (dropped.indexOf(c) < 0 && !Character.isWhitespace(c)) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private String rewritten(String name) {
    StringBuilder words = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      Pair pair = pairAt(name, at);
      if (pair == null) {
        words.append(name.charAt(at));
        at++;
      } else {
        words.append(pair.to());
        at += pair.from().length();
      }
    }
    return words.toString();
  }

  private @Nullable Pair pairAt(String name, int at) {
    List<Pair> pairs = same.get(name.charAt(at));
    if (pairs != null) {
      for (Pair pair : pairs) {
        if (name.startsWith(pair.from(), at)) {
          return pair;
        }
      }
    }
    return null;
  }

  private String trimmed(String name) {
    String before = name;
    String words = trimmedOnce(before);
    while (words.length() < before.length()) {
      before = words;
      words = trimmedOnce(before);
    }
    return words;
  }

  private String trimmedOnce(String name) {
    String words = name;
    for (String lead : leads) {
      if (words.startsWith(lead) && words.length() >= lead.length() + SHORTEST) {
        words = words.substring(lead.length());
      }
    }
    for (String tail : tails) {
      if (words.endsWith(tail) && words.length() >= tail.length() + SHORTEST) {
        words = words.substring(0, words.length() - tail.length());
      }
    }
    return words;
  }

  /** Returns a name without what stands in its first brackets, or itself. */
  static String withoutAside(String name) {
    int open = name.indexOf('（');
    char close = '）';
    if (open < 0) {
      open = name.indexOf('(');
      close = ')';
    }
    int end = open < 0 ? -1 : name.indexOf(close, open);
    return end < 0 ? name : name.substring(0, open) + name.substring(end + 1);
  }
}
