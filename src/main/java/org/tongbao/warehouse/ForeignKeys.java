package org.tongbao.warehouse;

import java.util.List;
import java.util.Objects;

/** Which columns of a release's tables name rows of which others. */
public final class ForeignKeys {
  /**
   * One of them; a null names no row.
   *
   * @param source column that names
   * @param table whose row it names
   * @param referenced the column of that table
   */
  public record Key(Column source, Table table, String referenced) {
    public Key {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(table, "table");
      Objects.requireNonNull(referenced, "referenced");
    }

    public String column() {
      return source.name();
    }

    /** Returns whether the column is a list, each element of which names a row. */
    public boolean manyValued() {
      return source.type() instanceof Type.ListOf;
    }
  }

  /**
   * Returns the keys of a table. Open indicator codes name no row of indicators, so none is here.
   */
  public static List<Key> of(Table table) {
    return switch (table.name()) {
      case "facts" ->
          List.of(
              key(table, "bulletin_id", Tables.BULLETINS, "bulletin_id"),
              key(table, "claim_id", Tables.CLAIMS, "claim_id"),
              key(table, "area_code", Tables.AREAS, "area_code"));
      case "trends" ->
          List.of(
              key(table, "fact_ids", Tables.FACTS, "fact_id"),
              key(table, "area_code", Tables.AREAS, "area_code"));
      case "claims" -> List.of(key(table, "bulletin_id", Tables.BULLETINS, "bulletin_id"));
      case "bulletins" -> List.of(key(table, "run_id", Tables.RUNS, "run_id"));
      case "revisions" ->
          List.of(
              key(table, "fact_id_before", Tables.FACTS, "fact_id"),
              key(table, "fact_id_after", Tables.FACTS, "fact_id"));
      case "issues" -> List.of(key(table, "bulletin_id", Tables.BULLETINS, "bulletin_id"));
      default -> List.of();
    };
  }

  private static Key key(Table table, String column, Table to, String referenced) {
    return new Key(table.column(column).orElseThrow(), to, referenced);
  }

  private ForeignKeys() {}
}
