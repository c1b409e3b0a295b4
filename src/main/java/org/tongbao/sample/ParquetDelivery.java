package org.tongbao.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;

/** A bundle in Parquet: uri, content (the bytes as served), fetched_at. */
final class ParquetDelivery extends Delivery {
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message bulletins {
            required binary uri (STRING);
            required binary content;
            required int64 fetched_at (TIMESTAMP(MICROS,true));
          }
          """);

  /** Small enough that readers on many cores share a bundle: some thousand bulletins, packed. */
  private static final long ROW_GROUP_BYTES = 2L << 20;

  private final ParquetWriter<Group> writer;
  private final SimpleGroupFactory rows = new SimpleGroupFactory(SCHEMA);

  ParquetDelivery(OutputStream out) throws IOException {
    this.writer =
        ExampleParquetWriter.builder(new StreamFile(out))
            .withConf(new Configuration(false))
            .withType(SCHEMA)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withDictionaryEncoding(false)
            .build();
  }

  @Override
  void write(List<MadeBulletin> bulletins) throws IOException {
    for (MadeBulletin bulletin : bulletins) {
      writer.write(
          rows.newGroup()
              .append("uri", bulletin.name())
              .append("content", Binary.fromConstantByteArray(bulletin.content().array()))
              .append(
                  "fetched_at",
                  bulletin.issuedOn().atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1_000_000));
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** Lets Parquet write to any stream. */
  private record StreamFile(OutputStream out) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new Counting(out);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return create(blockSizeHint);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class Counting extends PositionOutputStream {
    private final OutputStream out;
    private long position;

    Counting(OutputStream out) {
      this.out = out;
    }

    @Override
    public long getPos() {
      return position;
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      position++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      position += length;
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
