package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Catalog;

/** Keeps the scores on bulletins by other hands than those that wrote the rules. */
class OtherVoicesTest {
  private static final Path VOICES = Path.of("src/test/resources/org/tongbao/evaluate/voices");

  private static Scores scores;

  @BeforeAll
  static void readThem() throws IOException {
    scores =
        new Evaluation(SharedFiles::read, Catalog.bundled())
            .of(LabelledFile.in(List.of(VOICES), VOICES));
  }

  @Test
  void theScoresHold() {
    assertThat(scores.bulletins()).hasSize(40);
    assertThat(scores.tally(Level.NUMBER).f1()).as("number F1").isGreaterThanOrEqualTo(0.99);
    assertThat(scores.tally(Level.CLAIM).f1()).as("claim F1").isGreaterThanOrEqualTo(0.97);
    assertThat(scores.tally(Level.FACT).f1()).as("fact F1").isGreaterThanOrEqualTo(0.955);
  }
}
