package org.tongbao.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where made-up files are put; any file system can stand behind it. */
@FunctionalInterface
public interface Shelf {
  /**
   * Creates a file and the directories above it; may be called by several threads.
   *
   * @param name path below the shelf, with slashes
   */
  OutputStream create(String name) throws IOException;

  /** Returns a shelf that is a local directory. */
  static Shelf directory(Path root) {
    return name -> {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      return new BufferedOutputStream(Files.newOutputStream(file));
    };
  }
}
