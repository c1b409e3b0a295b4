package org.tongbao.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Table;

/**
 * The rows of Parquet files, one after the other; memory holds one row group of one file.
 *
 * <p>Reads with parquet-hadoop alone, so that a release may lie on any Hadoop file system and no
 * engine is needed.
 */
final class ParquetRows {
  private final Configuration hadoop;
  private final Table table;

  ParquetRows(Configuration hadoop, Table table) {
    this.hadoop = hadoop;
    this.table = table;
  }

  /** Takes rows as they come. */
  @FunctionalInterface
  interface Sink {
    /**
     * Takes one row.
     *
     * @param values in the order of the table's columns, as {@link CellReader} gives them; the
     *     array is used again for the next row
     */
    void take(@Nullable Object[] values) throws IOException;
  }

  /** Returns how many rows a file has, from its footer. */
  long count(Path file) throws IOException {
    try (ParquetFileReader reader = open(file)) {
      return reader.getRecordCount();
    }
  }

  /** Gives every row of a file to a sink, in order. */
  void read(Path file, Sink sink) throws IOException {
    try (ParquetFileReader reader = open(file)) {
      MessageType schema = reader.getFileMetaData().getSchema();
      Map<String, ColumnDescriptor> leaves = new TreeMap<>();
      schema.getColumns().forEach(leaf -> leaves.put(leaf.getPath()[0], leaf));
      @Nullable Object[] values = new Object[table.columns().size()];
      PageReadStore pages = reader.readNextRowGroup();
      while (pages != null) {
        List<CellReader> cells = cells(reader, pages, schema, leaves);
        for (long row = 0; row < pages.getRowCount(); row++) {
          for (int i = 0; i < values.length; i++) {
            values[i] = cells.get(i).next();
          }
          sink.take(values);
        }
        pages = reader.readNextRowGroup();
      }
    }
  }

  private ParquetFileReader open(Path file) throws IOException {
    return ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop));
  }

  private List<CellReader> cells(
      ParquetFileReader reader,
      PageReadStore pages,
      MessageType schema,
      Map<String, ColumnDescriptor> leaves) {
    ColumnReadStoreImpl columns =
        new ColumnReadStoreImpl(
            pages, new NoRecords(schema), schema, reader.getFileMetaData().getCreatedBy());
    List<CellReader> cells = new ArrayList<>();
    for (Column column : table.columns()) {
      ColumnDescriptor leaf = leaves.get(column.name());
      if (leaf == null) {
        throw new IllegalStateException(
            "the Parquet of %s has no column %s".formatted(table.name(), column.name()));
      }
      ColumnReader values = columns.getColumnReader(leaf);
      cells.add(CellReader.of(column.type(), leaf, schema, values));
    }
    return cells;
  }

  /** Satisfies a reader that could assemble records; ours takes columns. */
  private static final class NoRecords extends GroupConverter {
    private final List<Converter> fields = new ArrayList<>();

    NoRecords(GroupType group) {
      for (Type field : group.getFields()) {
        fields.add(
            field.isPrimitive() ? new PrimitiveConverter() {} : new NoRecords(field.asGroupType()));
      }
    }

    @Override
    public Converter getConverter(int fieldIndex) {
      return fields.get(fieldIndex);
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
