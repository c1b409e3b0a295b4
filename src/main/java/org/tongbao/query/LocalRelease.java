package org.tongbao.query;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongbao.SetupException;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Table;

/**
 * A release on this machine's disk, ready to be read.
 *
 * <p>A release on another file system is copied to a directory of its own first, which goes away on
 * closing.
 */
public final class LocalRelease implements AutoCloseable {
  private final Path directory;
  private final boolean copied;

  private LocalRelease(Path directory, boolean copied) {
    this.directory = Objects.requireNonNull(directory, "directory");
    this.copied = copied;
  }

  /**
   * Finds a release.
   *
   * @param where a release, or a directory of releases whose {@code LATEST} is meant; a local path
   *     or an address on any Hadoop file system
   * @throws SetupException where there is no release
   */
  public static LocalRelease at(String where) {
    if (isRemote(where)) {
      return new LocalRelease(RemoteRelease.fetch(where), true);
    }
    Path given =
        where.startsWith("file:") ? Path.of(where.replaceFirst("^file:/+", "/")) : Path.of(where);
    return new LocalRelease(release(given), false);
  }

  private static boolean isRemote(String where) {
    return where.matches("(?i)[a-z][a-z0-9+.-]+:.*") && !where.startsWith("file:");
  }

  private static Path release(Path given) {
    if (Files.isRegularFile(given.resolve(ReleaseLayout.DATA_PACKAGE))) {
      return given;
    }
    Path latest = given.resolve(ReleaseLayout.LATEST);
    if (!Files.isRegularFile(latest)) {
      throw noRelease(given.toString());
    }
    try {
      String name = Files.readString(latest).strip();
      if (name.isEmpty()) {
        throw SetupException.usage("%s is empty; it should name a release".formatted(latest));
      }
      Path named = given.resolve(name);
      if (Files.isRegularFile(named.resolve(ReleaseLayout.DATA_PACKAGE))) {
        return named;
      }
      throw SetupException.usage("%s names %s, which is no release".formatted(latest, named));
    } catch (IOException e) {
      throw SetupException.usage("%s cannot be read: %s".formatted(latest, e.getMessage()));
    }
  }

  static SetupException noRelease(String where) {
    return SetupException.usage(
        "'%s' is no release (no %s) and no directory of releases (no %s)"
            .formatted(where, ReleaseLayout.DATA_PACKAGE, ReleaseLayout.LATEST));
  }

  /** Returns the release's own directory, with no LATEST in between. */
  public Path directory() {
    return directory;
  }

  /** Returns a table's Parquet files in the order of their rows; none where it has none. */
  List<Path> parquet(Table table) {
    Path of = directory.resolve(ReleaseLayout.parquet(table));
    if (!Files.isDirectory(of)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(of)) {
      return files
          .filter(file -> file.toString().endsWith(ReleaseLayout.PARQUET_SUFFIX))
          .filter(file -> isPart(of.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw SetupException.usage("%s cannot be listed: %s".formatted(of, e.getMessage()));
    }
  }

  private static boolean isPart(Path relative) {
    for (Path name : relative) {
      if (name.toString().startsWith(".") || name.toString().startsWith("_")) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    if (copied) {
      Scratch.delete(directory);
    }
  }
}
