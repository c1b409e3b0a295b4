package org.tongbao.job;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.MediaTypes;
import org.tongbao.document.Origin;
import org.tongbao.document.Reading;
import org.tongbao.document.Reason;
import org.tongbao.document.Unreadable;

/** Reads slices from any Hadoop file system. */
final class SliceReader {
  private final Configuration hadoop;
  private final DocumentReader documents;

  SliceReader(Configuration hadoop, DocumentReader documents) {
    this.hadoop = hadoop;
    this.documents = documents;
  }

  /** Reads the documents of a slice in their order; a file that does not open is one of them. */
  void read(Slice slice, Consumer<? super Reading> sink) {
    Path path = new Path(slice.uri());
    try (InputStream in = path.getFileSystem(hadoop).open(path)) {
      documents.read(Origin.of(slice.uri()), in, sink);
    } catch (IOException e) {
      sink.accept(
          new Unreadable(
              slice.uri(),
              MediaTypes.BYTES,
              slice.weight(),
              Reason.UNREACHABLE,
              "The file system did not give its bytes: %s.".formatted(e.getMessage())));
    }
  }
}
