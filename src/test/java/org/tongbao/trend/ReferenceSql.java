package org.tongbao.trend;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;

/** Answers trends by reference.sql, in DuckDB. */
final class ReferenceSql {
  private ReferenceSql() {}

  /**
   * What SQL answers, in no order.
   *
   * @param trends the rows of trends
   * @param findings a code and a fact it is about, in a row
   */
  record Answer(List<List<Object>> trends, List<List<Object>> findings) {}

  /** Returns the answer to a directory of Parquet files. */
  static Answer of(Path facts, Catalog catalog) throws SQLException, IOException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "create view facts as select * from read_parquet('%s/*.parquet')".formatted(facts));
      load(duck, catalog);
      try (InputStream script = ReferenceSql.class.getResourceAsStream("reference.sql")) {
        statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      }
      return new Answer(
          ask(statement, "select * from trends"),
          ask(
              statement,
              "select * from (select code, unnest(ids) as id from findings) where id is not null"));
    }
  }

  private static List<List<Object>> ask(Statement statement, String question) throws SQLException {
    try (ResultSet rows = statement.executeQuery(question)) {
      return rows(rows);
    }
  }

  private static void load(Connection duck, Catalog catalog) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(
          "create table indicators (code varchar, name varchar, base_unit varchar, kind varchar,"
              + " level_prices varchar, growth_prices varchar, levels_comparable boolean,"
              + " own_scope varchar, may_be_negative boolean)");
      statement.execute("create table areas (code varchar, level varchar, province varchar)");
    }
    try (PreparedStatement insert =
        duck.prepareStatement("insert into indicators values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Indicator indicator : catalog.indicators()) {
        insert.setString(1, indicator.code());
        insert.setString(2, indicator.nameZh());
        insert.setString(
            3, catalog.unit(indicator.unit()).map(Unit::base).orElse(indicator.unit()));
        insert.setString(4, indicator.kind().name());
        insert.setString(5, indicator.levelPrices().name());
        insert.setString(6, indicator.growthPrices().name());
        insert.setBoolean(7, indicator.levelsComparable());
        insert.setString(8, indicator.scope().name());
        insert.setBoolean(9, indicator.mayBeNegative());
        insert.addBatch();
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert = duck.prepareStatement("insert into areas values (?, ?, ?)")) {
      for (Area area : catalog.areas()) {
        insert.setString(1, area.code());
        insert.setString(2, area.level().name());
        insert.setString(3, area.provinceCode());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<List<Object>> rows(ResultSet rows) throws SQLException {
    List<List<Object>> all = new ArrayList<>();
    int width = rows.getMetaData().getColumnCount();
    while (rows.next()) {
      List<Object> row = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        Object value = rows.getObject(i);
        row.add(
            value instanceof java.sql.Array array ? List.of((Object[]) array.getArray()) : value);
      }
      all.add(row);
    }
    return all;
  }
}
