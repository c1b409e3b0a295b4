package org.tongbao.claim;

import java.util.Objects;

/**
 * A row label without its number and marks.
 *
 * @param words the label itself
 * @param isPart whether a mark (其中, #, —) says that it is part of a row above
 */
record TableLabel(String words, boolean isPart) {
  private static final String PART_MARKS = "#＃*＊-—–－·•○●";
  private static final String NUMBERS = "0123456789一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩";

  TableLabel {
    Objects.requireNonNull(words, "words");
  }

  /** Reads a label without blanks: 一、农业, 2.出口, （1）税收收入, 其中：住宅, #民间投资. */
  static TableLabel read(String label) {
    int from = 0;
    boolean part = false;
    while (from < label.length()) {
      int next = afterMark(label, from);
      if (next > from) {
        part = true;
      } else {
        next = afterNumber(label, from);
      }
      if (next == from || next == label.length()) {
        break;
      }
      from = next;
    }
    int end = label.length();
    while (end > from && "：:*＊".indexOf(label.charAt(end - 1)) >= 0) {
      end--;
    }
    return new TableLabel(label.substring(from, end), part);
  }

  private static int afterMark(String label, int from) {
    if (label.startsWith("其中", from)) {
      int next = from + 2;
      return next < label.length() && "：:,，".indexOf(label.charAt(next)) >= 0 ? next + 1 : next;
    }
    return PART_MARKS.indexOf(label.charAt(from)) >= 0 ? from + 1 : from;
  }

  private static int afterNumber(String label, int from) {
    int i = from;
    boolean bracket = "(（".indexOf(label.charAt(i)) >= 0;
    if (bracket) {
      i++;
    }
    int digits = i;
    while (i < label.length() && NUMBERS.indexOf(label.charAt(i)) >= 0) {
      i++;
    }
    if (i == digits || i == label.length()) {
      return from;
    }
    if (bracket) {
      return ")）".indexOf(label.charAt(i)) >= 0 ? i + 1 : from;
    }
    boolean circled = label.charAt(i - 1) >= '①' && label.charAt(i - 1) <= '⑳';
    boolean stop = "、.．".indexOf(label.charAt(i)) >= 0;
    boolean decimal = i + 1 < label.length() && Character.isDigit(label.charAt(i + 1));
    return circled ? i : stop && !decimal ? i + 1 : from;
  }
}
