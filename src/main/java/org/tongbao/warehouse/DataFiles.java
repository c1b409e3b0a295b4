package org.tongbao.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The files under a directory with their sizes and checksums. */
public final class DataFiles {
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
    try (InputStream in = files.open(path)) {
      return Checksum.sha256(in);
    }
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

  private DataFiles() {}
}
