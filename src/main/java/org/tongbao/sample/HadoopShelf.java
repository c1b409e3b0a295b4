package org.tongbao.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tongbao.SetupException;

/** A shelf on any Hadoop file system. */
public final class HadoopShelf implements Shelf {
  private final FileSystem files;
  private final Path root;

  private HadoopShelf(FileSystem files, Path root) {
    this.files = files;
    this.root = root;
  }

  /** Returns whether the words name a file system, as in {@code hdfs://host/path}. */
  public static boolean isAddress(String words) {
    return words.matches("[A-Za-z][A-Za-z0-9+.-]+:.*");
  }

  /**
   * Returns a shelf at an address.
   *
   * @throws SetupException where something stands there already
   */
  public static HadoopShelf emptyAt(String address, Configuration hadoop) throws IOException {
    Path root = new Path(address);
    FileSystem files = root.getFileSystem(hadoop);
    files.setWriteChecksum(false); // no hidden files beside those that readers take
    try {
      if (files.listStatus(root).length > 0) {
        throw SetupException.usage("'%s' is not empty; name another directory".formatted(address));
      }
    } catch (FileNotFoundException e) {
      return new HadoopShelf(files, root);
    }
    return new HadoopShelf(files, root);
  }

  @Override
  public OutputStream create(String name) throws IOException {
    return files.create(new Path(root, name), false);
  }
}
