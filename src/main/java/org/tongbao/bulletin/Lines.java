package org.tongbao.bulletin;

import java.util.Arrays;

/** The lines of a clean text, each without the blanks at its ends. */
final class Lines {
  private final String text;
  private int[] bounds;
  private int count;

  private Lines(String text) {
    this.text = text;
    this.bounds = new int[2 * (16 + text.length() / 64)];
  }

  static Lines of(String text) {
    Lines lines = new Lines(text);
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      lines.add(start, end);
      start = end + 1;
    }
    return lines;
  }

  private void add(int start, int end) {
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (bounds.length < 2 * count + 2) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    count++;
  }

  static boolean isBlank(char c) {
    return c <= ' ' || c == '\u3000' || c == '\u00a0' || c == '\ufeff';
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return bounds[2 * line];
  }

  int end(int line) {
    return bounds[2 * line + 1];
  }

  int length(int line) {
    return end(line) - start(line);
  }

  boolean isEmpty(int line) {
    return length(line) == 0;
  }

  String words(int line) {
    return text.substring(start(line), end(line));
  }

  boolean isTableRow(int line) {
    return length(line) > 1 && text.charAt(start(line)) == '|';
  }

  boolean startsWith(int line, String words) {
    return words.length() <= length(line) && text.startsWith(words, start(line));
  }

  /** Tells whether the line holds the character. */
  boolean has(int line, char wanted) {
    for (int i = start(line); i < end(line); i++) {
      if (text.charAt(i) == wanted) {
        return true;
      }
    }
    return false;
  }

  boolean hasDigit(int line) {
    for (int i = start(line); i < end(line); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the line reads as prose: it holds a full stop, or a comma and some length. */
  boolean isProse(int line) {
    boolean comma = false;
    for (int i = start(line); i < end(line); i++) {
      char c = text.charAt(i);
      if (c == '。') {
        return true;
      }
      comma |= c == '，' || c == ',' || c == '；';
    }
    return comma && length(line) > 40;
  }
}
