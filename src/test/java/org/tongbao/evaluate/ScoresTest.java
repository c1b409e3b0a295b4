package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Measure;

/** A bulletin of four labels and four claims, whose scores are reckoned by hand. */
class ScoresTest {
  private static final String TEXT = "产值增长5.3%,出口下降2.0%,进口增长1.0%,新增12家,第3页。";

  private static final List<Label> LABELS =
      List.of(
          Claimed.growth().quoted(4, "5.3%").label(),
          Claimed.growth().quoted(13, "2.0%").valued("-2.0", "%").about("出口", null).label(),
          Claimed.growth().quoted(22, "1.0%").valued("1.0", "%").about("进口", null).label(),
          Claimed.growth()
              .quoted(29, "12家")
              .valued("12", "家")
              .measuring(Measure.LEVEL, null)
              .label());

  private static final List<Claim> CLAIMS =
      List.of(
          Claimed.growth().quoted(4, "5.3%").claim(),
          Claimed.growth().quoted(13, "2.0%").valued("2.0", "%").about("出口", null).claim(),
          Claimed.growth()
              .quoted(29, "12家")
              .valued("12", "家")
              .measuring(Measure.CHANGE, null)
              .claim(),
          Claimed.growth().quoted(34, "3页").valued("3", "页").claim());

  private static Scores scores() {
    return new Scores(List.of(BulletinScore.of("a.txt", "a.gold.csv", TEXT, LABELS, CLAIMS)));
  }

  @Test
  void threeNumbersOfFourAreRightBothWays() {
    Tally number = scores().tally(Level.NUMBER);
    assertThat(number).isEqualTo(new Tally(3, 4, 4));
    assertThat(number.precision()).isEqualTo(0.75);
    assertThat(number.recall()).isEqualTo(0.75);
    assertThat(number.f1()).isCloseTo(0.75, within(1e-12));
  }

  @Test
  void oneClaimIsRight() {
    assertThat(scores().tally(Level.CLAIM)).isEqualTo(new Tally(1, 4, 4));
    assertThat(scores().tally(Level.FACT)).isEqualTo(new Tally(1, 4, 4));
  }

  @Test
  void measuresAreTalliedByThemselves() {
    assertThat(scores().tally(Level.NUMBER, Measure.GROWTH)).isEqualTo(new Tally(2, 3, 3));
    assertThat(scores().tally(Level.NUMBER, Measure.LEVEL)).isEqualTo(new Tally(0, 0, 1));
  }

  @Test
  void confusionSaysWhatALabelWasReadAs() {
    assertThat(scores().confusion())
        .containsEntry(Measure.LEVEL, Map.of(Measure.CHANGE, 1))
        .containsEntry(Measure.GROWTH, Map.of(Measure.GROWTH, 2));
  }

  @Test
  void oneClaimAnswersOneLabelAndTheBetterOneWins() {
    List<Label> twice = List.of(LABELS.get(0));
    Claim whole = Claimed.growth().quoted(0, "产值增长5.3%").measuring(Measure.LEVEL, null).claim();
    Claim exact = CLAIMS.get(0);
    BulletinScore score =
        BulletinScore.of("a.txt", "a.gold.csv", TEXT, twice, List.of(whole, exact));
    assertThat(score.matching().answers()).extracting(Answer::claim).containsExactly(exact);
    assertThat(score.matching().unasked()).containsExactly(whole);
  }

  @Test
  void jsonHasTheLevelsAndTheCounts() {
    assertThat(ScoresText.json(scores()))
        .isEqualTo(
            "{\"number\":{\"precision\":0.750000,\"recall\":0.750000,\"f1\":0.750000},"
                + "\"claim\":{\"precision\":0.250000,\"recall\":0.250000,\"f1\":0.250000},"
                + "\"fact\":{\"precision\":0.250000,\"recall\":0.250000,\"f1\":0.250000},"
                + "\"bulletins\":1,\"gold_claims\":4}");
  }

  @Test
  void nothingScoredIsZeroAndNoNumberFails() {
    assertThat(ScoresText.json(new Scores(List.of())))
        .contains("\"f1\":0.000000")
        .contains("\"bulletins\":0");
  }

  @Test
  void theErrorsFileHasEveryMissEveryFalseClaimAndEveryFault(@TempDir Path dir) throws IOException {
    Path file = dir.resolve("errors.csv");
    ErrorsFile.write(scores(), file);
    assertThat(Files.readAllLines(file))
        .hasSize(5)
        .anySatisfy(line -> assertThat(line).startsWith("a.txt,2,MISSED,NUMBER,PLACE,1.0%"))
        .anySatisfy(line -> assertThat(line).startsWith("a.txt,,UNASKED,NUMBER,PLACE,3页"))
        .anySatisfy(line -> assertThat(line).startsWith("a.txt,2,WRONG,CLAIM,SIGN,2.0%,-1,1,test,"))
        .anySatisfy(
            line -> assertThat(line).startsWith("a.txt,2,WRONG,CLAIM,MEASURE,12家,LEVEL,CHANGE,"));
  }

  @Test
  void aLabelThatDoesNotStandInTheTextIsAFaultOfTheLabels() {
    BulletinScore score =
        BulletinScore.of(
            "a.txt", "a.gold.csv", TEXT, List.of(Claimed.growth().quoted(0, "9%").label()), CLAIMS);
    assertThat(score.problems())
        .containsExactly("a.gold.csv:2: '9%' does not stand in a.txt after the row before");
    assertThat(score.tally(Level.NUMBER).expected()).as("labelled").isEqualTo(1);
  }
}
