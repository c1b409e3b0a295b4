package org.tongbao.bulletin;

import java.util.Arrays;
import java.util.Collection;

/**
 * The numbers of a bulletin in the order of its text, each as a hash: what stays the same where a
 * mirror has touched the words.
 */
public final class FigureRun {
  /** Shorter runs say nothing: two bulletins may share their headline figures. */
  private static final int SHORTEST = 10;

  private final int[] hashes;

  private FigureRun(int[] hashes) {
    this.hashes = hashes;
  }

  /** Returns the run of numbers as printed, with or without thousands commas. */
  public static FigureRun of(Collection<String> numbers) {
    return new FigureRun(
        numbers.stream().mapToInt(number -> number.replace(",", "").hashCode()).toArray());
  }

  /** Returns the run of all numbers in digits of a bulletin's passages. */
  public static FigureRun of(Bulletin bulletin) {
    String text = bulletin.text().text();
    int[] hashes = new int[64];
    int count = 0;
    for (Section section : bulletin.sections()) {
      for (Passage passage : section.passages()) {
        int[] range = Passages.range(passage);
        int i = range[0];
        while (i < range[1]) {
          if (!isDigit(text.charAt(i))) {
            i++;
            continue;
          }
          int end = numberEnd(text, i, range[1]);
          hashes = count == hashes.length ? Arrays.copyOf(hashes, 2 * count) : hashes;
          hashes[count++] = hash(text, i, end);
          i = end;
        }
      }
    }
    return new FigureRun(Arrays.copyOf(hashes, count));
  }

  private static int numberEnd(String text, int start, int end) {
    int i = start;
    while (i < end && (isDigit(text.charAt(i)) || isInside(text, i, end))) {
      i++;
    }
    return i;
  }

  private static boolean isInside(String text, int i, int end) {
    char c = text.charAt(i);
    return (c == '.' || c == ',') && i + 1 < end && isDigit(text.charAt(i + 1));
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      hash = c == ',' ? hash : 31 * hash + c;
    }
    return hash;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns how many numbers there are. */
  public int length() {
    return hashes.length;
  }

  /**
   * Tells whether both are runs of one bulletin: one may lack a few numbers or an end of the other,
   * but where both have one it is the same. A sister that differs in a single number is another.
   */
  public boolean isSameAs(FigureRun other) {
    FigureRun shorter = length() <= other.length() ? this : other;
    FigureRun longer = length() <= other.length() ? other : this;
    if (shorter.length() < SHORTEST || 2 * shorter.length() < longer.length()) {
      return false;
    }
    return new Alignment(shorter.hashes, longer.hashes).isCopy();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FigureRun run && Arrays.equals(hashes, run.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  /** Walks two runs side by side; where they part, skips ahead on one side only. */
  private static final class Alignment {
    /** Numbers that may be skipped at once inside a run: a dropped paragraph or table row. */
    private static final int LONGEST_GAP = 40;

    private final int[] shorter;
    private final int[] longer;

    Alignment(int[] shorter, int[] longer) {
      this.shorter = shorter;
      this.longer = longer;
    }

    boolean isCopy() {
      int allowed = Math.max(1, shorter.length / 10);
      int first = firstMatch();
      if (first < 0) {
        return false;
      }
      int s = 0;
      int l = first;
      int skipped = 0;
      while (s < shorter.length && l < longer.length) {
        if (shorter[s] == longer[l]) {
          s++;
          l++;
          continue;
        }
        int gapLonger = gap(longer, l, shorter, s);
        int gapShorter = gap(shorter, s, longer, l);
        if (gapLonger < 0 && gapShorter < 0) {
          return false;
        }
        if (gapShorter < 0 || (gapLonger >= 0 && gapLonger <= gapShorter)) {
          l += gapLonger;
        } else {
          s += gapShorter;
          skipped += gapShorter;
        }
      }
      return skipped + (shorter.length - s) <= allowed;
    }

    /** Returns where the longer run takes up the start of the shorter, -1 where nowhere. */
    private int firstMatch() {
      return shorter[0] == longer[0] ? 0 : Math.max(-1, gap(longer, 0, shorter, 0, longer.length));
    }

    private static int gap(int[] run, int from, int[] other, int at) {
      return gap(run, from, other, at, LONGEST_GAP);
    }

    /** Returns how many numbers of {@code run} to skip until three follow as in {@code other}. */
    private static int gap(int[] run, int from, int[] other, int at, int longest) {
      int three = Math.min(3, other.length - at);
      for (int skip = 1; skip <= longest && from + skip + three <= run.length; skip++) {
        if (Arrays.mismatch(run, from + skip, from + skip + three, other, at, at + three) < 0) {
          return skip;
        }
      }
      return -1;
    }
  }
}
