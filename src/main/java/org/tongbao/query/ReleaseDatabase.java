package org.tongbao.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.SetupException;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/**
 * A release as a database: its tables are views, and a few macros help.
 *
 * <p>It only reads. {@link SelectOnly} lets nothing but queries through, and DuckDB itself may open
 * no file outside the release and a scratch directory of its own, load no extension and change no
 * setting. For one thread at a time.
 */
public final class ReleaseDatabase implements AutoCloseable {
  private final Connection connection;
  private final Path scratch;
  private final SelectOnly guard;

  private ReleaseDatabase(Connection connection, Path scratch) {
    this.connection = connection;
    this.scratch = scratch;
    this.guard = new SelectOnly(connection);
  }

  /** Opens a release; it must stay where it is until this is closed. */
  public static ReleaseDatabase open(LocalRelease release) {
    Objects.requireNonNull(release, "release");
    return open(views(release, "") + macros(), List.of(release));
  }

  /**
   * Opens two releases, the tables of which stand in the schemas {@code before} and {@code after}.
   */
  static ReleaseDatabase open(LocalRelease before, LocalRelease after) {
    return open(
        "CREATE SCHEMA before; CREATE SCHEMA after;\n"
            + views(before, "before.")
            + views(after, "after."),
        List.of(before, after));
  }

  private static ReleaseDatabase open(String definitions, List<LocalRelease> releases) {
    Path scratch = Scratch.directory();
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = connection.createStatement()) {
        statement.execute(definitions);
        statement.execute(fence(releases, scratch));
      }
      return new ReleaseDatabase(connection, scratch);
    } catch (SQLException e) {
      Scratch.delete(scratch);
      throw SetupException.failure(
          "%s cannot be opened: %s".formatted(releases.get(0).directory(), SqlMessage.of(e)), e);
    }
  }

  private static String views(LocalRelease release, String schema) {
    StringBuilder sql = new StringBuilder();
    for (Table table : Tables.ofRelease()) {
      sql.append("CREATE VIEW ").append(schema).append(table.name()).append(" AS ");
      List<Path> files = release.parquet(table);
      sql.append(files.isEmpty() ? noRows(table) : rowsOf(files)).append(";\n");
    }
    return sql.toString();
  }

  private static String rowsOf(List<Path> files) {
    return files.stream()
        .map(file -> DuckTypes.literal(withoutPatterns(file.toAbsolutePath().toString())))
        .collect(
            Collectors.joining(
                ", ", "SELECT * FROM read_parquet([", "], hive_partitioning = false)"));
  }

  /** Returns a path in which DuckDB sees no pattern of file names. */
  private static String withoutPatterns(String path) {
    return path.replaceAll("[\\[*?]", "[$0]");
  }

  private static String noRows(Table table) {
    return table.columns().stream()
        .map(
            column ->
                "CAST(NULL AS %s) AS %s"
                    .formatted(DuckTypes.of(column.type()), DuckTypes.quoted(column.name())))
        .collect(Collectors.joining(", ", "SELECT ", " WHERE false"));
  }

  private static String macros() {
    try (InputStream in =
        Objects.requireNonNull(
            ReleaseDatabase.class.getResourceAsStream("macros.sql"), "macros.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fence(List<LocalRelease> releases, Path scratch) {
    Stream<Path> open =
        Stream.concat(releases.stream().map(LocalRelease::directory), Stream.of(scratch));
    return """
        SET TimeZone = 'UTC';
        SET temp_directory = %s;
        SET autoinstall_known_extensions = false;
        SET autoload_known_extensions = false;
        SET allow_community_extensions = false;
        SET allow_persistent_secrets = false;
        SET allowed_directories = %s;
        SET enable_external_access = false;
        SET lock_configuration = true;
        """
        .formatted(
            DuckTypes.literal(scratch.toString()),
            open.map(directory -> DuckTypes.literal(directory.toAbsolutePath() + "/"))
                .collect(Collectors.joining(", ", "[", "]")));
  }

  /**
   * Answers one query.
   *
   * @throws SetupException where the SQL is no single query, is wrong, or fails
   */
  public void answer(String sql, Answers answers) throws IOException {
    guard.check(sql);
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      answers.take(rows);
    } catch (SQLException e) {
      throw SqlMessage.problem(e);
    }
  }

  /** Writes the answer to one query as Parquet and returns the file, which closing deletes. */
  public Path parquet(String sql) {
    guard.check(sql);
    Path file = scratch.resolve("answer.parquet");
    String query = Statements.withoutEnd(sql);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "COPY (%s\n) TO %s (FORMAT parquet, COMPRESSION zstd)"
              .formatted(query, DuckTypes.literal(file.toString())));
      return file;
    } catch (SQLException e) {
      throw SqlMessage.problem(e);
    }
  }

  /** Takes the rows of an answer while they are there. */
  @FunctionalInterface
  public interface Answers {
    void take(ResultSet rows) throws SQLException, IOException;
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw SetupException.failure(SqlMessage.of(e), e);
    } finally {
      Scratch.delete(scratch);
    }
  }
}
