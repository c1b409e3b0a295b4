package org.tongbao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files under a directory with their sizes and checksums. */
public final class DataFiles {
  private static final int BUFFER = 1 << 20;

  /**
   * Returns the Parquet files right under a directory, by name, with paths relative to {@code
   * root}.
   */
  public static List<Run.DataFile> parquetUnder(FileSystem files, Path root, Path directory)
      throws IOException {
    List<FileStatus> found = new ArrayList<>();
    try {
      for (FileStatus status : files.listStatus(directory)) {
        if (status.isFile() && isData(status.getPath().getName())) {
          found.add(status);
        }
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    return found.parallelStream()
        .map(status -> describe(files, root, status))
        .sorted(Comparator.comparing(Run.DataFile::path))
        .toList();
  }

  /** Returns the SHA-256 of a file, hexadecimal. */
  public static String sha256(FileSystem files, Path path) throws IOException {
    MessageDigest digest = newSha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = files.open(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Run.DataFile describe(FileSystem files, Path root, FileStatus status) {
    try {
      String within = root.toUri().relativize(status.getPath().toUri()).getPath();
      return new Run.DataFile(within, status.getLen(), sha256(files, status.getPath()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isData(String name) {
    return name.endsWith(".parquet") && !name.startsWith("_") && !name.startsWith(".");
  }

  private static MessageDigest newSha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private DataFiles() {}
}
