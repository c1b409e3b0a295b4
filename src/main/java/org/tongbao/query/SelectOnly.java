package org.tongbao.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tongbao.SetupException;

/**
 * Lets through one query that reads, and nothing else.
 *
 * <p>DuckDB's own parser decides, not a list of words: it serialises queries alone, and every node
 * of the tree it gives must be known to read. A WITH clause may hold COPY … TO or INSERT, and a
 * table function may run SQL that is nowhere in the text, so kinds of nodes and names of table
 * functions are lists of what may be, never of what may not.
 */
final class SelectOnly {
  private static final Set<String> READING_NODES =
      Set.of("SELECT_NODE", "SET_OPERATION_NODE", "RECURSIVE_CTE_NODE", "CTE_NODE");

  private static final Set<String> TABLE_FUNCTIONS =
      Set.of(
          "trend",
          "latest",
          "as_of",
          "evidence",
          "range",
          "generate_series",
          "unnest",
          "repeat",
          "json_each",
          "json_tree",
          "duckdb_columns",
          "duckdb_functions",
          "duckdb_tables",
          "duckdb_types",
          "duckdb_views",
          "parquet_file_metadata",
          "parquet_kv_metadata",
          "parquet_metadata",
          "parquet_schema",
          "read_csv",
          "read_csv_auto",
          "read_parquet",
          "read_text",
          "glob");

  private static final String TREE =
      """
      WITH tree AS MATERIALIZED (SELECT * FROM json_tree(CAST(json_serialize_sql(?) AS JSON)))
      SELECT 'error', json_value->>'$.error_message', json_value->>'$.position' FROM (
        SELECT value AS json_value FROM tree WHERE parent IS NULL) WHERE json_value->>'$.error' = 'true'
      UNION ALL
      SELECT 'statements', CAST(json_array_length(value) AS VARCHAR), NULL FROM tree
        WHERE fullkey = '$.statements'
      UNION ALL
      SELECT 'node', atom->>'$', NULL FROM tree WHERE key = 'type' AND suffix(atom->>'$', '_NODE')
      UNION ALL
      SELECT 'function', value->>'$.function.function_name', NULL FROM tree
        WHERE type = 'OBJECT' AND value->>'$.type' = 'TABLE_FUNCTION'
      """;

  private static final int LONGEST = 1 << 20;

  private final Connection connection;

  SelectOnly(Connection connection) {
    this.connection = connection;
  }

  /**
   * Checks SQL before it runs.
   *
   * @throws SetupException where it is anything but one query that reads
   */
  void check(String sql) {
    if (sql.length() > LONGEST) {
      throw bad(
          "a query of %d characters is too long; %d is the most".formatted(sql.length(), LONGEST));
    }
    for (Sign sign : signs(Statements.withoutExplain(sql))) {
      sign.check(sql);
    }
  }

  private List<Sign> signs(String sql) {
    List<Sign> signs = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(TREE)) {
      statement.setString(1, sql);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          signs.add(new Sign(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
      }
    } catch (SQLException e) {
      throw SqlMessage.problem(e);
    }
    return signs;
  }

  private static SetupException bad(String message) {
    return SetupException.usage(message);
  }

  /** One thing the parser said of the SQL. */
  private record Sign(String kind, String value, @org.jspecify.annotations.Nullable String at) {
    void check(String sql) {
      switch (kind) {
        case "error" -> throw parseError(sql);
        case "statements" -> {
          if (!value.equals("1")) {
            throw bad("expected one query, found " + value);
          }
        }
        case "node" -> {
          if (!READING_NODES.contains(value)) {
            throw bad("queries only read: %s is not allowed".formatted(words(value)));
          }
        }
        case "function" -> {
          if (!TABLE_FUNCTIONS.contains(value)) {
            throw bad("table function %s is not allowed here".formatted(value));
          }
        }
        default -> throw new IllegalStateException(kind);
      }
    }

    private SetupException parseError(String sql) {
      if (value.startsWith("Only SELECT statements")) {
        return bad(
            "queries only read: write SELECT, FROM, WITH, VALUES, DESCRIBE, SUMMARIZE, SHOW TABLES or"
                + " EXPLAIN (PIVOT needs its values: PIVOT … ON x IN (…))");
      }
      return at == null ? bad(value) : bad(value + SqlMessage.place(sql, Integer.parseInt(at)));
    }

    private static String words(String node) {
      return node.replace("_QUERY_NODE", "")
          .replace("_NODE", "")
          .replace('_', ' ')
          .toUpperCase(Locale.ROOT);
    }
  }
}
