package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a document that is a zip archive itself: Office Open XML and OFD. */
final class ZipParts implements Closeable {
  private final ZipFile zip;
  private final Allowance allowance;
  private final Map<String, ZipArchiveEntry> parts = new HashMap<>();

  private ZipParts(ZipFile zip, Allowance allowance) {
    this.zip = zip;
    this.allowance = allowance;
    for (ZipArchiveEntry entry : List.copyOf(java.util.Collections.list(zip.getEntries()))) {
      parts.putIfAbsent(key(entry.getName()), entry);
    }
  }

  static ZipParts open(byte[] bytes, Limits limits) throws IOException {
    return new ZipParts(
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get(),
        Allowance.of(bytes.length, limits));
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  /** Returns the bytes of a part; a part that is not there has none. */
  InputStream open(String name) throws IOException {
    @Nullable ZipArchiveEntry entry = parts.get(key(name));
    return entry == null
        ? new ByteArrayInputStream(new byte[0])
        : allowance.bound(zip.getInputStream(entry));
  }

  /** Names of parts differ in case and in the leading slash between writers and their own lists. */
  private static String key(String name) {
    String plain = name.replace('\\', '/');
    while (plain.startsWith("/") || plain.startsWith("./")) {
      plain = plain.substring(plain.indexOf('/') + 1);
    }
    return plain.toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
