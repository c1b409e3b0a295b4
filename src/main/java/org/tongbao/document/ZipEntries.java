package org.tongbao.document;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What the directory of a zip archive tells, for those who part it among readers. */
public final class ZipEntries {
  private ZipEntries() {}

  /**
   * Returns the packed size of each entry that is a file, in the order of the directory; none where
   * the archive is a document itself. The channel is closed.
   *
   * @throws IOException where the directory cannot be read
   */
  public static long[] weights(SeekableByteChannel channel) throws IOException {
    try (ZipFile zip = ZipArchive.open(channel)) {
      return ZipArchive.isDocument(zip)
          ? new long[0]
          : ZipArchive.entries(zip).stream()
              .mapToLong(entry -> Math.max(0, entry.getCompressedSize()))
              .toArray();
    }
  }
}
