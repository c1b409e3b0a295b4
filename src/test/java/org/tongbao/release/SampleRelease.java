package org.tongbao.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongbao.query.DuckTypes;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** Parquet as a release has it, written by DuckDB from rows in {@code sample-release.sql}. */
public final class SampleRelease {
  /** Writes the tables of the small sample into a directory. */
  public static void write(Path release) {
    write(release, resource("sample-release.sql"));
  }

  /**
   * Writes tables into a directory.
   *
   * @param sql fills the tables, which are there and empty
   */
  public static void write(Path release, String sql) {
    write(release, sql, " NOT NULL");
  }

  /** Writes the small sample with harm done to it, which need not keep the contract. */
  public static void writeUnchecked(Path release, String harm) {
    write(release, resource("sample-release.sql") + harm, "");
  }

  private static void write(Path release, String sql, String required) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
      for (Table table : Tables.ofRelease()) {
        statement.execute(ddl(table, required));
      }
      statement.execute(sql);
      for (Table table : Tables.ofRelease()) {
        Path directory = Files.createDirectories(release.resolve(ReleaseLayout.parquet(table)));
        statement.execute(
            "COPY %s TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880)"
                .formatted(
                    table.name(),
                    DuckTypes.literal(directory.resolve("part-00000.parquet").toString())));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ddl(Table table, String required) {
    return table.columns().stream()
        .map(
            column ->
                DuckTypes.quoted(column.name())
                    + " "
                    + DuckTypes.of(column.type())
                    + (column.nullable() ? "" : required))
        .collect(Collectors.joining(", ", "CREATE TABLE " + table.name() + " (", ")"));
  }

  /** Returns a resource that stands beside this class. */
  public static String resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(SampleRelease.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SampleRelease() {}
}
