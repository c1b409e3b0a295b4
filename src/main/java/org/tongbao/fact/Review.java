package org.tongbao.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Indicator;

/**
 * What several bulletins together say of one indicator of one area: which telling of each figure is
 * the current one, which figures were revised, and which do not fit their neighbours.
 *
 * <p>The outcome does not depend on the order in which facts are given.
 *
 * @param facts all that were given, with the current ones marked, in a fixed order
 * @param revisions changes of value from one vintage to the next
 * @param issues doubts about the facts
 */
public record Review(List<Fact> facts, List<Revision> revisions, List<Issue> issues) {
  private static final Comparator<Fact> BY_SERIES =
      Comparator.comparing((Fact fact) -> fact.series().measure())
          .thenComparing(fact -> fact.series().key())
          .thenComparing(Fact::period)
          .thenComparing(Fact::id);

  /** The best of a figure's tellings comes last: exact, of the latest vintage, most precise. */
  private static final Comparator<Fact> BEST_LAST =
      Comparator.comparing(Fact::isExact)
          .thenComparing(
              fact -> fact.source().vintage(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(fact -> fact.amount().decimals() - fact.amount().unitMult())
          .thenComparing(fact -> fact.source().bulletinId())
          .thenComparing(fact -> -fact.source().quoteStart());

  public Review {
    facts = List.copyOf(facts);
    revisions = List.copyOf(revisions);
    issues = List.copyOf(issues);
  }

  /**
   * Reviews all facts of one area and indicator.
   *
   * @param indicator the catalog's entry, null for an open code
   */
  public static Review of(Collection<Fact> facts, @Nullable Indicator indicator) {
    Map<String, List<Fact>> figures = new TreeMap<>();
    for (Fact fact : facts) {
      figures
          .computeIfAbsent(fact.series().key() + " " + fact.timePeriod(), key -> new ArrayList<>())
          .add(fact);
    }
    List<Fact> marked = new ArrayList<>(facts.size());
    List<Revision> revisions = new ArrayList<>();
    for (List<Fact> tellings : figures.values()) {
      tellings.sort(BEST_LAST);
      List<Fact> told = current(tellings);
      marked.addAll(told);
      revisions(told, revisions);
    }
    List<Issue> issues = indicator == null ? List.of() : new SeriesChecks(indicator).of(marked);
    List<Fact> ordered = new ArrayList<>(Issues.marked(marked, issues));
    ordered.sort(BY_SERIES);
    return new Review(ordered, revisions, issues);
  }

  private static List<Fact> current(List<Fact> tellings) {
    List<Fact> told = new ArrayList<>(tellings);
    int last = told.size() - 1;
    told.set(last, told.get(last).withCurrent(true));
    return told;
  }

  /** Of each bulletin its best telling counts; tellings come in the order of their vintage. */
  private static void revisions(List<Fact> tellings, List<Revision> revisions) {
    Fact before = null;
    for (int i = 0; i < tellings.size(); i++) {
      Fact fact = tellings.get(i);
      boolean isBest = i + 1 == tellings.size() || !sameBulletin(fact, tellings.get(i + 1));
      if (!fact.isExact() || !isBest) {
        continue;
      }
      if (before != null && !Precision.mayBeEqual(before, fact)) {
        revisions.add(new Revision(before, fact));
      }
      before = fact;
    }
  }

  private static boolean sameBulletin(Fact one, Fact other) {
    return Objects.equals(one.source().bulletinId(), other.source().bulletinId());
  }
}
