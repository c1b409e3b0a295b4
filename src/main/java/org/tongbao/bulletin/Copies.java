package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.text.Script;

/**
 * Finds the copies of a bulletin: the same text after clean-up, or the same area, period and run of
 * figures where the words were touched.
 *
 * <p>Of each set of copies one is the original: the issuer's own before a mirror's. The outcome
 * does not depend on the order in which bulletins are given.
 */
public final class Copies {
  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::isOfficial, Comparator.reverseOrder())
          .thenComparingInt(Candidate::damage)
          .thenComparing(Candidate::script)
          .thenComparing(candidate -> candidate.issuer() == null)
          .thenComparing(candidate -> -candidate.figures().length())
          .thenComparing(Candidate::id);

  private Copies() {}

  /**
   * What is compared of a bulletin.
   *
   * @param id of the bulletin
   * @param address where it was published, else where it was read
   * @param textHash as {@link TextHash} gives it; empty hashes are never the same
   * @param areaCode six digits, null where nothing tells
   * @param period null where nothing tells
   * @param figures its numbers in order
   * @param issuer the office that issued it, null where it does not say
   * @param script it is written in
   * @param damage places where the source has lost characters
   */
  public record Candidate(
      String id,
      String address,
      String textHash,
      @Nullable String areaCode,
      @Nullable Period period,
      FigureRun figures,
      @Nullable String issuer,
      Script script,
      int damage) {
    public Candidate {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(textHash, "textHash");
      Objects.requireNonNull(figures, "figures");
      Objects.requireNonNull(script, "script");
    }

    /** Returns what is compared of a bulletin that was published or read at the address. */
    public static Candidate of(String id, String address, Bulletin bulletin) {
      return new Candidate(
          id,
          address,
          TextHash.of(bulletin),
          bulletin.areaCode(),
          bulletin.period(),
          FigureRun.of(bulletin),
          bulletin.masthead().issuer(),
          bulletin.text().script(),
          bulletin.text().damage().size());
    }

    /** Tells whether it stands at an address of a government. */
    boolean isOfficial() {
      String lower = address.toLowerCase(Locale.ROOT);
      int host = lower.indexOf("://") + 3;
      int end = host < 3 ? -1 : lower.indexOf('/', host);
      String name = host < 3 ? "" : end < 0 ? lower.substring(host) : lower.substring(host, end);
      return name.equals("gov.cn") || name.endsWith(".gov.cn");
    }
  }

  /** Returns the original's id for every copy, by the copy's id; originals are not in it. */
  public static Map<String, String> originals(Collection<Candidate> candidates) {
    List<Candidate> ranked = candidates.stream().sorted(BEST_FIRST).toList();
    int[] original = new int[ranked.size()];
    for (int i = 0; i < original.length; i++) {
      original[i] = i;
    }
    joinByText(ranked, original);
    joinByFigures(ranked, original);
    Map<String, String> originals = new TreeMap<>();
    for (int i = 0; i < original.length; i++) {
      int root = root(original, i);
      if (root != i) {
        originals.put(ranked.get(i).id(), ranked.get(root).id());
      }
    }
    return originals;
  }

  private static void joinByText(List<Candidate> ranked, int[] original) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      if (!ranked.get(i).textHash().isEmpty()) {
        Integer same = first.putIfAbsent(ranked.get(i).textHash(), i);
        if (same != null) {
          join(original, same, i);
        }
      }
    }
  }

  private static void joinByFigures(List<Candidate> ranked, int[] original) {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int i = 0; i < ranked.size(); i++) {
      Candidate candidate = ranked.get(i);
      Period period = candidate.period();
      if (candidate.areaCode() != null && period != null) {
        groups
            .computeIfAbsent(candidate.areaCode() + " " + period.iso(), key -> new ArrayList<>())
            .add(i);
      }
    }
    for (List<Integer> group : groups.values()) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          joinIfSame(ranked, original, group.get(i), group.get(j));
        }
      }
    }
  }

  private static void joinIfSame(List<Candidate> ranked, int[] original, int better, int other) {
    boolean joined = root(original, better) == root(original, other);
    if (!joined && ranked.get(better).figures().isSameAs(ranked.get(other).figures())) {
      join(original, better, other);
    }
  }

  /** Joins two sets; the better ranked of their originals stays. */
  private static void join(int[] original, int one, int other) {
    int first = root(original, one);
    int second = root(original, other);
    original[Math.max(first, second)] = Math.min(first, second);
  }

  private static int root(int[] original, int of) {
    int at = of;
    while (original[at] != at) {
      at = original[at];
    }
    return at;
  }
}
