package org.tongbao.warehouse;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of a table to Parquet as they are: values in the order of the columns, lists as
 * arrays. Spark's own way would copy every value twice before it is written.
 */
final class RowWriteSupport extends WriteSupport<Row> {
  /** Where Spark looks for its own form of the schema, which has the columns' comments. */
  private static final String SPARK_SCHEMA = "org.apache.spark.sql.parquet.row.metadata";

  private final Table table;
  private final Fields fields;
  private RecordConsumer consumer;

  RowWriteSupport(Table table) {
    this.table = table;
    this.fields = new Fields(table.columns());
  }

  @Override
  @SuppressWarnings("deprecation") // abstract above, so it must be here
  public WriteContext init(Configuration hadoop) {
    return new WriteContext(
        ParquetSchemas.of(table), Map.of(SPARK_SCHEMA, SparkSchemas.of(table).json()));
  }

  @Override
  public void prepareForWrite(RecordConsumer into) {
    consumer = into;
  }

  @Override
  public void write(Row row) {
    consumer.startMessage();
    fields.write(row);
    consumer.endMessage();
  }

  /** Writes one value that is not null. */
  private interface Value {
    void write(Object value);
  }

  private final class Fields implements Value {
    private final String[] names;
    private final boolean[] nullable;
    private final Value[] values;

    Fields(List<Column> columns) {
      names = columns.stream().map(Column::name).toArray(String[]::new);
      nullable = new boolean[names.length];
      for (int at = 0; at < names.length; at++) {
        nullable[at] = columns.get(at).nullable();
      }
      values = columns.stream().map(column -> value(column.type())).toArray(Value[]::new);
    }

    @Override
    public void write(Object value) {
      Row row = (Row) value;
      for (int at = 0; at < values.length; at++) {
        @Nullable Object field = row.get(at);
        if (field != null) {
          consumer.startField(names[at], at);
          values[at].write(field);
          consumer.endField(names[at], at);
        } else if (!nullable[at]) {
          throw new IllegalArgumentException("column %s has no value".formatted(names[at]));
        }
      }
    }
  }

  private Value value(Type type) {
    if (type instanceof Type.ListOf list) {
      return new Elements(value(list.element()));
    }
    if (type instanceof Type.Struct struct) {
      Fields inner = new Fields(struct.columns());
      return value -> {
        consumer.startGroup();
        inner.write(value);
        consumer.endGroup();
      };
    }
    return switch ((Type.Scalar) type) {
      case STRING -> new Text();
      case INTEGER -> value -> consumer.addInteger((Integer) value);
      case LONG -> value -> consumer.addLong((Long) value);
      case DOUBLE -> value -> consumer.addDouble((Double) value);
      case BOOLEAN -> value -> consumer.addBoolean((Boolean) value);
      case DATE -> value -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case TIMESTAMP ->
          value -> consumer.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
      case DECIMAL -> value -> consumer.addBinary(decimal((BigDecimal) value));
    };
  }

  /** A list, which is told as an array; an empty one has no field inside. */
  private final class Elements implements Value {
    private final Value element;

    Elements(Value element) {
      this.element = element;
    }

    @Override
    public void write(Object value) {
      Object[] elements = (Object[]) value;
      consumer.startGroup();
      if (elements.length > 0) {
        consumer.startField("list", 0);
        for (Object each : elements) {
          consumer.startGroup();
          consumer.startField("element", 0);
          element.write(each);
          consumer.endField("element", 0);
          consumer.endGroup();
        }
        consumer.endField("list", 0);
      }
      consumer.endGroup();
    }
  }

  /** A text; most columns have few, which are turned into bytes once. Long ones are not kept. */
  private final class Text implements Value {
    private static final int KEPT = 64;
    private static final int LONG = 1_000;

    private final String[] texts = new String[KEPT];
    private final Binary[] bytes = new Binary[KEPT];

    @Override
    public void write(Object value) {
      String text = (String) value;
      consumer.addBinary(text.length() > LONG ? encoded(text) : kept(text));
    }

    private Binary kept(String text) {
      int at = text.hashCode() & (KEPT - 1);
      if (!text.equals(texts[at])) {
        texts[at] = text;
        bytes[at] = encoded(text);
      }
      return bytes[at];
    }

    private static Binary encoded(String text) {
      return Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Returns the unscaled value, big end first, filled up with its sign. */
  private static Binary decimal(BigDecimal value) {
    byte[] digits = value.setScale(Type.DECIMAL_SCALE).unscaledValue().toByteArray();
    byte[] bytes = new byte[ParquetSchemas.DECIMAL_BYTES];
    int from = bytes.length - digits.length;
    if (from < 0) {
      throw new IllegalArgumentException("%s has too many digits".formatted(value));
    }
    Arrays.fill(bytes, 0, from, (byte) (value.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, bytes, from, digits.length);
    return Binary.fromConstantByteArray(bytes);
  }
}
