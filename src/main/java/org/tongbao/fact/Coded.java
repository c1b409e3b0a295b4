package org.tongbao.fact;

import java.util.List;

/**
 * What became of the claims of one bulletin: every claim is a fact, or an issue says why not.
 *
 * @param facts in the order of the text, none yet marked as current
 * @param unplaced one issue for each claim that is no fact
 * @param doubts what looks wrong about the facts
 */
public record Coded(List<Fact> facts, List<Issue> unplaced, List<Issue> doubts) {
  public Coded {
    facts = List.copyOf(facts);
    unplaced = List.copyOf(unplaced);
    doubts = List.copyOf(doubts);
  }
}
