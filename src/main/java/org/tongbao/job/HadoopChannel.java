package org.tongbao.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file of a Hadoop file system, to be read here and there. */
final class HadoopChannel implements SeekableByteChannel {
  private static final int BUFFER = 1 << 16;

  private final FSDataInputStream in;
  private final long size;
  private boolean isOpen = true;

  HadoopChannel(FileSystem files, Path path) throws IOException {
    this.size = files.getFileStatus(path).getLen();
    this.in = files.open(path, BUFFER);
  }

  @Override
  public int read(ByteBuffer to) throws IOException {
    if (!to.hasRemaining()) {
      return 0;
    }
    byte[] bytes = new byte[Math.min(to.remaining(), BUFFER)];
    int n = in.read(bytes, 0, bytes.length);
    if (n > 0) {
      to.put(bytes, 0, n);
    }
    return n;
  }

  @Override
  public long position() throws IOException {
    return in.getPos();
  }

  @Override
  public SeekableByteChannel position(long to) throws IOException {
    in.seek(Math.min(to, size));
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return isOpen;
  }

  @Override
  public void close() throws IOException {
    isOpen = false;
    in.close();
  }
}
