package org.tongbao.release;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.DelegateToFileSystem;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * A local file system that lets so many steps happen and none after them, as if the process that
 * uses it had been killed there. A rename takes the place of a file in one step, as on HDFS.
 */
public final class MortalFileSystem extends RawLocalFileSystem {
  private static final String SCHEME = "mortal";
  private static long stepsLeft;

  /** What the step after the last one meets, and all that follow. */
  static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Returns settings by which {@code mortal:} paths are read. */
  static Configuration settings() {
    Configuration hadoop = new Configuration();
    hadoop.set("fs.mortal.impl", MortalFileSystem.class.getName());
    hadoop.set("fs.AbstractFileSystem.mortal.impl", Context.class.getName());
    return hadoop;
  }

  /** Says how many steps are left from now on. */
  static void live(long steps) {
    stepsLeft = steps;
  }

  /** Returns how many steps are left. */
  static long left() {
    return stepsLeft;
  }

  private static void step() {
    if (stepsLeft-- <= 0) {
      throw new Killed();
    }
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public URI getUri() {
    return URI.create(SCHEME + ":///");
  }

  @Override
  public FSDataOutputStream create(
      Path path,
      boolean overwrite,
      int bufferSize,
      short replication,
      long blockSize,
      Progressable progress)
      throws IOException {
    step();
    OutputStream out = super.create(path, overwrite, bufferSize, replication, blockSize, progress);
    return new FSDataOutputStream(new MortalStream(out), null);
  }

  @Override
  public boolean mkdirs(Path path, FsPermission permission) throws IOException {
    step();
    return super.mkdirs(path, permission);
  }

  @Override
  public boolean delete(Path path, boolean recursive) throws IOException {
    step();
    return super.delete(path, recursive);
  }

  @Override
  public boolean rename(Path from, Path to) throws IOException {
    step();
    return super.rename(from, to);
  }

  @Override
  @SuppressWarnings("deprecation") // what file contexts call
  protected void rename(Path from, Path to, Options.Rename... options) throws IOException {
    step();
    Files.move(
        java.nio.file.Path.of(from.toUri().getPath()),
        java.nio.file.Path.of(to.toUri().getPath()),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** What is written to a file comes to the disk a step at a time. */
  private static final class MortalStream extends FilterOutputStream {
    MortalStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      step();
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      step();
      out.close();
    }
  }

  /** The same for those who ask by file context. */
  public static final class Context extends DelegateToFileSystem {
    public Context(URI uri, Configuration hadoop) throws Exception {
      super(uri, FileSystem.get(URI.create(SCHEME + ":///"), hadoop), hadoop, SCHEME, false);
    }

    @Override
    public void renameInternal(Path from, Path to, boolean overwrite) throws IOException {
      ((MortalFileSystem) fsImpl).rename(from, to, Options.Rename.OVERWRITE);
    }
  }
}
