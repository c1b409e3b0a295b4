package org.tongbao.text;

import java.util.Arrays;

/**
 * Where the characters of a clean text come from, as stretches that both texts share.
 *
 * <p>A stretch begins at a clean character whose range in the source is told; each character after
 * it comes from the one source character that follows. A text that clean-up left alone has no
 * stretch at all.
 */
final class OffsetMap {
  static final OffsetMap IDENTITY = new OffsetMap(new int[0], new int[0], new int[0], 0);

  private final int[] clean;
  private final int[] source;
  private final int[] length;
  private final int count;

  private OffsetMap(int[] clean, int[] source, int[] length, int count) {
    this.clean = clean;
    this.source = source;
    this.length = length;
    this.count = count;
  }

  int start(int index) {
    int stretch = stretch(index);
    if (stretch < 0) {
      return index;
    }
    int into = index - clean[stretch];
    return into == 0 ? source[stretch] : source[stretch] + length[stretch] + into - 1;
  }

  int end(int index) {
    int stretch = stretch(index);
    return stretch < 0 ? index + 1 : source[stretch] + length[stretch] + index - clean[stretch];
  }

  /** Returns the last stretch that begins at or before a clean character, -1 where none does. */
  private int stretch(int index) {
    int at = Arrays.binarySearch(clean, 0, count, index);
    return at >= 0 ? at : -at - 2;
  }

  /** Builds a map while the clean text is written, from its first character to its last. */
  static final class Builder {
    private int[] clean = new int[16];
    private int[] source = new int[16];
    private int[] length = new int[16];
    private int count;

    /** Where the next clean character would come from if it went on with the last. */
    private int next;

    /** Begins another text. */
    void clear() {
      count = 0;
      next = 0;
    }

    /** Says that the clean character at {@code index} comes from {@code start} to {@code end}. */
    void add(int index, int start, int end) {
      if (start != next || end != start + 1) {
        stretch(index, start, end);
      }
      next = end;
    }

    /** Says that the clean characters from {@code index} on come each from one of a range. */
    void addAll(int index, int start, int end) {
      add(index, start, start + 1);
      next = end;
    }

    /** Gives all source before {@code end} to the last of {@code size} clean characters. */
    void extend(int size, int end) {
      if (size == 0 || end <= next) {
        return;
      }
      int last = size - 1;
      if (count > 0 && clean[count - 1] == last) {
        length[count - 1] = end - source[count - 1];
        next = end;
      } else {
        add(last, next - 1, end);
      }
    }

    /** Forgets the clean characters from {@code size} on. */
    void truncate(int size) {
      OffsetMap map = built();
      next = size == 0 ? 0 : map.end(size - 1);
      while (count > 0 && clean[count - 1] >= size) {
        count--;
      }
    }

    int start(int index) {
      return built().start(index);
    }

    private void stretch(int index, int start, int end) {
      if (count == clean.length) {
        clean = Arrays.copyOf(clean, 2 * count);
        source = Arrays.copyOf(source, 2 * count);
        length = Arrays.copyOf(length, 2 * count);
      }
      clean[count] = index;
      source[count] = start;
      length[count] = end - start;
      count++;
    }

    boolean isIdentity() {
      return count == 0;
    }

    private OffsetMap built() {
      return new OffsetMap(clean, source, length, count);
    }

    OffsetMap build() {
      return count == 0
          ? IDENTITY
          : new OffsetMap(
              Arrays.copyOf(clean, count),
              Arrays.copyOf(source, count),
              Arrays.copyOf(length, count),
              count);
    }
  }
}
