package org.tongbao.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;

/** Holds each whole that a bulletin tells with all its parts against their sum. */
final class PartsCheck {
  private final List<Partition> partitions;

  PartsCheck(List<Partition> partitions) {
    this.partitions = List.copyOf(partitions);
  }

  /** Adds an issue for a whole and each of its parts where they differ beyond rounding. */
  void check(List<Fact> facts, List<Issue> issues) {
    Map<String, Map<String, Fact>> levels = new HashMap<>();
    for (Fact fact : facts) {
      if (isLevel(fact)) {
        levels
            .computeIfAbsent(fact.series().indicator(), code -> new LinkedHashMap<>())
            .putIfAbsent(place(fact), fact);
      }
    }
    for (Partition partition : partitions) {
      levels
          .getOrDefault(partition.whole(), Map.of())
          .forEach(
              (place, whole) -> {
                List<Fact> parts = parts(partition, place, levels);
                if (parts != null) {
                  compare(whole, parts, issues);
                }
              });
    }
  }

  /**
   * Returns the parts that are told of a place in the order of the partition; null where not all
   * are.
   */
  private static @Nullable List<Fact> parts(
      Partition partition, String place, Map<String, Map<String, Fact>> levels) {
    List<Fact> parts = new ArrayList<>();
    for (String code : partition.parts()) {
      Fact part = levels.getOrDefault(code, Map.of()).get(place);
      if (part == null) {
        return null;
      }
      parts.add(part);
    }
    return parts;
  }

  private static boolean isLevel(Fact fact) {
    return fact.series().measure() == Measure.LEVEL
        && fact.series().kind() == ClaimKind.ACTUAL
        && fact.isExact();
  }

  /** Returns what a whole and its parts have in common. */
  private static String place(Fact fact) {
    Series series = fact.series();
    return String.join(
        " ",
        series.areaCode(),
        fact.period().iso(),
        series.unit(),
        series.scope().name(),
        series.priceBasis().name());
  }

  private static void compare(Fact whole, List<Fact> parts, List<Issue> issues) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal slack = Precision.half(whole);
    StringBuilder words = new StringBuilder();
    for (Fact part : parts) {
      sum = sum.add(part.amount().value());
      slack = slack.add(Precision.half(part));
      words.append(words.isEmpty() ? "" : " + ").append(named(part));
    }
    BigDecimal gap = sum.subtract(whole.amount().value());
    if (gap.abs().compareTo(slack) <= 0) {
      return;
    }
    String message =
        "%s are %s%s %s than %s."
            .formatted(
                words,
                gap.abs().stripTrailingZeros().toPlainString(),
                whole.series().unit(),
                gap.signum() > 0 ? "more" : "less",
                named(whole));
    issues.add(Issues.of(IssueCode.PARTS_DIFFER, whole, message));
    parts.forEach(part -> issues.add(Issues.of(IssueCode.PARTS_DIFFER, part, message)));
  }

  private static String named(Fact fact) {
    return fact.source().subject() + " " + fact.source().quote();
  }
}
