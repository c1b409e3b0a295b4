package org.tongbao.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.FetchTime;
import org.tongbao.document.MediaTypes;
import org.tongbao.document.Origin;
import org.tongbao.document.Reading;
import org.tongbao.document.Reason;
import org.tongbao.document.Unreadable;

/**
 * Reads documents from a table in Parquet with the columns {@code uri}, {@code content} (text or
 * bytes) and {@code fetched_at}; other columns are passed over.
 */
final class ParquetBundle {
  private static final List<String> COLUMNS = List.of("uri", "content", "fetched_at");

  /** Days from the Julian epoch, by which INT96 counts, to 1970. */
  private static final int JULIAN_1970 = 2_440_588;

  private final Configuration hadoop;
  private final DocumentReader documents;

  ParquetBundle(Configuration hadoop, DocumentReader documents) {
    this.hadoop = hadoop;
    this.documents = documents;
  }

  /** Reads the row groups of a slice. */
  void read(Slice slice, Consumer<? super Reading> sink) throws IOException {
    Path path = new Path(slice.uri());
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(path, hadoop))) {
      MessageType schema = reader.getFooter().getFileMetaData().getSchema();
      if (!schema.containsField("content") || !schema.getType("content").isPrimitive()) {
        sink.accept(
            refused(
                slice,
                Reason.UNKNOWN_FORMAT,
                "The Parquet table has no column content; it has %s."
                    .formatted(schema.getFields().stream().map(Type::getName).toList())));
        return;
      }
      MessageType asked = asked(schema);
      reader.setRequestedSchema(asked);
      int groups = reader.getRowGroups().size();
      for (int group = (int) slice.from(); group < Math.min(slice.to(), groups); group++) {
        read(slice, group, reader.readRowGroup(group), asked, sink);
      }
    }
  }

  static Unreadable refused(Slice slice, Reason reason, String message) {
    return new Unreadable(slice.uri(), MediaTypes.PARQUET, slice.weight(), reason, message);
  }

  private static MessageType asked(MessageType schema) {
    List<Type> fields = new ArrayList<>();
    for (Type field : schema.getFields()) {
      if (COLUMNS.contains(field.getName()) && field.isPrimitive()) {
        fields.add(field);
      }
    }
    return new MessageType(schema.getName(), fields);
  }

  private void read(
      Slice slice,
      int group,
      PageReadStore pages,
      MessageType schema,
      Consumer<? super Reading> sink) {
    RecordReader<Group> rows =
        new ColumnIOFactory()
            .getColumnIO(schema)
            .getRecordReader(pages, new GroupRecordConverter(schema));
    for (long row = 0; row < pages.getRowCount(); row++) {
      Group told = rows.read();
      String place = "%s!/group-%d-row-%d".formatted(slice.uri(), group, row);
      String uri = has(told, "uri") ? told.getString("uri", 0) : place;
      Origin origin = new Origin(uri, fetchedAt(told));
      if (!has(told, "content")) {
        sink.accept(
            new Unreadable(uri, MediaTypes.BYTES, 0, Reason.EMPTY, "Its row has no content."));
      } else if (isText(schema.getType("content"))) {
        sink.accept(documents.readText(origin, told.getString("content", 0)));
      } else {
        byte[] bytes = told.getBinary("content", 0).getBytes();
        documents.read(origin, new ByteArrayInputStream(bytes), sink);
      }
    }
  }

  private static boolean has(Group row, String column) {
    return row.getType().containsField(column) && row.getFieldRepetitionCount(column) > 0;
  }

  private static boolean isText(Type content) {
    return content.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation;
  }

  private static @Nullable Instant fetchedAt(Group row) {
    if (!has(row, "fetched_at")) {
      return null;
    }
    PrimitiveType type = row.getType().getType("fetched_at").asPrimitiveType();
    return switch (type.getPrimitiveTypeName()) {
      case INT64 -> instant(row.getLong("fetched_at", 0), type.getLogicalTypeAnnotation());
      case INT32 ->
          LocalDate.ofEpochDay(row.getInteger("fetched_at", 0))
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant();
      case INT96 -> int96(row.getInt96("fetched_at", 0).toByteBuffer());
      case BINARY, FIXED_LEN_BYTE_ARRAY -> FetchTime.of(row.getString("fetched_at", 0));
      case BOOLEAN, FLOAT, DOUBLE -> null;
    };
  }

  private static @Nullable Instant instant(long value, @Nullable LogicalTypeAnnotation annotation) {
    if (annotation instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation timestamp) {
      return switch (timestamp.getUnit()) {
        case MILLIS -> Instant.ofEpochMilli(value);
        case MICROS ->
            Instant.ofEpochSecond(
                Math.floorDiv(value, 1_000_000L), Math.floorMod(value, 1_000_000L) * 1_000L);
        case NANOS ->
            Instant.ofEpochSecond(
                Math.floorDiv(value, 1_000_000_000L), Math.floorMod(value, 1_000_000_000L));
      };
    }
    return FetchTime.of(Long.toString(value));
  }

  /** Nanoseconds of the day, then the Julian day: what older Sparks write. */
  private static Instant int96(ByteBuffer bytes) {
    ByteBuffer ordered = bytes.order(ByteOrder.LITTLE_ENDIAN);
    long nanos = ordered.getLong();
    int day = ordered.getInt();
    return Instant.ofEpochSecond((day - JULIAN_1970) * 86_400L, nanos);
  }
}
