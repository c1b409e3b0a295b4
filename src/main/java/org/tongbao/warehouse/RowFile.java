package org.tongbao.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopOutputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.spark.sql.Row;

/** One Parquet file of a table, written row by row. */
public final class RowFile {
  /**
   * Opens a file that is not there yet; rows carry the table's values in the order of its columns,
   * lists as arrays, structs as rows.
   *
   * @param withoutDictionary columns whose values hardly come twice, or are long
   */
  public static ParquetWriter<Row> create(
      Path file, Configuration hadoop, Table table, Collection<String> withoutDictionary)
      throws IOException {
    Builder builder =
        new Builder(output(file, hadoop), table)
            .withConf(hadoop)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withSizeStatisticsEnabled(false);
    ParquetSchemas.inLists(table)
        .forEach(column -> builder.withStatisticsEnabled(column, false)); // no reader skips by them
    withoutDictionary.forEach(column -> builder.withDictionaryEncoding(column, false));
    return builder.build();
  }

  /** On this machine Hadoop would start a process to set each new file's permissions. */
  private static OutputFile output(Path file, Configuration hadoop) throws IOException {
    if (file.getFileSystem(hadoop) instanceof LocalFileSystem local) {
      java.nio.file.Path path = local.pathToFile(file).toPath();
      Files.createDirectories(path.getParent());
      return new LocalOutputFile(path);
    }
    return HadoopOutputFile.fromPath(file, hadoop);
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final Table table;

    Builder(OutputFile file, Table table) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract above, so it must be here
    protected WriteSupport<Row> getWriteSupport(Configuration hadoop) {
      return new RowWriteSupport(table);
    }
  }

  private RowFile() {}
}
