package org.tongbao.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.SetupException;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.Origin;
import org.tongbao.document.Reading;

/** Reads files of this machine for the commands that work without Spark. */
final class LocalFiles {
  private final DocumentReader reader = new DocumentReader();

  /**
   * Returns what came of reading a file: one reading of a document, one of each entry of an
   * archive.
   *
   * @throws SetupException where there is no such file, or none that may be read
   */
  List<Reading> read(Path file) {
    if (!Files.exists(file)) {
      throw SetupException.usage("no such file: " + file);
    }
    if (Files.isDirectory(file)) {
      throw SetupException.usage("a directory, not a file: " + file);
    }
    List<Reading> readings = new ArrayList<>();
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      reader.read(Origin.of(file.toUri().toString()), bytes, readings::add);
    } catch (IOException e) {
      throw SetupException.failure("cannot read %s: %s".formatted(file, e.getMessage()), e);
    }
    return readings;
  }

  /** Returns the directory itself, where it is one. */
  static Path directory(Path path) {
    if (!Files.isDirectory(path)) {
      throw SetupException.usage("no such directory: " + path);
    }
    return path;
  }
}
