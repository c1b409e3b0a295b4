package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path directory;

  @Test
  void filesAndTheirTruthStandInTheDirectory() throws IOException {
    Path made = directory.resolve("made");
    assertThat(sample(made, "--holes", "0", "--mirrors", "0")).isZero();
    assertThat(out.toString()).startsWith("6 bulletins, ").contains(" facts in " + made);
    assertThat(names(made.resolve("truth")))
        .containsOnly(".tongbao-ignore", "bulletins.csv", "facts.csv", "trends.csv");
    assertThat(names(made.resolve("2024"))).as("bulletins of 2024").hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({"zip, bulletins.zip", "jsonl, bulletins.jsonl", "parquet, bulletins.parquet"})
  void aBundleStandsAlone(String delivery, String name) throws IOException {
    assertThat(sample(directory.resolve("made"), "--delivery", delivery)).isZero();
    assertThat(names(directory.resolve("made"))).containsOnly(name, "truth");
  }

  @Test
  void anAddressIsAnyHadoopFileSystem() throws IOException {
    Path made = directory.resolve("made");
    assertThat(run("--cities", "1", "--quarters", "1", "--out", made.toUri().toString())).isZero();
    assertThat(names(made)).containsOnly("truth", "2024");
    assertThat(names(made.resolve("2024"))).as("files without checksums").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aDirectoryInUseIsLeftAsItIs(boolean asAddress) throws IOException {
    Files.writeString(directory.resolve("mine.txt"), "mine");
    String name = asAddress ? directory.toUri().toString() : directory.toString();
    assertThat(run("--cities", "1", "--quarters", "1", "--out", name)).isEqualTo(2);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "tongbao: '%s' is not empty; name another directory\n".formatted(name));
    assertThat(names(directory)).containsOnly("mine.txt");
  }

  @Test
  void aRateOverOneIsRefused() {
    assertThat(sample(directory.resolve("made"), "--damage", "30")).isEqualTo(2);
    assertThat(err.toString()).contains("the rate damage is 0 to 1, not 30.0");
  }

  private int sample(Path made, String... more) {
    return run(
        Stream.concat(
                Stream.of("--cities", "3", "--quarters", "2", "--out", made.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Tongbao.run(
        Stream.concat(Stream.of("sample"), Stream.of(arguments)).toArray(String[]::new),
        new PrintWriter(out, true),
        new PrintWriter(err, true));
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> listed = Files.list(directory)) {
      return listed.map(path -> path.getFileName().toString()).toList();
    }
  }
}
