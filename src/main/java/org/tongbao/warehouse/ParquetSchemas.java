package org.tongbao.warehouse;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.listType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.timestampType;

import java.math.BigInteger;
import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;

/** Tables as Parquet's schemas, in the form that Spark, DuckDB and Arrow write too. */
final class ParquetSchemas {
  /** Bytes that hold any decimal of the tables, sign included. */
  static final int DECIMAL_BYTES = BigInteger.TEN.pow(Type.DECIMAL_PRECISION).bitLength() / 8 + 1;

  static MessageType of(Table table) {
    return new MessageType(table.name(), fields(table.columns()));
  }

  /** Returns the paths of the columns that have many values in a row. */
  static List<String> inLists(Table table) {
    return of(table).getColumns().stream()
        .filter(column -> column.getMaxRepetitionLevel() > 0)
        .map(column -> String.join(".", column.getPath()))
        .toList();
  }

  private static List<org.apache.parquet.schema.Type> fields(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                type(
                    column.name(),
                    column.type(),
                    column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED))
        .toList();
  }

  private static org.apache.parquet.schema.Type type(
      String name, Type type, Repetition repetition) {
    if (type instanceof Type.ListOf list) {
      var element = type("element", list.element(), Repetition.REQUIRED);
      return Types.buildGroup(repetition)
          .as(listType())
          .addField(new GroupType(Repetition.REPEATED, "list", element))
          .named(name);
    }
    if (type instanceof Type.Struct struct) {
      return new GroupType(repetition, name, fields(struct.columns()));
    }
    return switch ((Type.Scalar) type) {
      case STRING ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition).as(stringType()).named(name);
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
      case LONG -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
      case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
      case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
      case DATE -> Types.primitive(PrimitiveTypeName.INT32, repetition).as(dateType()).named(name);
      case TIMESTAMP ->
          Types.primitive(PrimitiveTypeName.INT64, repetition)
              .as(timestampType(true, TimeUnit.MICROS))
              .named(name);
      case DECIMAL ->
          Types.primitive(PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY, repetition)
              .length(DECIMAL_BYTES)
              .as(decimalType(Type.DECIMAL_SCALE, Type.DECIMAL_PRECISION))
              .named(name);
    };
  }

  private ParquetSchemas() {}
}
