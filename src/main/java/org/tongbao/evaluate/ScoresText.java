package org.tongbao.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.tongbao.claim.Measure;

/** Scores in print: a page for people, or JSON for programs. */
public final class ScoresText {
  private ScoresText() {}

  /**
   * Returns one line of JSON: precision, recall and f1 of number, claim and fact, and how many
   * bulletins and labelled claims were scored.
   */
  public static String json(Scores scores) {
    StringJoiner members = new StringJoiner(",", "{", "}");
    for (Level level : Level.values()) {
      Tally tally = scores.tally(level);
      members.add(
          "\"%s\":{\"precision\":%s,\"recall\":%s,\"f1\":%s}"
              .formatted(
                  level.name().toLowerCase(Locale.ROOT),
                  decimal(tally.precision()),
                  decimal(tally.recall()),
                  decimal(tally.f1())));
    }
    members.add("\"bulletins\":" + scores.bulletins().size());
    members.add("\"gold_claims\":" + scores.tally(Level.NUMBER).expected());
    return members.toString();
  }

  /** Returns the page: the levels, the measures, their confusion, and where answers fail first. */
  public static String page(Scores scores) {
    StringJoiner lines = new StringJoiner(System.lineSeparator(), "", System.lineSeparator());
    lines.add(
        "%-18s %9s %9s %9s %8s %8s %8s"
            .formatted("", "precision", "recall", "F1", "right", "found", "labelled"));
    for (Level level : Level.values()) {
      lines.add(tally(level.name(), scores.tally(level)));
    }
    lines.add("").add("By measure, at CLAIM:");
    for (Measure measure : Measure.values()) {
      lines.add(tally(measure.name(), scores.tally(Level.CLAIM, measure)));
    }
    lines.add("").add("Labelled (down) read as (across):");
    confusion(scores.confusion()).forEach(lines::add);
    lines.add("").add("Failing first at: " + faults(scores));
    lines.add(
        "%d bulletins, %d labelled claims"
            .formatted(scores.bulletins().size(), scores.tally(Level.NUMBER).expected()));
    return lines.toString();
  }

  private static String tally(String name, Tally tally) {
    return "%-18s %9.4f %9.4f %9.4f %8d %8d %8d"
        .formatted(
            name,
            tally.precision(),
            tally.recall(),
            tally.f1(),
            tally.right(),
            tally.found(),
            tally.expected());
  }

  private static List<String> confusion(Map<Measure, Map<Measure, Integer>> confusion) {
    List<Measure> measures = Arrays.asList(Measure.values());
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-18s%s"
            .formatted("", measures.stream().map(ScoresText::head).collect(Collectors.joining())));
    for (Measure label : measures) {
      Map<Measure, Integer> row = confusion.getOrDefault(label, Map.of());
      String cells =
          measures.stream()
              .map(claim -> "%9s".formatted(row.containsKey(claim) ? row.get(claim) : "."))
              .collect(Collectors.joining());
      lines.add("%-18s%s".formatted(label, cells));
    }
    return lines;
  }

  private static String head(Measure measure) {
    String name = measure == Measure.CONTRIBUTION_RATE ? "CONTR_R" : measure.name();
    return "%9s".formatted(name.substring(0, Math.min(8, name.length())));
  }

  private static String faults(Scores scores) {
    StringJoiner faults = new StringJoiner(", ");
    faults.add("MISSED " + scores.missed());
    faults.add("UNASKED " + scores.unasked());
    scores.faults().forEach((field, count) -> faults.add(field + " " + count));
    return faults.toString();
  }

  private static String decimal(double share) {
    return String.format(Locale.ROOT, "%.6f", share);
  }
}
