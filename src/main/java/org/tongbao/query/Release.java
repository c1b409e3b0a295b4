package org.tongbao.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.SetupException;
import org.tongbao.warehouse.ReleaseLayout;

/**
 * A release at hand in a notebook or a program: SQL in, rows out.
 *
 * <pre>
 * try (Release release = Release.open("out/releases")) {
 *   Rows rows = release.sql("SELECT area_name, growth FROM trend('GDP')");
 * }
 * </pre>
 *
 * <p>SQL is that of the {@code query} command: tables are views, macros help, nothing is written.
 * What LATEST names while opening stays open, whatever is published after. For one thread at a
 * time.
 */
public final class Release implements AutoCloseable {
  /** Names the directory of releases for commands and notebooks that are not told one. */
  static final String VARIABLE = "TONGBAO_RELEASES";

  private static final String USUAL = "out/releases";

  private final LocalRelease files;
  private final ReleaseDatabase database;

  private Release(LocalRelease files, ReleaseDatabase database) {
    this.files = files;
    this.database = database;
  }

  /**
   * Opens a release.
   *
   * @param where a release, or a directory of releases, of which the latest
   * @throws SetupException where there is none
   */
  public static Release open(String where) {
    LocalRelease files = LocalRelease.at(Objects.requireNonNull(where, "where"));
    try {
      return new Release(files, ReleaseDatabase.open(files));
    } catch (SetupException e) {
      files.close();
      throw e;
    }
  }

  /**
   * Opens the latest release of the usual place: the directory that the environment's
   * TONGBAO_RELEASES names, else {@code out/releases} in the working directory or the nearest one
   * above it that has such.
   *
   * @throws SetupException where there is none
   */
  public static Release open() {
    return open(usualPlace(System.getenv(VARIABLE), Path.of("").toAbsolutePath()));
  }

  static String usualPlace(@Nullable String named, Path from) {
    if (named != null && !named.isBlank()) {
      return named;
    }
    for (Path at = from; at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(USUAL).resolve(ReleaseLayout.LATEST))) {
        return at.resolve(USUAL).toString();
      }
    }
    return USUAL;
  }

  /** Returns the release's name, which tells when it was published. */
  public String name() {
    return String.valueOf(files.directory().getFileName());
  }

  /** Returns where its files are on this machine, for other readers; {@code facts} is in it. */
  public Path directory() {
    return files.directory();
  }

  /**
   * Answers one query.
   *
   * @throws SetupException where the SQL is no single query, is wrong, or fails
   */
  public Rows sql(String query) {
    List<Rows> answer = new ArrayList<>(1);
    try {
      database.answer(query, rows -> answer.add(Rows.of(rows)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.get(0);
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      files.close();
    }
  }
}
