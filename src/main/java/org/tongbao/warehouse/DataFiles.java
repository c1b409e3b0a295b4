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
  /** Returns the Parquet files right under a directory, by name; none where it is not there. */
  public static List<String> parquetUnder(FileSystem files, Path directory) throws IOException {
    List<String> found = new ArrayList<>();
    try {
      for (FileStatus status : files.listStatus(directory)) {
        if (status.isFile() && isData(status.getPath().getName())) {
          found.add(status.getPath().toString());
        }
      }
    } catch (FileNotFoundException e) {
      return List.of();
    }
    found.sort(Comparator.naturalOrder());
    return found;
  }

  /** Describes files by name, with paths relative to {@code root}. */
  public static List<Run.DataFile> of(FileSystem files, Path root, List<String> paths) {
    return paths.parallelStream()
        .map(path -> describe(files, root, new Path(path)))
        .sorted(Comparator.comparing(Run.DataFile::path))
        .toList();
  }

  /** Returns the SHA-256 of a file, hexadecimal. */
  public static String sha256(FileSystem files, Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return Checksum.sha256(in);
    }
  }

  private static Run.DataFile describe(FileSystem files, Path root, Path path) {
    try {
      FileStatus status = files.getFileStatus(path);
      String within = root.toUri().relativize(status.getPath().toUri()).getPath();
      return new Run.DataFile(within, status.getLen(), sha256(files, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isData(String name) {
    return name.endsWith(".parquet") && !name.startsWith("_") && !name.startsWith(".");
  }

  private DataFiles() {}
}
