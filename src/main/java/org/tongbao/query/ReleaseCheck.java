package org.tongbao.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Finding;
import org.tongbao.warehouse.Finding.Code;
import org.tongbao.warehouse.ForeignKeys;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Type;

/**
 * Holds a release against its own data package and the contract of its tables.
 *
 * <p>Files first: where one of them is not what was published, its rows say nothing and are not
 * looked at.
 */
public final class ReleaseCheck {
  private static final int EXAMPLES = 3;

  private final ReleaseDatabase database;
  private final List<Finding> findings = new ArrayList<>();
  private long rows;

  private ReleaseCheck(ReleaseDatabase database) {
    this.database = database;
  }

  /**
   * What came of a check.
   *
   * @param files how many were held against the package
   * @param rows how many were read
   * @param findings what is wrong, empty where nothing is
   */
  public record Result(int files, long rows, List<Finding> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /** Checks a release. */
  public static Result of(LocalRelease release) throws IOException {
    PackageCheck described = PackageCheck.of(release.directory());
    if (!described.findings().isEmpty()) {
      return new Result(described.filesChecked(), 0, described.findings());
    }
    try (ReleaseDatabase database = ReleaseDatabase.open(release)) {
      ReleaseCheck check = new ReleaseCheck(database);
      for (Table table : Tables.ofRelease()) {
        check.table(table, described);
      }
      if (check.findings.isEmpty()) {
        check.sense();
      }
      return new Result(described.filesChecked(), check.rows, check.findings);
    }
  }

  private void table(Table table, PackageCheck described) throws IOException {
    Long told = described.rows().get(table.name());
    if (told == null) {
      add(Code.DESCRIPTION, table.name(), "is not in the package");
      return;
    }
    String contract = described.contracts().get(table.name());
    if (!table.version().equals(contract)) {
      add(
          Code.SCHEMA,
          table.name(),
          "follows contract %s; this program knows %s".formatted(contract, table.version()));
      return;
    }
    if (!schema(table)) {
      return;
    }
    long count = number("SELECT count(*) FROM " + table.name());
    rows += count;
    if (count != told) {
      add(Code.ROWS, table.name(), "has %d rows, the package says %d".formatted(count, told));
    }
    columns(table);
    key(table);
    for (ForeignKeys.Key key : ForeignKeys.of(table)) {
      reference(table, key);
    }
  }

  private boolean schema(Table table) throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    table.columns().forEach(column -> expected.put(column.name(), DuckTypes.of(column.type())));
    Map<String, String> found = new LinkedHashMap<>();
    database.answer(
        "DESCRIBE " + table.name(),
        answer -> {
          while (answer.next()) {
            found.put(answer.getString(1), answer.getString(2));
          }
        });
    if (!found.equals(expected)) {
      Map<String, String> differing = new LinkedHashMap<>(found);
      differing.entrySet().removeIf(e -> e.getValue().equals(expected.get(e.getKey())));
      Map<String, String> missing = new LinkedHashMap<>(expected);
      missing.keySet().removeAll(found.keySet());
      add(Code.SCHEMA, table.name(), "has %s; lacks %s".formatted(differing, missing));
      return false;
    }
    return true;
  }

  private void columns(Table table) throws IOException {
    for (Column column : table.columns()) {
      String name = DuckTypes.quoted(column.name());
      if (!column.nullable()) {
        none(Code.VALUE_MISSING, table, column.name(), name + " IS NULL", "'null'");
      }
      if (!column.codes().isEmpty() && !(column.type() instanceof Type.ListOf)) {
        String known =
            column.codes().stream()
                .map(DuckTypes::literal)
                .collect(Collectors.joining(", ", "(", ")"));
        none(Code.CODE_UNKNOWN, table, column.name(), name + " NOT IN " + known, name);
      }
    }
  }

  private void key(Table table) throws IOException {
    if (!table.key().isEmpty()) {
      String key = table.key().stream().map(DuckTypes::quoted).collect(Collectors.joining(", "));
      String repeated =
          "(SELECT %s FROM %s GROUP BY ALL HAVING count(*) > 1)".formatted(key, table.name());
      report(
          Code.KEY_REPEATED,
          "%s(%s)".formatted(table.name(), String.join(", ", table.key())),
          "SELECT concat_ws(' ', %s) FROM %s".formatted(key, repeated));
    }
  }

  private void reference(Table table, ForeignKeys.Key key) throws IOException {
    String column = DuckTypes.quoted(key.column());
    String named =
        key.manyValued()
            ? "(SELECT DISTINCT unnest(%s) AS named FROM %s)".formatted(column, table.name())
            : "(SELECT DISTINCT %s AS named FROM %s)".formatted(column, table.name());
    report(
        Code.REFERENCE_BROKEN,
        "%s.%s".formatted(table.name(), key.column()),
        "SELECT named FROM %s n ANTI JOIN %s t ON n.named = t.%s WHERE named IS NOT NULL"
            .formatted(named, key.table().name(), DuckTypes.quoted(key.referenced())));
  }

  /** Looks at what rows say, once they are well formed. */
  private void sense() throws IOException {
    for (Table table : List.of(Tables.CLAIMS, Tables.FACTS)) {
      // DuckDB counts code points and the offsets UTF-16 units: one or two a code point.
      none(
          Code.QUOTE,
          table,
          "quote",
          "NOT (quote_start >= 0 AND quote_end - quote_start BETWEEN length(quote) AND 2 * length(quote))",
          "quote || ' at ' || quote_start || ' to ' || quote_end");
    }
    report(
        Code.CONTRADICTION,
        "facts",
        "SELECT f.fact_id FROM facts f JOIN claims c USING (claim_id)"
            + " WHERE f.quote <> c.quote OR f.bulletin_id <> c.bulletin_id OR f.quote_start <> c.quote_start");
    none(Code.CONTRADICTION, Tables.FACTS, "period_end", "period_end < period_start", "fact_id");
    none(
        Code.CONTRADICTION,
        Tables.TRENDS,
        "time_period",
        "quarter NOT BETWEEN 1 AND 4 OR time_period <> year || '-Q' || quarter",
        "time_period");
    none(
        Code.CONTRADICTION,
        Tables.TRENDS,
        "rank_nation",
        "rank_nation > count_nation OR rank_nation < 1",
        "area_code || ' ' || indicator");
    none(
        Code.CONTRADICTION,
        Tables.TRENDS,
        "growth_source",
        "(growth IS NULL) <> (growth_source IS NULL)",
        "area_code || ' ' || indicator || ' ' || time_period");
  }

  private void none(Code code, Table table, String column, String wrong, String example)
      throws IOException {
    report(
        code,
        table.name() + "." + column,
        "SELECT CAST(%s AS VARCHAR) FROM %s WHERE %s".formatted(example, table.name(), wrong));
  }

  /** Adds a finding where a query of examples has rows. */
  private void report(Code code, String place, String sql) throws IOException {
    List<String> examples = new ArrayList<>();
    long[] count = {0};
    database.answer(
        "SELECT count(*) OVER (), * FROM (%s) ORDER BY 2 LIMIT %d".formatted(sql, EXAMPLES),
        answer -> {
          while (answer.next()) {
            count[0] = answer.getLong(1);
            examples.add(String.valueOf(answer.getString(2)));
          }
        });
    if (count[0] > 0) {
      add(
          code,
          place,
          "%d %s, such as %s"
              .formatted(count[0], count[0] == 1 ? "row" : "rows", String.join("; ", examples)));
    }
  }

  private long number(String sql) throws IOException {
    long[] number = {0};
    database.answer(
        sql,
        answer -> {
          answer.next();
          number[0] = answer.getLong(1);
        });
    return number[0];
  }

  private void add(Code code, String place, String message) {
    findings.add(new Finding(code, place, message));
  }
}
