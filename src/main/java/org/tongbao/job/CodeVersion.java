package org.tongbao.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.tongbao.claim.Extractor;

/**
 * Versions told by content: two builds that read bulletins alike have the same, whatever else they
 * differ in.
 */
final class CodeVersion {
  private static final String RELEASE = "1.0.0";
  private static final List<String> ROOMS =
      List.of(
          "org/tongbao/document/",
          "org/tongbao/text/",
          "org/tongbao/bulletin/",
          "org/tongbao/claim/",
          "org/tongbao/catalog/");
  private static final String CATALOG = "catalog/";

  private static final class Here {
    static final SortedMap<String, Long> CHECKSUMS = checksums();
  }

  /** Returns the release and a hash of the rooms that read bulletins. */
  static String ofCode() {
    return RELEASE + "-" + hash(Here.CHECKSUMS, ROOMS, List.of());
  }

  /** Returns a hash of the bundled catalog and a user's own files. */
  static String ofCatalog(Collection<byte[]> own) {
    return hash(Here.CHECKSUMS, List.of(CATALOG), own);
  }

  private static String hash(
      SortedMap<String, Long> checksums, List<String> prefixes, Collection<byte[]> further) {
    CRC32 first = new CRC32();
    checksums.forEach(
        (name, checksum) -> {
          if (prefixes.stream().anyMatch(name::startsWith)) {
            first.update((name + checksum).getBytes(java.nio.charset.StandardCharsets.UTF_8));
          }
        });
    further.forEach(first::update);
    return HexFormat.of().toHexDigits((int) first.getValue());
  }

  /** A jar knows its entries' checksums; a directory of classes is read. */
  private static SortedMap<String, Long> checksums() {
    SortedMap<String, Long> checksums = new TreeMap<>();
    try {
      Path place =
          Path.of(Extractor.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        try (Stream<Path> files = Files.walk(place)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            String name = place.relativize(file).toString().replace('\\', '/');
            if (isOurs(name)) {
              checksums.put(name, checksum(file));
            }
          }
        }
      } else {
        try (JarFile jar = new JarFile(place.toFile())) {
          jar.stream()
              .filter(entry -> isOurs(entry.getName()))
              .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
        }
      }
      return checksums;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class's place is an address", e);
    }
  }

  private static boolean isOurs(String name) {
    return !name.endsWith("/")
        && (name.startsWith(CATALOG) || ROOMS.stream().anyMatch(name::startsWith));
  }

  private static long checksum(Path file) throws IOException {
    CRC32 checksum = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      checksum.update(in.readAllBytes());
    }
    return checksum.getValue();
  }

  private CodeVersion() {}
}
