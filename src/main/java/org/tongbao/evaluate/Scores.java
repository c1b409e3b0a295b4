package org.tongbao.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Measure;

/**
 * The scores of all bulletins together; every claim weighs the same.
 *
 * @param bulletins one each, in the order in which they were read
 */
public record Scores(List<BulletinScore> bulletins) {
  public Scores {
    bulletins = List.copyOf(bulletins);
  }

  public Tally tally(Level level) {
    return bulletins.stream().map(score -> score.tally(level)).reduce(Tally.NONE, Tally::plus);
  }

  /** Returns the tally of claims and labels of one measure. */
  public Tally tally(Level level, Measure measure) {
    int right =
        (int)
            answers()
                .filter(answer -> answer.label().measure() == measure)
                .filter(answer -> answer.claim().measure() == measure && answer.isRightAt(level))
                .count();
    int found = (int) claims().filter(claim -> claim.measure() == measure).count();
    int expected = (int) labels().filter(label -> label.measure() == measure).count();
    return new Tally(right, found, expected);
  }

  /** Returns how often a label of one measure (the key) was answered by a claim of another. */
  public Map<Measure, Map<Measure, Integer>> confusion() {
    Map<Measure, Map<Measure, Integer>> confusion = new EnumMap<>(Measure.class);
    answers()
        .forEach(
            answer ->
                confusion
                    .computeIfAbsent(answer.label().measure(), m -> new EnumMap<>(Measure.class))
                    .merge(answer.claim().measure(), 1, Integer::sum));
    return confusion;
  }

  /** Returns how many answers fail first at each field, in the order of the levels. */
  public Map<Field, Integer> faults() {
    Map<Field, Integer> faults = new EnumMap<>(Field.class);
    answers()
        .map(Answer::firstWrong)
        .flatMap(Optional::stream)
        .forEach(field -> faults.merge(field, 1, Integer::sum));
    return faults;
  }

  /** Returns how many labels no claim answers. */
  public int missed() {
    return bulletins.stream()
        .mapToInt(score -> score.matching().missed().size() + score.lost().size())
        .sum();
  }

  /** Returns how many claims answer no label. */
  public int unasked() {
    return bulletins.stream().mapToInt(score -> score.matching().unasked().size()).sum();
  }

  /** Returns what stands in the way of scores: labels that have no place, files unread. */
  public List<String> problems() {
    return bulletins.stream().flatMap(score -> score.problems().stream()).toList();
  }

  private Stream<Answer> answers() {
    return bulletins.stream().flatMap(score -> score.matching().answers().stream());
  }

  private Stream<Claim> claims() {
    return bulletins.stream().flatMap(score -> score.claims().stream());
  }

  private Stream<Label> labels() {
    return bulletins.stream()
        .flatMap(
            score ->
                Stream.of(
                        score.matching().answers().stream().map(Answer::label),
                        score.matching().missed().stream().map(PlacedLabel::label),
                        score.lost().stream())
                    .flatMap(part -> part));
  }
}
