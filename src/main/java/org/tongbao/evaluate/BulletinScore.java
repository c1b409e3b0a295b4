package org.tongbao.evaluate;

import java.util.List;
import java.util.Objects;
import org.tongbao.claim.Claim;

/**
 * The claims of one bulletin, held against its labels.
 *
 * @param name name of the bulletin's file
 * @param labelFile name of its labels' file
 * @param text the bulletin as read, in which labels and claims stand
 * @param claims what was extracted, in text order
 * @param matching which claim answers which label
 * @param lost labels whose anchor the text does not hold: errors of the labels, counted as missed
 * @param problems what stands in the way of a score, a sentence each: lost labels, or why the
 *     bulletin could not be read
 */
public record BulletinScore(
    String name,
    String labelFile,
    String text,
    List<Claim> claims,
    Matching matching,
    List<Label> lost,
    List<String> problems) {
  public BulletinScore {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(labelFile, "labelFile");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(matching, "matching");
    claims = List.copyOf(claims);
    lost = List.copyOf(lost);
    problems = List.copyOf(problems);
  }

  /** Scores claims, which are in text order, against the labels of the same text. */
  public static BulletinScore of(
      String name, String labelFile, String text, List<Label> labels, List<Claim> claims) {
    Anchors.Placement placement = Anchors.place(text, labels);
    return new BulletinScore(
        name,
        labelFile,
        text,
        claims,
        Matching.of(placement.found(), claims),
        placement.lost(),
        placement.lost().stream().map(label -> lost(name, labelFile, label)).toList());
  }

  /** Returns the score of a bulletin that could not be read: every label is missed. */
  public static BulletinScore unreadable(
      String name, String labelFile, List<Label> labels, String reason) {
    List<PlacedLabel> missed = labels.stream().map(label -> new PlacedLabel(label, 0, 0)).toList();
    return new BulletinScore(
        name,
        labelFile,
        "",
        List.of(),
        new Matching(List.of(), missed, List.of()),
        List.of(),
        List.of("%s: %s".formatted(name, reason)));
  }

  private static String lost(String name, String labelFile, Label label) {
    return "%s:%d: '%s' does not stand in %s after the row before"
        .formatted(labelFile, label.line(), label.anchor().replace("\n", "\\n"), name);
  }

  /** Returns how many labels there are, lost ones too. */
  public int labels() {
    return matching.answers().size() + matching.missed().size() + lost.size();
  }

  public Tally tally(Level level) {
    int right = (int) matching.answers().stream().filter(answer -> answer.isRightAt(level)).count();
    return new Tally(right, claims.size(), labels());
  }
}
