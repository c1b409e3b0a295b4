package org.tongbao.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Claim;
import org.tongbao.text.Damage;

/**
 * Makes facts of the claims of one bulletin; may be shared by threads.
 *
 * <p>What comes out depends on the bulletin and the catalog alone. What needs other bulletins too,
 * vintages and revisions, is {@link Review}'s.
 */
public final class Facts {
  private final Placing placing;
  private final BulletinChecks checks = new BulletinChecks();

  public Facts(Catalog catalog) {
    this.placing = new Placing(Objects.requireNonNull(catalog, "catalog"));
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
      Placing.Outcome outcome = placing.place(bulletin, claim, words.get(i));
      if (outcome instanceof Placing.Outcome.Placed placed) {
        Fact fact = numbered(placed.fact(), tellings);
        facts.add(fact);
        if (!placed.unitKnown()) {
          doubts.add(
              Issues.of(
                  IssueCode.UNIT_UNKNOWN,
                  fact,
                  "'%s' is no unit of the catalog.".formatted(claim.unit())));
        }
        damage(bulletin, claim, words.get(i))
            .ifPresent(damage -> doubts.add(damaged(fact, damage)));
      } else if (outcome instanceof Placing.Outcome.Unplaced none) {
        unplaced.add(Issues.of(none.code(), bulletin, claim, none.message()));
      }
    }
    doubts.addAll(checks.of(facts));
    return new Coded(Issues.marked(facts, doubts), unplaced, doubts);
  }

  /** Returns the first damage between the figure before and the end of this one. */
  private static Optional<Damage> damage(SourceBulletin bulletin, Claim claim, Surroundings words) {
    return bulletin.damage().stream()
        .filter(place -> place.start() < claim.quoteEnd() && place.end() > words.from())
        .findFirst();
  }

  private static Issue damaged(Fact fact, Damage damage) {
    String repaired =
        damage.repair() == null
            ? "what stood there nobody can tell"
            : "'%s' was read there".formatted(damage.repair());
    return Issues.of(
        IssueCode.DAMAGED,
        fact,
        "Characters %d to %d of the text are damaged (%s); %s."
            .formatted(damage.start(), damage.end(), damage.kind(), repaired));
  }

  /** The same fact told again in a bulletin has the same identity with a number behind it. */
  private static Fact numbered(Fact fact, Map<String, Integer> tellings) {
    int telling = tellings.merge(fact.id(), 1, Integer::sum);
    return telling == 1 ? fact : fact.withId(fact.id() + "-" + telling);
  }
}
