package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.tongbao.evaluate.SharedFiles.SHARED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Catalog;

/** Keeps that the headline figures of whole documents, as their sites serve them, become facts. */
class HeadlineFiguresTest {
  @Test
  void nearlyAllAreFoundAndNoneIsWrong() throws IOException {
    Path pages = SHARED.resolve("gold/pages.csv");
    assumeTrue(Files.isRegularFile(pages), "../shared is absent: its pages are not read");

    HeadlineScore score =
        new Evaluation(SharedFiles::read, Catalog.bundled())
            .of(Headlines.read(pages), files(SHARED.resolve("real/pages")));

    assertThat(score.expected()).as("headline figures").isGreaterThanOrEqualTo(420);
    assertThat(score.answers())
        .as("figures whose facts have other values only")
        .noneMatch(answer -> answer.outcome() == HeadlineScore.Outcome.WRONG);
    assertThat(score.answers().stream().filter(a -> a.outcome() == HeadlineScore.Outcome.MISSING))
        .as("figures that no fact has, one in a hundred at most")
        .hasSizeLessThanOrEqualTo(score.expected() / 100);
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> listed = Files.list(directory)) {
      return listed.sorted().toList();
    }
  }
}
