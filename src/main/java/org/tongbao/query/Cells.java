package org.tongbao.query;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Struct;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of an answer as text, the same in every format. */
final class Cells {
  /** Returns the names of an answer's columns. */
  static List<String> names(ResultSet rows) throws SQLException {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
      names.add(rows.getMetaData().getColumnLabel(i));
    }
    return names;
  }

  /** Returns the text of the row's values; null stays null. */
  static @Nullable String[] texts(ResultSet rows, int columns) throws SQLException {
    @Nullable String[] texts = new String[columns];
    for (int i = 0; i < columns; i++) {
      texts[i] = text(rows.getObject(i + 1));
    }
    return texts;
  }

  /**
   * Returns a value as text: numbers plain, without digits that say nothing; times in UTC; lists in
   * brackets.
   */
  static @Nullable String text(@Nullable Object value) throws SQLException {
    if (value instanceof Array || value instanceof Struct || value instanceof Map) {
      return nested(value);
    }
    return plainText(value);
  }

  /** Returns the same of a value that no longer needs the database. */
  static @Nullable String plainText(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal decimal) {
      return plain(decimal);
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number)
          ? plain(new BigDecimal(value.toString()))
          : Double.toString(number);
    }
    if (value instanceof OffsetDateTime time) {
      return plainText(time.toInstant());
    }
    if (value instanceof Instant time) {
      return time.atOffset(ZoneOffset.UTC).toLocalDateTime() + "Z";
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> String.valueOf(plainText(element)))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value.toString();
  }

  /** Returns whether values of this class are written to the right. */
  static boolean isNumber(int sqlType) {
    return switch (sqlType) {
      case java.sql.Types.TINYINT,
          java.sql.Types.SMALLINT,
          java.sql.Types.INTEGER,
          java.sql.Types.BIGINT,
          java.sql.Types.FLOAT,
          java.sql.Types.REAL,
          java.sql.Types.DOUBLE,
          java.sql.Types.NUMERIC,
          java.sql.Types.DECIMAL ->
          true;
      default -> false;
    };
  }

  static List<@Nullable Object> elements(Array list) throws SQLException {
    return Arrays.asList((@Nullable Object[]) list.getArray());
  }

  private static String nested(Object value) throws SQLException {
    if (value instanceof Array list) {
      List<String> texts = new ArrayList<>();
      for (Object element : elements(list)) {
        texts.add(String.valueOf(text(element)));
      }
      return texts.stream().collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Struct struct) {
      List<String> texts = new ArrayList<>();
      for (Object element : struct.getAttributes()) {
        texts.add(String.valueOf(text(element)));
      }
      return texts.stream().collect(Collectors.joining(", ", "(", ")"));
    }
    return value.toString();
  }

  private static String plain(BigDecimal decimal) {
    if (decimal.signum() == 0) {
      return "0";
    }
    return decimal.scale() > 0
        ? decimal.stripTrailingZeros().toPlainString()
        : decimal.toPlainString();
  }

  private Cells() {}
}
