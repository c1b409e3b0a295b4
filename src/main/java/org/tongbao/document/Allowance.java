package org.tongbao.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How much a file may still unpack to, over all its entries. */
final class Allowance {
  /** Small files may unpack to this much at any ratio. */
  private static final long FREE = 1L << 20;

  private final String told;
  private long left;

  private Allowance(long bytes, String told) {
    this.left = bytes;
    this.told = told;
  }

  /** Returns the allowance of a file of {@code packed} bytes. */
  static Allowance of(long packed, Limits limits) {
    long byRatio = FREE + packed * limits.expansionRatio();
    return byRatio < limits.expandedBytes()
        ? new Allowance(
            byRatio,
            "It unpacks to more than %d times its %d bytes."
                .formatted(limits.expansionRatio(), packed))
        : new Allowance(
            limits.expandedBytes(),
            "It unpacks to more than %d bytes.".formatted(limits.expandedBytes()));
  }

  /** Returns a stream that ends in {@link Exceeded} once the allowance is used up. */
  InputStream bound(InputStream in) {
    return new Bounded(in);
  }

  private void use(long bytes) throws Exceeded {
    left -= bytes;
    if (left < 0) {
      throw new Exceeded(told);
    }
  }

  /** More was unpacked than the limits allow. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;

    Exceeded(String message) {
      super(message);
    }
  }

  private final class Bounded extends FilterInputStream {
    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        use(1);
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int n = super.read(buffer, from, length);
      if (n > 0) {
        use(n);
      }
      return n;
    }

    @Override
    public long skip(long bytes) throws IOException {
      long n = super.skip(bytes);
      use(n);
      return n;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
