package org.tongbao.warehouse;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Tables as Spark's schemas, comments included. */
public final class SparkSchemas {
  /** Returns the schema of a table's rows; every column carries its comment. */
  public static StructType of(Table table) {
    return struct(table.columns());
  }

  /** Returns the schema of one claim inside a bulletin of the warehouse. */
  public static StructType ofNestedClaim() {
    ArrayType claims = (ArrayType) of(Tables.WAREHOUSE_BULLETINS).apply("claims").dataType();
    return (StructType) claims.elementType();
  }

  private static StructType struct(Iterable<Column> columns) {
    StructType schema = new StructType();
    for (Column column : columns) {
      schema =
          schema.add(
              new StructField(
                      column.name(), type(column.type()), column.nullable(), Metadata.empty())
                  .withComment(column.comment()));
    }
    return schema;
  }

  private static DataType type(Type type) {
    if (type instanceof Type.ListOf list) {
      return DataTypes.createArrayType(type(list.element()), false);
    }
    if (type instanceof Type.Struct struct) {
      return struct(struct.columns());
    }
    return switch ((Type.Scalar) type) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case LONG -> DataTypes.LongType;
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DECIMAL -> DataTypes.createDecimalType(Type.DECIMAL_PRECISION, Type.DECIMAL_SCALE);
      case DATE -> DataTypes.DateType;
      case TIMESTAMP -> DataTypes.TimestampType;
    };
  }

  private SparkSchemas() {}
}
