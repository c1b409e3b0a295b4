package org.tongbao.publish;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.tongbao.warehouse.Type;

/**
 * Reads one column of a row group, value by value: String, Integer, Long, Double, Boolean,
 * BigDecimal, LocalDate, Instant, a List of these, or null.
 */
abstract sealed class CellReader {
  final ColumnReader values;
  final int defined;

  private CellReader(ColumnDescriptor leaf, ColumnReader values) {
    this.values = values;
    this.defined = leaf.getMaxDefinitionLevel();
  }

  static CellReader of(Type type, ColumnDescriptor leaf, MessageType schema, ColumnReader values) {
    if (type instanceof Type.ListOf list) {
      String[] path = leaf.getPath();
      int repeated = schema.getMaxDefinitionLevel(path[0], path[1]);
      return new OfList(leaf, values, scalar((Type.Scalar) list.element(), leaf, values), repeated);
    }
    return new OfScalar(leaf, values, scalar((Type.Scalar) type, leaf, values));
  }

  /** Returns the next row's value. */
  abstract @Nullable Object next();

  @FunctionalInterface
  private interface Scalar {
    Object read();
  }

  private static Scalar scalar(Type.Scalar type, ColumnDescriptor leaf, ColumnReader values) {
    return switch (type) {
      case STRING -> () -> values.getBinary().toStringUsingUTF8();
      case INTEGER -> values::getInteger;
      case LONG -> values::getLong;
      case DOUBLE -> values::getDouble;
      case BOOLEAN -> values::getBoolean;
      case DATE -> () -> LocalDate.ofEpochDay(values.getInteger());
      case DECIMAL -> decimal(leaf.getPrimitiveType(), values);
      case TIMESTAMP -> timestamp(leaf.getPrimitiveType(), values);
    };
  }

  private static Scalar decimal(PrimitiveType type, ColumnReader values) {
    LogicalTypeAnnotation annotation = type.getLogicalTypeAnnotation();
    if (!(annotation instanceof DecimalLogicalTypeAnnotation decimal)) {
      throw new IllegalStateException("%s is no decimal".formatted(type));
    }
    int scale = decimal.getScale();
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> () -> BigDecimal.valueOf(values.getInteger(), scale);
      case INT64 -> () -> BigDecimal.valueOf(values.getLong(), scale);
      default -> () -> new BigDecimal(new BigInteger(values.getBinary().getBytes()), scale);
    };
  }

  private static Scalar timestamp(PrimitiveType type, ColumnReader values) {
    if (!(type.getLogicalTypeAnnotation() instanceof TimestampLogicalTypeAnnotation time)
        || time.getUnit() != TimeUnit.MICROS
        || !time.isAdjustedToUTC()) {
      throw new IllegalStateException("%s is no time in UTC to the microsecond".formatted(type));
    }
    return () -> Instant.EPOCH.plus(values.getLong(), ChronoUnit.MICROS);
  }

  private static final class OfScalar extends CellReader {
    private final Scalar scalar;

    OfScalar(ColumnDescriptor leaf, ColumnReader values, Scalar scalar) {
      super(leaf, values);
      this.scalar = scalar;
    }

    @Override
    @Nullable Object next() {
      Object value = values.getCurrentDefinitionLevel() == defined ? scalar.read() : null;
      values.consume();
      return value;
    }
  }

  private static final class OfList extends CellReader {
    private final Scalar scalar;
    private final int repeated;

    OfList(ColumnDescriptor leaf, ColumnReader values, Scalar scalar, int repeated) {
      super(leaf, values);
      this.scalar = scalar;
      this.repeated = repeated;
    }

    @Override
    @Nullable Object next() {
      int level = values.getCurrentDefinitionLevel();
      if (level < repeated) {
        values.consume();
        return level == repeated - 1 ? List.of() : null;
      }
      List<Object> elements = new ArrayList<>();
      do {
        if (values.getCurrentDefinitionLevel() == defined) {
          elements.add(scalar.read());
        }
        values.consume();
      } while (values.getCurrentRepetitionLevel() > 0);
      return elements;
    }
  }
}
