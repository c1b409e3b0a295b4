package org.tongbao.job;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.executor.OutputMetrics;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.tongbao.warehouse.RowFile;
import org.tongbao.warehouse.Tables;

/**
 * Writes rows of the warehouse as Parquet, a task to a file, and returns the files' names.
 *
 * <p>Each try of a task has a file of its own: what counts is the name that a task which ended well
 * gave back. What others leave is read by nobody.
 */
final class BulletinFiles implements FlatMapFunction<Iterator<Row>, String> {
  private static final long serialVersionUID = 1L;

  /** Columns whose values hardly come twice, or are long: a dictionary of them is only work. */
  private static final List<String> WITHOUT_DICTIONARY =
      List.of(
          "bulletin_id",
          "source_uri",
          "text_hash",
          "text",
          "claims.list.element.sentence",
          "claims.list.element.quote",
          "claims.list.element.quote_start",
          "claims.list.element.quote_end",
          "claims.list.element.value");

  private final String directory;
  private final Broadcast<SerializableConfiguration> hadoop;

  BulletinFiles(Path directory, Broadcast<SerializableConfiguration> hadoop) {
    this.directory = directory.toString();
    this.hadoop = hadoop;
  }

  @Override
  public Iterator<String> call(Iterator<Row> rows) throws IOException {
    if (!rows.hasNext()) {
      return List.<String>of().iterator();
    }
    TaskContext task = TaskContext.get();
    Path file = new Path(directory, name(task));
    write(file, rows, task.taskMetrics().outputMetrics());
    return List.of(file.toString()).iterator();
  }

  private void write(Path file, Iterator<Row> rows, OutputMetrics metrics) throws IOException {
    Configuration settings = hadoop.value().value();
    boolean whole = false;
    try (ParquetWriter<Row> writer =
        RowFile.create(file, settings, Tables.WAREHOUSE_BULLETINS, WITHOUT_DICTIONARY)) {
      long written = 0;
      while (rows.hasNext()) {
        writer.write(rows.next());
        written++;
      }
      metrics.setRecordsWritten(written);
      whole = true;
    } finally {
      if (!whole) {
        file.getFileSystem(settings).delete(file, false);
      }
    }
    metrics.setBytesWritten(file.getFileSystem(settings).getFileStatus(file).getLen());
  }

  /** Writes rows that Spark has read from such files. */
  static void rewrite(Dataset<Row> rows, Path directory) {
    DataFrameWriter<Row> writer = rows.write();
    for (String column : WITHOUT_DICTIONARY) {
      writer = writer.option("parquet.enable.dictionary#" + column, "false");
    }
    writer.parquet(directory.toString());
  }

  private static String name(TaskContext task) {
    return String.format(
        Locale.ROOT, "part-%05d-%d.parquet", task.partitionId(), task.taskAttemptId());
  }
}
