package org.tongbao.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A bulletin's file with the file of its labels: {@code NAME.gold.csv} answers {@code NAME.*}.
 *
 * @param bulletin the bulletin's file
 * @param labels the labels' file
 */
public record LabelledFile(Path bulletin, Path labels) {
  public LabelledFile {
    Objects.requireNonNull(bulletin, "bulletin");
    Objects.requireNonNull(labels, "labels");
  }

  /**
   * Pairs the label files of a directory with the bulletins that stand in others, not below them.
   *
   * @return by the order of the directories, then by name
   * @throws InvalidLabelsException where no bulletin has labels
   */
  public static List<LabelledFile> in(List<Path> bulletins, Path gold) {
    List<Path> labels = files(gold).stream().filter(f -> name(f).endsWith(Labels.SUFFIX)).toList();
    List<LabelledFile> found = new ArrayList<>();
    for (Path directory : bulletins) {
      for (Path file : files(directory)) {
        labels.stream()
            .filter(label -> name(file).startsWith(stem(label) + "."))
            .filter(label -> !name(file).endsWith(Labels.SUFFIX))
            .forEach(label -> found.add(new LabelledFile(file, label)));
      }
    }
    if (found.isEmpty()) {
      throw new InvalidLabelsException(
          List.of(
              "none of the %d label files (NAME%s) in %s answers a file NAME.* in %s"
                  .formatted(labels.size(), Labels.SUFFIX, gold, bulletins)));
    }
    return found;
  }

  /** Returns the name of the bulletin that the labels answer, without an ending. */
  public String stem() {
    return stem(labels);
  }

  private static String stem(Path labels) {
    String name = name(labels);
    return name.substring(0, name.length() - Labels.SUFFIX.length());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + directory, e);
    }
  }
}
