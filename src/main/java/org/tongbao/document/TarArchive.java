package org.tongbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads tar archives and gzip files as they stream by. */
final class TarArchive {
  private final Unpacking unpacking;
  private final int depth;

  TarArchive(Unpacking unpacking, int depth) {
    this.unpacking = unpacking;
    this.depth = depth;
  }

  /** Reads what a gzip file packs: an archive's entries stand in it, anything else is one entry. */
  void gzip(Origin origin, InputStream in) throws IOException {
    InputStream plain =
        unpacking.unpacked(
            GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get());
    PushbackInputStream peeked = new PushbackInputStream(plain, Formats.HEAD);
    byte[] head = peeked.readNBytes(Formats.HEAD);
    peeked.unread(head);
    if (Formats.of(head, head.length) == Formats.Family.TAR) {
      tar(origin, peeked);
      return;
    }
    unpacking.begin();
    unpacking.add(origin.entry(nameInside(origin)), peeked, depth + 1);
  }

  private static String nameInside(Origin origin) {
    String name = origin.uri().substring(origin.uri().lastIndexOf('/') + 1);
    return name.toLowerCase(java.util.Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - 3)
        : name + ".content";
  }

  void tar(Origin origin, InputStream in) throws IOException {
    TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8");
    int files = 0;
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      String name = entry.getName();
      if (!entry.isFile() || Unpacking.isHidden(name)) {
        continue;
      }
      files++;
      unpacking.begin();
      Origin inside = origin.entry(name);
      if (Unpacking.isUnsafe(name)) {
        unpacking.refuse(inside, entry.getSize(), Reason.UNSAFE_ENTRY, ZipArchive.outside(name));
      } else {
        unpacking.add(inside, tar, depth + 1);
      }
    }
    if (files == 0) {
      unpacking.refuse(origin, 0, Reason.EMPTY, "The archive holds no files.");
    }
  }
}
