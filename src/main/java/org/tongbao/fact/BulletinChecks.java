package org.tongbao.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.claim.Measure;

/** What can be doubted of the facts of one bulletin without any other. */
final class BulletinChecks {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LEAST_GROWTH = HUNDRED.negate();

  /** Growth above this is real now and then, from a small base; a person should look. */
  private static final BigDecimal MOST_GROWTH = BigDecimal.valueOf(300);

  private static final String PERCENT = "%";

  /** Characters of a sentence that a message shows; the fact has all of it. */
  private static final int MOST_WORDS = 160;

  private final PartsCheck parts = new PartsCheck(Partition.all());

  List<Issue> of(List<Fact> facts) {
    List<Issue> issues = new ArrayList<>();
    conflicts(facts, issues);
    for (Fact fact : facts) {
      range(fact, issues);
    }
    parts.check(facts, issues);
    return issues;
  }

  /** Two exact values of one fact that no rounding explains; each of the two is told. */
  private static void conflicts(List<Fact> facts, List<Issue> issues) {
    Map<String, Fact> first = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (!fact.isExact()) {
        continue;
      }
      Fact earlier = first.putIfAbsent(fact.series().key() + " " + fact.timePeriod(), fact);
      if (earlier != null && !Precision.mayBeEqual(earlier, fact)) {
        String message =
            "'%s' of %s is %s in «%s» and %s in «%s»."
                .formatted(
                    fact.source().subject(),
                    fact.timePeriod(),
                    earlier.source().quote(),
                    shortened(earlier.source().sentence()),
                    fact.source().quote(),
                    shortened(fact.source().sentence()));
        issues.add(Issues.of(IssueCode.CONFLICT, earlier, message));
        issues.add(Issues.of(IssueCode.CONFLICT, fact, message));
      }
    }
  }

  private static String shortened(String sentence) {
    return sentence.length() <= MOST_WORDS ? sentence : sentence.substring(0, MOST_WORDS) + "…";
  }

  private static void range(Fact fact, List<Issue> issues) {
    BigDecimal value = fact.amount().value();
    if (!fact.series().unit().equals(PERCENT)) {
      return;
    }
    if (fact.series().measure() == Measure.SHARE
        && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
      issues.add(
          Issues.of(
              IssueCode.SHARE_OUT_OF_RANGE,
              fact,
              "A share of %s%% is outside 0 to 100.".formatted(value.toPlainString())));
    }
    if (fact.series().measure() == Measure.GROWTH
        && (value.compareTo(LEAST_GROWTH) < 0 || value.compareTo(MOST_GROWTH) > 0)) {
      issues.add(
          Issues.of(
              IssueCode.GROWTH_OUT_OF_RANGE,
              fact,
              "A growth of %s%% is outside -100 to 300.".formatted(value.toPlainString())));
    }
  }
}
