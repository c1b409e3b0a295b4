package org.tongbao.job;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.MediaTypes;
import org.tongbao.document.Origin;
import org.tongbao.document.Reading;
import org.tongbao.document.Reason;
import org.tongbao.document.Unreadable;

/** Reads slices from any Hadoop file system. */
final class SliceReader {
  private static final String HERE = "file:";

  private final Configuration hadoop;
  private final DocumentReader documents;

  SliceReader(Configuration hadoop, DocumentReader documents) {
    this.hadoop = hadoop;
    this.documents = documents;
  }

  /** Reads the documents of a slice in their order; a file that does not open is one of them. */
  void read(Slice slice, Consumer<? super Reading> sink) {
    try {
      if (slice.part() == Slice.Part.WHOLE && slice.weight() > 0 && isHere(slice.uri())) {
        try (InputStream in = new FileInputStream(slice.uri().substring(HERE.length()))) {
          documents.read(Origin.of(slice.uri()), in, sink);
        }
        return;
      }
      Path path = new Path(slice.uri());
      FileSystem files = path.getFileSystem(hadoop);
      if (slice.weight() == 0 && files.getFileStatus(path).isDirectory()) {
        sink.accept(unreachable(slice, "It is an empty directory that has the name of a file."));
        return;
      }
      switch (slice.part()) {
        case WHOLE -> {
          try (FSDataInputStream in = files.open(path)) {
            documents.read(Origin.of(slice.uri()), in, sink);
          }
        }
        case LINES -> {
          try (FSDataInputStream in = files.open(path)) {
            in.seek(Math.max(0, slice.from() - 1));
            documents.readLines(Origin.of(slice.uri()), in, slice.from(), slice.to(), sink);
          }
        }
        case ENTRIES -> {
          try (HadoopChannel channel = new HadoopChannel(files, path)) {
            documents.readEntries(
                Origin.of(slice.uri()),
                channel,
                (int) slice.from(),
                (int) slice.to(),
                channel.size(),
                sink);
          }
        }
        case ROW_GROUPS -> rowGroups(slice, sink);
      }
    } catch (IOException e) {
      sink.accept(
          unreachable(
              slice, "The file system did not give its bytes: %s.".formatted(e.getMessage())));
    }
  }

  /**
   * Tells whether a file is on this machine: Hadoop looks at such a file twice before it opens it.
   */
  private static boolean isHere(String uri) {
    return uri.startsWith(HERE) && !uri.startsWith("//", HERE.length());
  }

  private void rowGroups(Slice slice, Consumer<? super Reading> sink) throws IOException {
    Consumer<Reading> passed =
        reading -> {
          try {
            sink.accept(reading);
          } catch (RuntimeException e) {
            throw new Downstream(e);
          }
        };
    try {
      new ParquetBundle(hadoop, documents).read(slice, passed);
    } catch (Downstream e) {
      throw e.cause;
    } catch (RuntimeException e) {
      // Parquet's reader tells broken files by exceptions of many kinds.
      sink.accept(
          ParquetBundle.refused(
              slice,
              Reason.BROKEN_FILE,
              "The Parquet file is cut short or broken: %s.".formatted(e.getMessage())));
    }
  }

  /** What went wrong after the reading, told apart from what went wrong in it. */
  private static final class Downstream extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final RuntimeException cause;

    Downstream(RuntimeException cause) {
      super(cause);
      this.cause = cause;
    }
  }

  private static Unreadable unreachable(Slice slice, String message) {
    return new Unreadable(
        slice.uri(), MediaTypes.BYTES, slice.weight(), Reason.UNREACHABLE, message);
  }
}
