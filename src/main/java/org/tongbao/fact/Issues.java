package org.tongbao.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongbao.claim.Claim;

/** Writes issues of the facts stage. */
final class Issues {
  private static final String STAGE = "facts";

  static Issue of(IssueCode code, Fact fact, String message) {
    Source source = fact.source();
    return new Issue(
        code.severity(),
        code.name(),
        STAGE,
        source.sourceUri(),
        source.bulletinId(),
        source.claimId(),
        fact.id(),
        message,
        source.quote());
  }

  static Issue of(IssueCode code, SourceBulletin bulletin, Claim claim, String message) {
    return new Issue(
        code.severity(),
        code.name(),
        STAGE,
        bulletin.uri(),
        bulletin.id(),
        bulletin.claimId(claim),
        null,
        message,
        claim.quote());
  }

  /** Returns the facts with the codes of the issues that name them. */
  static List<Fact> marked(List<Fact> facts, List<Issue> issues) {
    if (issues.isEmpty()) {
      return facts;
    }
    Map<String, TreeSet<String>> codes = new TreeMap<>();
    for (Issue issue : issues) {
      if (issue.factId() != null) {
        codes.computeIfAbsent(issue.factId(), id -> new TreeSet<>()).add(issue.code());
      }
    }
    List<Fact> marked = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      TreeSet<String> own = codes.get(fact.id());
      marked.add(own == null ? fact : fact.withIssues(own));
    }
    return marked;
  }

  /** Returns a fact's value as its bulletin prints it, with where it stands. */
  static String told(Fact fact) {
    return "%s %s (%s)"
        .formatted(fact.source().quote(), fact.timePeriod(), fact.source().sourceUri());
  }

  private Issues() {}
}
