package org.tongbao.publish;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tongbao.warehouse.DataFiles;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Table;

/** The files of one release, on any Hadoop file system, by their paths inside it. */
final class ReleaseFiles {
  private final FileSystem files;
  private final Path root;

  private ReleaseFiles(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  static ReleaseFiles at(Path release, Configuration hadoop) throws IOException {
    FileSystem files = release.getFileSystem(hadoop);
    files.setWriteChecksum(false); // no .crc files beside those that readers take
    return new ReleaseFiles(files, files.makeQualified(release));
  }

  Path path(String inside) {
    return new Path(root, inside);
  }

  OutputStream create(String inside) throws IOException {
    return files.create(path(inside), true);
  }

  long size(String inside) throws IOException {
    return files.getFileStatus(path(inside)).getLen();
  }

  /** Returns a table's Parquet files in the order of their rows. */
  List<String> parquet(Table table) throws IOException {
    List<String> found = new ArrayList<>();
    collect(ReleaseLayout.parquet(table), found);
    found.removeIf(file -> !file.endsWith(ReleaseLayout.PARQUET_SUFFIX));
    Collections.sort(found);
    return found;
  }

  /** Returns every file of the release, sorted. */
  List<String> all() throws IOException {
    List<String> found = new ArrayList<>();
    collect("", found);
    Collections.sort(found);
    return found;
  }

  private void collect(String directory, List<String> found) throws IOException {
    FileStatus[] entries;
    try {
      entries = files.listStatus(directory.isEmpty() ? root : path(directory));
    } catch (FileNotFoundException e) {
      return;
    }
    for (FileStatus entry : entries) {
      String name = entry.getPath().getName();
      String inside = directory.isEmpty() ? name : directory + "/" + name;
      if (name.startsWith(".") || name.startsWith("_")) {
        continue;
      }
      if (entry.isDirectory()) {
        collect(inside, found);
      } else {
        found.add(inside);
      }
    }
  }

  /** Returns the SHA-256 of a file's bytes, hexadecimal. */
  String sha256(String inside) throws IOException {
    return DataFiles.sha256(files, path(inside));
  }
}
