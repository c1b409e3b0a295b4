package org.tongbao.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {
  @TempDir Path dir;
  private Path bulletins;
  private Path gold;

  @BeforeEach
  void makeDirectories() throws IOException {
    bulletins = Files.createDirectory(dir.resolve("bulletins"));
    gold = Files.createDirectory(dir.resolve("gold"));
  }

  private static void touch(Path directory, String... names) throws IOException {
    for (String name : names) {
      Files.createFile(directory.resolve(name));
    }
  }

  @Test
  void aLabelFileAnswersEveryFileOfItsName() throws IOException {
    touch(gold, "a.gold.csv", "b-2.gold.csv", "c.gold.csv", "GUIDE.md");
    touch(bulletins, "a.txt", "a.html", "b-2.docx", "b-22.docx", "ab.txt", "README.md");
    assertThat(LabelledFile.in(List.of(bulletins), gold))
        .extracting(file -> file.bulletin().getFileName() + " by " + file.stem())
        .containsExactly("a.html by a", "a.txt by a", "b-2.docx by b-2");
  }

  @Test
  void labelsBesideTheirBulletinAreNoBulletin() throws IOException {
    touch(bulletins, "a.txt", "a.gold.csv");
    assertThat(LabelledFile.in(List.of(bulletins), bulletins)).hasSize(1);
  }

  @Test
  void labelsThatAnswerNothingAreAnError() throws IOException {
    touch(gold, "a.gold.csv");
    touch(bulletins, "b.txt");
    assertThatThrownBy(() -> LabelledFile.in(List.of(bulletins), gold))
        .isInstanceOf(InvalidLabelsException.class)
        .hasMessageContaining("none of the 1 label files (NAME.gold.csv)");
  }

  @Test
  void aBulletinThatCannotBeReadHasMissedAllItsLabels() {
    BulletinScore score =
        BulletinScore.unreadable("a.pdf", "a.gold.csv", List.of(Claimed.label("5.3%")), "no text");
    assertThat(score.tally(Level.NUMBER)).isEqualTo(new Tally(0, 0, 1));
    assertThat(score.problems()).containsExactly("a.pdf: no text");
  }

  @Test
  void everyLabelOfTheLabelledTextsHasItsPlace() throws IOException {
    Path shared = Path.of("../shared");
    assumeTrue(Files.isDirectory(shared.resolve("gold")), "needs the labelled bulletins");
    List<Path> directories = List.of(shared.resolve("bulletins"), shared.resolve("real"));
    int placed = 0;
    for (LabelledFile file : LabelledFile.in(directories, shared.resolve("gold"))) {
      if (file.bulletin().toString().endsWith(".txt")) {
        List<Label> labels = Labels.read(file.labels());
        Anchors.Placement placement = Anchors.place(Files.readString(file.bulletin()), labels);
        assertThat(placement.lost()).as("lost labels of %s", file.labels()).isEmpty();
        placed += placement.found().size();
      }
    }
    assertThat(placed).as("labels placed").isGreaterThan(1600);
  }
}
