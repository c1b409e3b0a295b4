package org.tongbao.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads zip archives by their directory, or as they stream by where they are too large to hold. */
final class ZipArchive {
  private final Unpacking unpacking;
  private final int depth;

  ZipArchive(Unpacking unpacking, int depth) {
    this.unpacking = unpacking;
    this.depth = depth;
  }

  /**
   * Reads the entries of an archive.
   *
   * @return false where the bytes are a document of parts, and no archive of documents
   */
  boolean read(Origin origin, byte[] bytes) throws IOException {
    try (ZipFile zip = open(new SeekableInMemoryByteChannel(bytes))) {
      if (isDocument(zip)) {
        return false;
      }
      unpacking.checkDepth(origin, depth);
      List<ZipArchiveEntry> entries = entries(zip);
      if (entries.isEmpty()) {
        unpacking.refuse(origin, bytes.length, Reason.EMPTY, "The archive holds no files.");
      }
      for (ZipArchiveEntry entry : entries) {
        unpacking.begin();
        entry(origin, zip, entry);
      }
      return true;
    }
  }

  /** Reads some entries of an archive by their place among {@link #entries}. */
  void read(Origin origin, SeekableByteChannel channel, int from, int to) throws IOException {
    try (ZipFile zip = open(channel)) {
      List<ZipArchiveEntry> entries = entries(zip);
      for (ZipArchiveEntry entry : entries.subList(from, Math.min(to, entries.size()))) {
        unpacking.begin();
        entry(origin, zip, entry);
      }
    }
  }

  /** Opens an archive; the bytes before the first entry and after the directory do not matter. */
  static ZipFile open(SeekableByteChannel channel) throws IOException {
    return ZipFile.builder().setSeekableByteChannel(channel).setIgnoreLocalFileHeader(true).get();
  }

  /** Tells whether the archive is one document: Office Open XML, OFD, OpenDocument. */
  static boolean isDocument(ZipFile zip) {
    return zip.getEntry("[Content_Types].xml") != null
        || zip.getEntry("OFD.xml") != null
        || zip.getEntry("META-INF/manifest.xml") != null;
  }

  /** Returns the entries that are files and no system's own, in the order of the directory. */
  static List<ZipArchiveEntry> entries(ZipFile zip) {
    List<ZipArchiveEntry> files = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory() && !Unpacking.isHidden(name(entry))) {
        files.add(entry);
      }
    }
    return files;
  }

  private void entry(Origin origin, ZipFile zip, ZipArchiveEntry entry) throws IOException {
    String name = name(entry);
    Origin inside = origin.entry(name);
    if (refused(inside, name, entry)) {
      return;
    }
    if (!zip.canReadEntryData(entry)) {
      unpacking.refuse(
          inside,
          entry.getCompressedSize(),
          Reason.UNKNOWN_FORMAT,
          "It is packed by method %d, which is not read.".formatted(entry.getMethod()));
      return;
    }
    try (InputStream in = unpacking.unpacked(zip.getInputStream(entry))) {
      unpacking.add(inside, in, depth + 1);
    } catch (Allowance.Exceeded | Unpacking.Stopped e) {
      throw e;
    } catch (IOException e) {
      unpacking.refuse(
          inside,
          entry.getCompressedSize(),
          Reason.BROKEN_FILE,
          "The entry is broken: %s.".formatted(FormatReader.words(e)));
    }
  }

  private boolean refused(Origin inside, String name, ZipArchiveEntry entry) {
    if (Unpacking.isUnsafe(name)) {
      unpacking.refuse(inside, entry.getCompressedSize(), Reason.UNSAFE_ENTRY, outside(name));
      return true;
    }
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      unpacking.refuse(
          inside,
          entry.getCompressedSize(),
          Reason.ENCRYPTED,
          "The entry needs a password; pack it without one.");
      return true;
    }
    return false;
  }

  static String outside(String name) {
    return "Its name leads outside the archive: %s.".formatted(name);
  }

  /** Reads the entries as they stream by. */
  void stream(Origin origin, InputStream bytes) throws IOException {
    unpacking.checkDepth(origin, depth);
    ZipArchiveInputStream zip = new ZipArchiveInputStream(bytes, "UTF-8", true, true);
    boolean first = true;
    for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      String name = name(entry);
      if (first
          && name.matches("\\[Content_Types]\\.xml|_rels/.*|docProps/.*|OFD\\.xml|mimetype")) {
        throw new Unpacking.Stopped(
            Reason.TOO_LARGE,
            "It has more than %d bytes.".formatted(unpacking.limits().documentBytes()));
      }
      first = false;
      if (entry.isDirectory() || Unpacking.isHidden(name)) {
        continue;
      }
      unpacking.begin();
      Origin inside = origin.entry(name);
      if (!refused(inside, name, entry)) {
        unpacking.add(inside, unpacking.unpacked(zip), depth + 1);
      }
    }
  }

  /** Names without the mark of UTF-8 are what a Chinese Windows wrote: UTF-8 or GB18030. */
  static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, Charset.forName("GB18030"));
    }
  }
}
