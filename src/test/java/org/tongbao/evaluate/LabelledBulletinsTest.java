package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tongbao.evaluate.SharedFiles.SHARED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Claim;

/**
 * Keeps the scores on the labelled bulletins, and that a confidence means what it says. Run with
 * {@code -Dtongbao.confidence=FILE} to count each rule's claims anew.
 */
class LabelledBulletinsTest {
  /** A rule seen less often weighs as if all rules' share had been seen so many times more. */
  private static final int PRIOR = 8;

  private static Scores scores;
  private static final Set<Claim> RIGHT = Collections.newSetFromMap(new IdentityHashMap<>());

  @BeforeAll
  static void readThem() {
    Path gold = SHARED.resolve("gold");
    assumeTrue(Files.isDirectory(gold), "needs the labelled bulletins");
    List<Path> directories = List.of(SHARED.resolve("bulletins"), SHARED.resolve("real"));
    scores =
        new Evaluation(SharedFiles::read, Catalog.bundled()).of(LabelledFile.in(directories, gold));
    for (BulletinScore bulletin : scores.bulletins()) {
      for (Answer answer : bulletin.matching().answers()) {
        if (answer.isRightAt(Level.CLAIM)) {
          RIGHT.add(answer.claim());
        }
      }
    }
  }

  @Test
  void theScoresHold() {
    assertThat(scores.tally(Level.NUMBER).f1()).as("number F1").isGreaterThanOrEqualTo(0.99);
    assertThat(scores.tally(Level.CLAIM).f1()).as("claim F1").isGreaterThanOrEqualTo(0.97);
    assertThat(scores.tally(Level.FACT).f1()).as("fact F1").isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void ofClaimsAtAConfidenceSoManyAreRightOnBulletinsNotCounted() throws IOException {
    Map<String, int[]> all = counts(scores.bulletins());
    String file = System.getProperty("tongbao.confidence");
    if (file != null) {
      write(all, Path.of(file));
    }
    double promised = 0;
    int right = 0;
    int claims = 0;
    for (BulletinScore held : scores.bulletins()) {
      Map<String, int[]> others = new TreeMap<>();
      all.forEach((rule, count) -> others.put(rule, count.clone()));
      counts(List.of(held)).forEach((rule, count) -> subtract(others.get(rule), count));
      for (Claim claim : held.claims()) {
        promised += confidence(others, claim.rule());
        claims++;
      }
      right += held.tally(Level.CLAIM).right();
    }
    assertThat(promised / claims)
        .as("mean confidence, each bulletin by the others")
        .isCloseTo((double) right / claims, within(0.02));
  }

  @Test
  void whatARuleStatesAsItsConfidenceIsWhatIsMeasured() {
    Map<String, Stated> byRule = new TreeMap<>();
    for (Claim claim : claims()) {
      String group = claim.rule() + " at " + claim.confidence();
      byRule.computeIfAbsent(group, name -> new Stated()).add(claim, isRight(claim));
    }
    assertThat(byRule.values()).hasSizeGreaterThan(10);
    assertThat(byRule)
        .as("count anew: -Dtongbao.confidence=src/main/resources/org/tongbao/claim/confidence.csv")
        .allSatisfy((rule, stated) -> stated.assertIsMeasured());
  }

  @Test
  void ofClaimsAtAConfidenceThatShareIsRight() {
    Map<Double, Stated> bySteps = new TreeMap<>();
    for (Claim claim : claims()) {
      double step = Math.floor(claim.confidence() * 50) / 50;
      bySteps.computeIfAbsent(step, from -> new Stated()).add(claim, isRight(claim));
    }
    assertThat(bySteps).allSatisfy((step, stated) -> stated.assertIsMeasured());
  }

  private static List<Claim> claims() {
    return scores.bulletins().stream().flatMap(score -> score.claims().stream()).toList();
  }

  private static boolean isRight(Claim claim) {
    return RIGHT.contains(claim);
  }

  private static Map<String, int[]> counts(List<BulletinScore> bulletins) {
    Map<String, int[]> counts = new TreeMap<>();
    for (BulletinScore bulletin : bulletins) {
      for (Claim claim : bulletin.claims()) {
        counts.computeIfAbsent(claim.rule(), rule -> new int[2])[1]++;
      }
      for (Answer answer : bulletin.matching().answers()) {
        if (answer.isRightAt(Level.CLAIM)) {
          counts.get(answer.claim().rule())[0]++;
        }
      }
    }
    return counts;
  }

  private static void subtract(int[] from, int[] count) {
    from[0] -= count[0];
    from[1] -= count[1];
  }

  private static double confidence(Map<String, int[]> counts, String rule) {
    double right = counts.values().stream().mapToInt(count -> count[0]).sum();
    double claims = counts.values().stream().mapToInt(count -> count[1]).sum();
    int[] own = counts.get(rule);
    return (own[0] + PRIOR * right / claims) / (own[1] + PRIOR);
  }

  private static void write(Map<String, int[]> counts, Path file) throws IOException {
    List<String> lines = new ArrayList<>(List.of("rule,right,claims"));
    counts.forEach((rule, count) -> lines.add(rule + "," + count[0] + "," + count[1]));
    Files.write(file, lines);
  }
}
