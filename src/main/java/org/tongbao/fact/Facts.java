package org.tongbao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Claim;

/**
 * Makes facts of the claims of one bulletin; may be shared by threads.
 *
 * <p>What comes out depends on the bulletin and the catalog alone. What needs other bulletins too,
 * vintages and revisions, is {@link Review}'s.
 */
public final class Facts {
  private final Coding coding;
  private final BulletinChecks checks = new BulletinChecks();

  public Facts(Catalog catalog) {
    this.coding = new Coding(Objects.requireNonNull(catalog, "catalog"));
  }

  /** Returns what became of each claim of a bulletin. */
  public Coded of(SourceBulletin bulletin) {
    List<Surroundings> words = Surroundings.of(bulletin.claims());
    List<Fact> facts = new ArrayList<>();
    List<Issue> unplaced = new ArrayList<>();
    List<Issue> doubts = new ArrayList<>();
    Map<String, Integer> tellings = new HashMap<>();
    for (int i = 0; i < bulletin.claims().size(); i++) {
      Claim claim = bulletin.claims().get(i);
      Coding.Outcome outcome = coding.code(bulletin, claim, words.get(i));
      if (outcome instanceof Coding.Outcome.Placed placed) {
        Fact fact = numbered(placed.fact(), tellings);
        facts.add(fact);
        if (!placed.unitKnown()) {
          doubts.add(
              Issues.of(
                  IssueCode.UNIT_UNKNOWN,
                  fact,
                  "'%s' is no unit of the catalog.".formatted(claim.unit())));
        }
      } else if (outcome instanceof Coding.Outcome.Unplaced none) {
        unplaced.add(Issues.of(none.code(), bulletin, claim, none.message()));
      }
    }
    doubts.addAll(checks.of(facts));
    return new Coded(Issues.marked(facts, doubts), unplaced, doubts);
  }

  /** The same fact told again in a bulletin has the same identity with a number behind it. */
  private static Fact numbered(Fact fact, Map<String, Integer> tellings) {
    int telling = tellings.merge(fact.id(), 1, Integer::sum);
    return telling == 1 ? fact : fact.withId(fact.id() + "-" + telling);
  }
}
