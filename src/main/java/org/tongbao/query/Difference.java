package org.tongbao.query;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Type;

/**
 * What two releases say differently: facts and trends added, changed and gone, with the words they
 * come from.
 *
 * <p>A row added or gone is one line with its value; a row changed is a line for each column that
 * changed. Rates that differ by less than a billionth of a point are the same.
 */
public final class Difference {
  /** Names and evidence, which follow from the rest. */
  private static final Set<String> NOT_COMPARED =
      Set.of(
          "area_name",
          "province_code",
          "area_level",
          "indicator_name",
          "fact_ids",
          "vintage",
          "source_uri",
          "confidence",
          "issues");

  private static final String FACTS =
      """
      SELECT 'facts' AS "table", %1$s AS change, coalesce(a.area_name, b.area_name) AS area,
        coalesce(a.indicator, b.indicator) AS indicator, coalesce(a.measure, b.measure) AS measure,
        coalesce(a.time_period, b.time_period) AS period, unnest(%2$s, recursive := true),
        coalesce(a.quote, b.quote) AS quote, coalesce(a.fact_id, b.fact_id) AS key
      FROM before.facts b FULL JOIN after.facts a ON a.fact_id = b.fact_id
      """;

  private static final String TRENDS =
      """
      SELECT 'trends' AS "table", %1$s AS change, coalesce(a.area_name, b.area_name) AS area,
        coalesce(a.indicator, b.indicator) AS indicator, '' AS measure,
        coalesce(a.time_period, b.time_period) AS period, unnest(%2$s, recursive := true),
        list_distinct(coalesce(a.fact_ids, []) || coalesce(b.fact_ids, [])) AS used,
        concat_ws('/', coalesce(a.area_code, b.area_code), coalesce(a.indicator, b.indicator),
          coalesce(a.scope, b.scope), coalesce(a.price_basis, b.price_basis)) AS key
      FROM before.trends b FULL JOIN after.trends a ON %3$s
      """;

  private static final String CHANGE =
      "CASE WHEN b.area_code IS NULL THEN 'ADDED' WHEN a.area_code IS NULL THEN 'GONE' ELSE 'CHANGED' END";

  private static final String ALL =
      """
      WITH fact AS (%s), trend AS MATERIALIZED (%s),
      said AS (
        SELECT t.key, t.period, string_agg(DISTINCT f.quote, '; ' ORDER BY f.quote) AS quotes
        FROM (SELECT DISTINCT key, period, unnest(used) AS fact_id FROM trend) t
        JOIN (SELECT fact_id, quote FROM after.facts UNION SELECT fact_id, quote FROM before.facts) f
          ON f.fact_id = t.fact_id
        GROUP BY ALL),
      difference AS (
        SELECT "table", change, area, indicator, measure, period, "column", before, after, quote, key
        FROM fact
        UNION ALL
        SELECT "table", change, area, indicator, measure, t.period, "column", before, after,
          coalesce(quotes, ''), t.key
        FROM trend t LEFT JOIN said s ON s.key = t.key AND s.period = t.period)
      """;

  private final ReleaseDatabase database;

  private Difference(ReleaseDatabase database) {
    this.database = database;
  }

  /**
   * Writes the difference; {@link AnswerFormat#TABLE} and Markdown begin with a summary.
   *
   * @param width columns of the screen, 0 without limit
   */
  public static void write(
      LocalRelease before, LocalRelease after, AnswerFormat format, Writer out, int width)
      throws IOException {
    try (ReleaseDatabase database = ReleaseDatabase.open(before, after)) {
      Difference difference = new Difference(database);
      if (format == AnswerFormat.TABLE || format == AnswerFormat.MARKDOWN) {
        out.write(difference.summary() + "\n\n");
      }
      format.write(
          database,
          difference.with()
              + "SELECT \"table\", change, area, indicator, measure, period, \"column\", before, after, quote"
              + " FROM difference ORDER BY ALL",
          out,
          width);
    }
  }

  private String summary() throws IOException {
    StringBuilder summary = new StringBuilder();
    database.answer(
        with()
            + """
            SELECT t.name, count(DISTINCT key || period) FILTER (change = 'ADDED'),
              count(DISTINCT key || period) FILTER (change = 'CHANGED'),
              count(DISTINCT key || period) FILTER (change = 'GONE')
            FROM (VALUES ('facts'), ('trends')) t(name) LEFT JOIN difference d ON d."table" = t.name
            GROUP BY t.name ORDER BY t.name
            """,
        rows -> {
          while (rows.next()) {
            summary.append(
                "%s%s: %,d added, %,d changed, %,d gone"
                    .formatted(
                        summary.isEmpty() ? "" : "\n",
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4)));
          }
        });
    return summary.toString();
  }

  private String with() {
    String facts = FACTS.formatted(CHANGE, columns(Tables.FACTS, "value"));
    String trends =
        TRENDS.formatted(
            CHANGE,
            columns(Tables.TRENDS, "growth"),
            Tables.TRENDS.key().stream()
                .map(key -> "a.%1$s = b.%1$s".formatted(DuckTypes.quoted(key)))
                .collect(Collectors.joining(" AND ")));
    return ALL.formatted(facts, trends);
  }

  /**
   * Returns a list of the columns that differ; where a row is new or gone, of one that tells it.
   */
  private static String columns(Table table, String telling) {
    List<Column> compared =
        table.columns().stream()
            .filter(column -> !NOT_COMPARED.contains(column.name()))
            .filter(column -> !table.key().contains(column.name()))
            .toList();
    String all =
        compared.stream().map(Difference::pair).collect(Collectors.joining(", ", "[", "]"));
    String one = "[" + pair(table.column(telling).orElseThrow()) + "]";
    return """
        CASE WHEN a.area_code IS NULL OR b.area_code IS NULL THEN %s
          ELSE list_filter(%s, lambda x : x.before IS DISTINCT FROM x.after) END"""
        .formatted(one, all);
  }

  private static String pair(Column column) {
    return "{'column': %s, 'before': %s, 'after': %s}"
        .formatted(DuckTypes.literal(column.name()), text("b", column), text("a", column));
  }

  private static String text(String side, Column column) {
    String value = side + "." + DuckTypes.quoted(column.name());
    if (column.type() == Type.Scalar.DOUBLE) {
      return "CAST(round(%s, 9) AS VARCHAR)".formatted(value);
    }
    return column.type() == Type.Scalar.DECIMAL
        ? "rtrim(rtrim(CAST(%s AS VARCHAR), '0'), '.')".formatted(value)
        : "CAST(%s AS VARCHAR)".formatted(value);
  }
}
