package org.tongbao.reading;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents beside the project, which tests read where they are. */
final class Shared {
  private static final Path SHARED = Path.of("../shared");
  static final Path PAGES = SHARED.resolve("real/pages");
  static final Path GOLD = SHARED.resolve("gold");

  private Shared() {}

  /** Skips the test where the documents are absent. */
  static void needed() {
    assumeTrue(Files.isDirectory(SHARED), "needs the documents in ../shared");
  }

  /** Returns the written bulletins and the real one among them; none where they are absent. */
  static List<Path> bulletins() {
    return files(SHARED.resolve("bulletins"), ".*\\.(?:txt|html)");
  }

  /** Returns the whole real documents; none where they are absent. */
  static List<Path> pages() {
    return files(PAGES, ".*\\.(?:txt|html|pdf|docx)");
  }

  private static List<Path> files(Path directory, String names) {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.getFileName().toString().matches(names)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
