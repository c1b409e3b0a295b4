package org.tongbao.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.Reading;

/** The documents and labels beside the project, which the scores are taken on. */
final class SharedFiles {
  static final Path SHARED = Path.of("../shared");

  private SharedFiles() {}

  /** Returns what a file on this machine holds, as an evaluation asks for it. */
  static List<Reading> read(Path file) {
    try {
      return new DocumentReader().read(file.toUri().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
