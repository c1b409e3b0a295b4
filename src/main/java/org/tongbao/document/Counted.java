package org.tongbao.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes of a file as they are read, and remembers whether its file system failed. */
final class Counted extends FilterInputStream {
  private long count;
  private boolean failed;

  Counted(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  boolean hasFailed() {
    return failed;
  }

  @Override
  public int read() throws IOException {
    try {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    try {
      int n = super.read(buffer, from, length);
      count += Math.max(0, n);
      return n;
    } catch (IOException e) {
      failed = true;
      throw e;
    }
  }

  @Override
  public long skip(long bytes) throws IOException {
    long n = super.skip(bytes);
    count += n;
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
