package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tongbao.bulletin.Table.Cell;
import org.tongbao.bulletin.Table.Span;

/**
 * A line as a row of a flattened table: words parted by blanks, figures at its end.
 *
 * @param text the clean text
 * @param words each word's range, a bracket joined to the word before it
 * @param labels how many words stand before the figures
 */
record FlatRow(String text, List<Cell> words, int labels) {
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_GROUP = 12;
  private static final String DASHES = "-—–－…/";

  /** What ends a figure that has no digit: a dash where a number is missing, the 平 of 持平. */
  static final String DASHES_AND_FLAT = DASHES + "平";

  private static final String[] DIRECTIONS = {"增长", "下降", "上涨", "提高", "回落"};
  private static final String[] UNITS = {"%", "个百分点", "百分点", "位", "倍"};

  /** Reads the words of a line. */
  static FlatRow read(Lines lines, int line) {
    List<Cell> words = words(lines.text(), lines.start(line), lines.end(line));
    int labels = words.size();
    while (labels > 0 && isFigure(lines.text(), words.get(labels - 1))) {
      labels--;
    }
    return new FlatRow(lines.text(), words, labels);
  }

  private static List<Cell> words(String text, int start, int end) {
    List<Cell> words = new ArrayList<>();
    int i = start;
    while (i < end && isBlank(text.charAt(i))) {
      i++;
    }
    while (i < end) {
      int from = i;
      int depth = 0;
      while (i < end && (depth > 0 || !isBlank(text.charAt(i)))) {
        char c = text.charAt(i);
        depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
        i++;
      }
      boolean joins = "（(".indexOf(text.charAt(from)) >= 0 && !words.isEmpty();
      int begin = joins ? words.remove(words.size() - 1).start() : from;
      words.add(new Cell(begin, i, Span.OWN));
      while (i < end && isBlank(text.charAt(i))) {
        i++;
      }
    }
    return words;
  }

  /** Tells blanks, bars between cells and the upright strokes of a table drawn in letters. */
  private static boolean isBlank(char c) {
    return Lines.isBlank(c) || c == '|' || c == '│' || c == '┃' || c == '║';
  }

  /** Tells whether a line only draws a table's border. */
  static boolean isRule(Lines lines, int line) {
    for (int i = lines.start(line); i < lines.end(line); i++) {
      char c = lines.text().charAt(i);
      boolean drawn = (c >= '\u2500' && c <= '\u257F') || c == '-' || c == '+' || c == '=';
      if (!drawn && !Lines.isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many figures, or dashes in their place, end the line. */
  int figures() {
    return words.size() - labels;
  }

  /** Tells whether the line is a label with figures, or with nothing but dashes for them. */
  boolean isRow() {
    return figures() > 0 && labels > 0 && isLabel() && (figures() > 1 || hasNumber());
  }

  /** Tells whether the line is a label that goes on below: 信息传输、. */
  boolean goesOn() {
    return figures() == 0
        && words.size() == 1
        && isLabel()
        && "、和及与".indexOf(text.charAt(words.get(0).end() - 1)) >= 0;
  }

  /** Tells whether the line is one short word that may stand above rows and name their group. */
  boolean isGroup() {
    return figures() == 0
        && words.size() == 1
        && isLabel()
        && !isCaption()
        && words.get(0).end() - words.get(0).start() <= LONGEST_GROUP;
  }

  /** Returns this row with a label that begins earlier. */
  FlatRow from(int start) {
    List<Cell> longer = new ArrayList<>(words);
    longer.set(0, new Cell(start, words.get(0).end(), Span.OWN));
    return new FlatRow(text, longer, labels);
  }

  /** Tells whether the words before the figures can be a label: letters, and no clause's marks. */
  boolean isLabel() {
    boolean letters = false;
    int end = labels == 0 ? 0 : words.get(labels - 1).end();
    int start = words.isEmpty() ? 0 : words.get(0).start();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      letters |= Character.isIdeographic(c) || (c >= 'A' && c <= 'Z');
      if ("，,。；;！？!?".indexOf(c) >= 0) {
        return false;
      }
    }
    return letters && end - start <= LONGEST_LABEL;
  }

  /** Tells whether the line may head columns: words alone, and none of them a caption's number. */
  boolean heads() {
    return figures() == 0 && isHeading() && !isCaption();
  }

  /** Returns the words with spaced-out ones joined: 增 长. */
  List<Cell> headings() {
    List<Cell> headings = new ArrayList<>();
    boolean single = false;
    for (Cell word : words) {
      boolean letter = word.end() - word.start() == 1;
      if (letter && single) {
        Cell before = headings.remove(headings.size() - 1);
        headings.add(new Cell(before.start(), word.end(), Span.OWN));
      } else {
        headings.add(word);
      }
      single = letter;
    }
    return headings;
  }

  private boolean isHeading() {
    for (Cell word : words) {
      for (int i = word.start(); i < word.end(); i++) {
        if ("，。；;！？!?".indexOf(text.charAt(i)) >= 0) {
          return false;
        }
      }
    }
    return !words.isEmpty();
  }

  private boolean isCaption() {
    int start = words.get(0).start();
    boolean table = "表图".indexOf(text.charAt(start)) >= 0 || text.startsWith("附表", start);
    return table || text.startsWith("单位：", start) || text.startsWith("单位:", start);
  }

  boolean hasNumber() {
    for (int i = labels; i < words.size(); i++) {
      if (Character.isDigit(text.charAt(words.get(i).end() - 1))
          || text.charAt(words.get(i).end() - 1) == '%') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the last word before the figures is a unit, and another stands before it. */
  boolean hasUnit(Predicate<String> isUnit) {
    if (labels < 2) {
      return false;
    }
    Cell last = words.get(labels - 1);
    return isUnit.test(text.substring(last.start(), last.end()));
  }

  /**
   * Returns the cells of the row: its label, its unit where the table has one, its figures.
   *
   * @param usual how many figures most rows have; one more begins with a dash in the unit's place
   */
  List<Cell> cells(boolean ownUnit, boolean unitColumn, int usual) {
    List<Cell> cells = new ArrayList<>();
    int labelEnd = words.get(ownUnit ? labels - 2 : labels - 1).end();
    cells.add(new Cell(words.get(0).start(), labelEnd, Span.OWN));
    if (ownUnit) {
      cells.add(words.get(labels - 1));
    } else if (unitColumn && figures() <= usual) {
      cells.add(new Cell(labelEnd, labelEnd, Span.OWN));
    }
    cells.addAll(words.subList(labels, words.size()));
    return cells;
  }

  private static boolean isUnit(String text, int start, int end) {
    for (String unit : UNITS) {
      if (unit.length() == end - start && text.startsWith(unit, start)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word is a number, or a dash where a number is missing. */
  private static boolean isFigure(String text, Cell word) {
    int i = word.start();
    int end = word.end();
    boolean dashes = true;
    for (int j = i; j < end; j++) {
      dashes &= DASHES.indexOf(text.charAt(j)) >= 0;
    }
    if (dashes) {
      return true;
    }
    if (end - i == 2 && text.startsWith("持平", i)) {
      return true;
    }
    for (String direction : DIRECTIONS) {
      if (text.startsWith(direction, i) && end - i > direction.length()) {
        i += direction.length();
      }
    }
    if ("+-−－".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    int digits = 0;
    while (i < end && (Character.isDigit(text.charAt(i)) || ".,".indexOf(text.charAt(i)) >= 0)) {
      digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
      i++;
    }
    return digits > 0 && (i == end || isUnit(text, i, end));
  }
}
