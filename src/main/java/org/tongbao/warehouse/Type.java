package org.tongbao.warehouse;

import java.util.List;

/** The type of a column, named without any engine. */
public sealed interface Type permits Type.Scalar, Type.ListOf, Type.Struct {

  /** One value. */
  enum Scalar implements Type {
    STRING,
    INTEGER,
    LONG,
    DOUBLE,
    BOOLEAN,
    /**
     * Exact, {@link #DECIMAL_PRECISION} digits of which {@link #DECIMAL_SCALE} after the point:
     * room for a nation's money in yuan and for every printed digit of a rate.
     */
    DECIMAL,
    DATE,
    /** An instant in UTC, to the microsecond. */
    TIMESTAMP
  }

  int DECIMAL_PRECISION = 38;
  int DECIMAL_SCALE = 10;

  /** A list whose elements are never null. */
  record ListOf(Type element) implements Type {}

  /** Columns inside a column. */
  record Struct(List<Column> columns) implements Type {
    public Struct {
      columns = List.copyOf(columns);
    }
  }
}
