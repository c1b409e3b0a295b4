package org.tongbao.query;

import java.util.stream.Collectors;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Type;

/** The contract's types as DuckDB names them. */
public final class DuckTypes {
  /** Returns the type's name as DuckDB prints it in {@code DESCRIBE}. */
  public static String of(Type type) {
    if (type instanceof Type.ListOf list) {
      return of(list.element()) + "[]";
    }
    if (type instanceof Type.Struct struct) {
      return struct.columns().stream()
          .map(DuckTypes::field)
          .collect(Collectors.joining(", ", "STRUCT(", ")"));
    }
    return switch ((Type.Scalar) type) {
      case STRING -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case LONG -> "BIGINT";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DECIMAL -> "DECIMAL(%d,%d)".formatted(Type.DECIMAL_PRECISION, Type.DECIMAL_SCALE);
      case DATE -> "DATE";
      case TIMESTAMP -> "TIMESTAMP WITH TIME ZONE";
    };
  }

  private static String field(Column column) {
    return quoted(column.name()) + " " + of(column.type());
  }

  /** Returns a name that SQL cannot take for a word of its own. */
  public static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Returns text as a literal of SQL. */
  public static String literal(String text) {
    return '\'' + text.replace("'", "''") + '\'';
  }

  private DuckTypes() {}
}
