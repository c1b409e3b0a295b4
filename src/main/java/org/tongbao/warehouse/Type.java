package org.tongbao.warehouse;

import java.util.List;
import org.tongbao.fact.Amount;

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
     * Exact, {@link #DECIMAL_PRECISION} digits of which {@link #DECIMAL_SCALE} after the point, as
     * amounts have them.
     */
    DECIMAL,
    DATE,
    /** An instant in UTC, to the microsecond. */
    TIMESTAMP
  }

  int DECIMAL_SCALE = Amount.MOST_DECIMALS;
  int DECIMAL_PRECISION = Amount.MOST_WHOLE_DIGITS + DECIMAL_SCALE;

  /** A list whose elements are never null. */
  record ListOf(Type element) implements Type {}

  /** Columns inside a column. */
  record Struct(List<Column> columns) implements Type {
    public Struct {
      columns = List.copyOf(columns);
    }
  }
}
