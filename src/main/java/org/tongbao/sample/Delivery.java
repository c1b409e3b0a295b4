package org.tongbao.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts made-up bulletins on a shelf, as files or in one bundle. */
abstract class Delivery implements Closeable {
  /** Writes bulletins; calls come one after the other. */
  abstract void write(List<MadeBulletin> bulletins) throws IOException;

  @Override
  public abstract void close() throws IOException;

  static Delivery to(Shelf shelf, SampleOptions.Delivery form) throws IOException {
    return switch (form) {
      case FILES -> new Files(shelf);
      case ZIP -> new Zip(shelf.create("bulletins.zip"));
      case JSONL -> new JsonLines(shelf.create("bulletins.jsonl"));
      case PARQUET -> new ParquetDelivery(shelf.create("bulletins.parquet"));
    };
  }

  private static final class Files extends Delivery {
    private final Shelf shelf;

    Files(Shelf shelf) {
      this.shelf = shelf;
    }

    @Override
    void write(List<MadeBulletin> bulletins) {
      bulletins.parallelStream()
          .forEach(
              bulletin -> {
                try (OutputStream out = shelf.create(bulletin.name())) {
                  out.write(bulletin.content().array());
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }

    @Override
    public void close() {}
  }

  private static final class Zip extends Delivery {
    private final ZipOutputStream zip;

    Zip(OutputStream out) {
      this.zip = new ZipOutputStream(out);
    }

    @Override
    void write(List<MadeBulletin> bulletins) throws IOException {
      for (MadeBulletin bulletin : bulletins) {
        ZipEntry entry = new ZipEntry(bulletin.name());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(bulletin.content().array());
        zip.closeEntry();
      }
    }

    @Override
    public void close() throws IOException {
      zip.close();
    }
  }

  /** Columns as crawlers deliver: uri, content in base 64 (the bytes as served), fetched_at. */
  private static final class JsonLines extends Delivery {
    private final JsonGenerator json;

    JsonLines(OutputStream out) throws IOException {
      this.json = new JsonFactory().createGenerator(out);
      json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
    }

    @Override
    void write(List<MadeBulletin> bulletins) throws IOException {
      for (MadeBulletin bulletin : bulletins) {
        json.writeStartObject();
        json.writeStringField("uri", bulletin.name());
        json.writeBinaryField("content", bulletin.content().array());
        json.writeStringField("fetched_at", bulletin.issuedOn() + "T00:00:00Z");
        json.writeEndObject();
      }
    }

    @Override
    public void close() throws IOException {
      json.writeRaw('\n');
      json.close();
    }
  }
}
