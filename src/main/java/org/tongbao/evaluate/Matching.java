package org.tongbao.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tongbao.claim.Claim;

/**
 * Labels and claims of one bulletin, paired one to one where their places overlap.
 *
 * @param answers pairs, in text order
 * @param missed labels that no claim answers, in text order
 * @param unasked claims that answer no label, in text order
 */
public record Matching(List<Answer> answers, List<PlacedLabel> missed, List<Claim> unasked) {
  public Matching {
    answers = List.copyOf(answers);
    missed = List.copyOf(missed);
    unasked = List.copyOf(unasked);
  }

  private record Candidate(PlacedLabel placed, Answer answer) {
    Candidate {
      Objects.requireNonNull(placed, "placed");
      Objects.requireNonNull(answer, "answer");
    }
  }

  /**
   * Pairs labels with claims, both in text order; where several overlap, the better answer wins.
   */
  static Matching of(List<PlacedLabel> labels, List<Claim> claims) {
    List<Candidate> candidates = candidates(labels, claims);
    candidates.sort(Comparator.comparing(Candidate::answer, Answer.BEST_FIRST));
    Set<PlacedLabel> answered = new HashSet<>();
    Set<Claim> used = new HashSet<>();
    List<Candidate> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!answered.contains(candidate.placed()) && !used.contains(candidate.answer().claim())) {
        answered.add(candidate.placed());
        used.add(candidate.answer().claim());
        pairs.add(candidate);
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.placed().start()));
    return new Matching(
        pairs.stream().map(Candidate::answer).toList(),
        labels.stream().filter(label -> !answered.contains(label)).toList(),
        claims.stream().filter(claim -> !used.contains(claim)).toList());
  }

  private static List<Candidate> candidates(List<PlacedLabel> labels, List<Claim> claims) {
    List<Candidate> candidates = new ArrayList<>();
    int first = 0;
    for (PlacedLabel placed : labels) {
      while (first < claims.size() && claims.get(first).quoteEnd() <= placed.start()) {
        first++;
      }
      for (int i = first; i < claims.size() && claims.get(i).quoteStart() < placed.end(); i++) {
        candidates.add(new Candidate(placed, Answer.of(placed.label(), claims.get(i))));
      }
    }
    return candidates;
  }
}
