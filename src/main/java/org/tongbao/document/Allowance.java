package org.tongbao.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** How much a file may still unpack to, over all its entries. */
final class Allowance {
  /** Small files may unpack to this much at any ratio. */
  private static final long FREE = 1L << 20;

  private final LongSupplier packed;
  private final Limits limits;
  private long unpacked;

  private Allowance(LongSupplier packed, Limits limits) {
    this.packed = packed;
    this.limits = limits;
  }

  /** Returns the allowance of a file of {@code packed} bytes. */
  static Allowance of(long packed, Limits limits) {
    return new Allowance(() -> packed, limits);
  }

  /** Returns the allowance of a file that is still read: it grows with the bytes read so far. */
  static Allowance growing(LongSupplier packed, Limits limits) {
    return new Allowance(packed, limits);
  }

  /** Returns a stream that ends in {@link Exceeded} once the allowance is used up. */
  InputStream bound(InputStream in) {
    return new Bounded(in);
  }

  private void use(long bytes) throws Exceeded {
    unpacked += bytes;
    if (unpacked > limits.expandedBytes()) {
      throw new Exceeded("It unpacks to more than %d bytes.".formatted(limits.expandedBytes()));
    }
    if (unpacked > FREE && unpacked - FREE > packed.getAsLong() * limits.expansionRatio()) {
      throw new Exceeded(
          "It unpacks to more than %d times its size.".formatted(limits.expansionRatio()));
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
