package org.tongbao.bulletin;

import java.util.Arrays;

/**
 * The lines of a clean text, each without the blanks at its ends. A thread has one, whose room
 * serves text after text.
 */
final class Lines {
  private static final int STOP = 1;
  private static final int COMMA = 2;
  private static final int DIGIT = 4;
  private static final int ALL = STOP | COMMA | DIGIT;

  /** Room for longer texts than this is not kept for the next. */
  private static final int KEPT = 1 << 20;

  private static final ThreadLocal<Lines> OF_THREAD = ThreadLocal.withInitial(Lines::new);

  private String text = "";
  private int[] bounds = new int[1 << 8];
  private byte[] marks = new byte[1 << 7];
  private int count;

  private Lines() {}

  /** Returns the lines of a text, good until the thread asks for those of another. */
  static Lines of(String text) {
    Lines lines = text.length() > KEPT ? new Lines() : OF_THREAD.get();
    lines.read(text);
    return lines;
  }

  private void read(String whole) {
    text = whole;
    count = 0;
    int start = 0;
    while (start <= text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      add(start, end);
      start = end + 1;
    }
  }

  private void add(int start, int end) {
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (count == marks.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
      marks = Arrays.copyOf(marks, 2 * marks.length);
    }
    bounds[2 * count] = start;
    bounds[2 * count + 1] = end;
    marks[count] = (byte) marks(start, end);
    count++;
  }

  /** Returns which of full stop, comma and digit the range holds. */
  private int marks(int start, int end) {
    int found = 0;
    for (int i = start; i < end && found != ALL; i++) {
      char c = text.charAt(i);
      if (c == '。') {
        found |= STOP;
      } else if (c == '，' || c == ',' || c == '；') {
        found |= COMMA;
      } else if (c >= '0' && c <= '9') {
        found |= DIGIT;
      }
    }
    return found;
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

  boolean hasDigit(int line) {
    return (marks[line] & DIGIT) != 0;
  }

  boolean hasComma(int line) {
    return (marks[line] & COMMA) != 0;
  }

  /** Tells whether the line reads as prose: it holds a full stop, or a comma and some length. */
  boolean isProse(int line) {
    return (marks[line] & STOP) != 0 || ((marks[line] & COMMA) != 0 && length(line) > 40);
  }
}
