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
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;

/** Answers trends by reference.sql, in DuckDB. */
final class ReferenceSql {
  private ReferenceSql() {}

  /** Returns the rows of the trends of a directory of Parquet files, in no order. */
  static List<List<Object>> trends(Path facts, Catalog catalog) throws SQLException, IOException {
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "create view facts as select * from read_parquet('%s/*.parquet')".formatted(facts));
      load(duck, catalog);
      try (InputStream script = ReferenceSql.class.getResourceAsStream("reference.sql")) {
        statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      }
      try (ResultSet rows = statement.executeQuery("select * from trends")) {
        return rows(rows);
      }
    }
  }

  private static void load(Connection duck, Catalog catalog) throws SQLException {
    try (Statement statement = duck.createStatement()) {
      statement.execute(
          "create table indicators (code varchar, name varchar, base_unit varchar, kind varchar,"
              + " level_prices varchar, growth_prices varchar, levels_comparable boolean,"
              + " own_scope varchar)");
    }
    try (PreparedStatement insert =
        duck.prepareStatement("insert into indicators values (?, ?, ?, ?, ?, ?, ?, ?)")) {
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
