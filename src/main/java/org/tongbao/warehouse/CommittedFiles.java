package org.tongbao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** Small files that readers see whole or not at all, on any Hadoop file system. */
final class CommittedFiles {
  private final FileSystem files;
  private final Configuration hadoop;

  CommittedFiles(FileSystem files) {
    this.files = files;
    this.hadoop = files.getConf();
  }

  /**
   * Creates a file with all its content at once.
   *
   * @throws FileAlreadyExistsException where it is there already; that one stays as it is
   */
  void create(Path path, String content) throws IOException {
    Path aside = aside(path, content);
    try {
      if (isLocal()) {
        // Hadoop looks and then renames; a link is made in one step, or fails.
        Files.createLink(local(path), local(aside));
      } else {
        FileContext.getFileContext(aside.toUri(), hadoop).rename(aside, path, Options.Rename.NONE);
      }
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw new FileAlreadyExistsException(path + " is there already");
    } finally {
      files.delete(aside, false);
    }
  }

  /** Replaces a file, or creates it; a reader at any time sees the old content or the new. */
  void replace(Path path, String content) throws IOException {
    Path aside = aside(path, content);
    if (isLocal()) {
      // Hadoop deletes before it renames on a local disk; the operating system need not.
      Files.move(
          local(aside),
          local(path),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } else {
      FileContext.getFileContext(aside.toUri(), hadoop)
          .rename(aside, path, Options.Rename.OVERWRITE);
    }
  }

  /** Returns what the file holds, or empty where there is none. */
  Optional<String> read(Path path) throws IOException {
    try (FSDataInputStream in = files.open(path)) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private boolean isLocal() {
    return "file".equals(files.getUri().getScheme());
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }

  /** Writes beside the path, under a name that no listing takes for a committed file. */
  private Path aside(Path path, String content) throws IOException {
    Path aside = new Path(path.getParent(), "." + path.getName() + "." + UUID.randomUUID());
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    files.mkdirs(path.getParent());
    if (isLocal()) {
      // Written without Hadoop's checksum file, which could not be renamed in the same instant.
      Files.write(local(aside), bytes);
      return aside;
    }
    try (OutputStream out =
        FileContext.getFileContext(aside.toUri(), hadoop)
            .create(aside, EnumSet.of(CreateFlag.CREATE), Options.CreateOpts.createParent())) {
      out.write(bytes);
    }
    return aside;
  }
}
