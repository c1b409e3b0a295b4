package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of levels and growths whose columns were flattened into one line, each after the other.
 *
 * <pre>
 * run := label{n} unit{n} level{n} growth{n}
 *
 * 货物周转量#铁路 公路 亿吨公里 亿吨公里 亿吨公里 584.4 105.5 452.8 3.9 -1.9 4.7
 * </pre>
 *
 * @param from where its first label begins
 * @param to after its last figure
 * @param labels of its rows, the first the whole of those that name no metric of their own
 * @param units of its levels
 * @param figures its levels, then its growths
 */
record ColumnRun(int from, int to, List<String> labels, List<String> units, List<Figure> figures) {
  private static final int FEWEST_ROWS = 3;
  private static final List<String> HEADINGS = List.of("增长", "单位", "指标", "绝对数", "名称");

  /** A figure as it stands in the text. */
  record Figure(int from, int to, BigDecimal value) {}

  /** Letters or a number between blanks, marks of parts and each other. */
  private record Atom(int from, int to, boolean number) {
    String in(String text) {
      return text.substring(from, to);
    }
  }

  ColumnRun {
    labels = List.copyOf(labels);
    units = List.copyOf(units);
    figures = List.copyOf(figures);
  }

  /**
   * Returns the first run between two places of a text, or null where there is none.
   *
   * @param head where the words begin that may head its columns: one heading serves several runs
   */
  static @Nullable ColumnRun find(String text, int head, int from, int end, Units units) {
    if (!hasFiguresInARow(text, from, end)) {
      return null;
    }
    List<Atom> atoms = atoms(text, from, end);
    for (int i = 0; i < atoms.size(); i++) {
      int last = i;
      while (last < atoms.size() && atoms.get(last).number()) {
        last++;
      }
      int rows = (last - i) / 2;
      if (rows >= FEWEST_ROWS && (last - i) % 2 == 0) {
        ColumnRun run = run(text, head, atoms, i, rows, units);
        if (run != null) {
          return run;
        }
      }
      i = Math.max(i, last);
    }
    return null;
  }

  /** Tells whether six numbers stand in a row with nothing but blanks between them. */
  private static boolean hasFiguresInARow(String text, int from, int end) {
    int row = 0;
    boolean inNumber = false;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (digit || (c == '.' && inNumber)) {
        row += inNumber ? 0 : 1;
        inNumber = true;
      } else {
        inNumber = false;
        row = c == ' ' || c == '-' || c == '\t' ? row : 0;
      }
      if (row >= 2 * FEWEST_ROWS) {
        return true;
      }
    }
    return false;
  }

  private static List<Atom> atoms(String text, int from, int end) {
    List<Atom> atoms = new ArrayList<>();
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      int start = i;
      boolean minus = c == '-' && i + 1 < end && Numerals.isDigit(text.charAt(i + 1));
      if (minus || Numerals.isDigit(c)) {
        i++;
        while (i < end && (Numerals.isDigit(text.charAt(i)) || isPoint(text, i, end))) {
          i++;
        }
        atoms.add(new Atom(start, i, true));
      } else if (Character.isLetter(c)) {
        while (i < end && Character.isLetter(text.charAt(i))) {
          i++;
        }
        atoms.add(new Atom(start, i, false));
      } else {
        if (c != ' ' && c != '\t' && c != '#' && c != '.' && c != '\n') {
          atoms.add(new Atom(start, start, false));
        }
        i++;
      }
    }
    return atoms;
  }

  private static boolean isPoint(String text, int i, int end) {
    return text.charAt(i) == '.' && i + 1 < end && Numerals.isDigit(text.charAt(i + 1));
  }

  private static @Nullable ColumnRun run(
      String text, int head, List<Atom> atoms, int first, int rows, Units units) {
    List<String> labels = new ArrayList<>();
    List<String> printed = new ArrayList<>();
    int start = 0;
    for (int i = first - 1; i >= 0 && labels.size() < rows; i--) {
      Atom atom = atoms.get(i);
      String words = atom.in(text);
      if (atom.number() || words.isEmpty()) {
        return null;
      }
      if (printed.size() < rows) {
        int unit = unitAt(words, units);
        if (unit < 0) {
          return null;
        }
        printed.add(0, words.substring(unit));
        words = words.substring(0, unit);
      }
      if (!words.isEmpty()) {
        labels.add(0, words);
        start = atom.from();
      }
    }
    boolean whole = labels.size() == rows && printed.size() == rows;
    String before = text.substring(head, start);
    if (!whole || !before.contains("增长") || labels.stream().anyMatch(ColumnRun::heads)) {
      return null;
    }
    List<Figure> figures = new ArrayList<>();
    for (Atom atom : atoms.subList(first, first + 2 * rows)) {
      figures.add(new Figure(atom.from(), atom.to(), new BigDecimal(atom.in(text))));
    }
    return new ColumnRun(start, figures.get(2 * rows - 1).to(), labels, printed, figures);
  }

  private static boolean heads(String label) {
    return HEADINGS.stream().anyMatch(label::contains);
  }

  /** Returns where the longest unit that ends the words begins, or -1 where none does. */
  private static int unitAt(String words, Units units) {
    for (int i = 0; i < words.length(); i++) {
      long unit = units.unit(words, i, words.length());
      if (unit != Lexicon.NONE && i + Lexicon.length(unit) == words.length()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns how many rows it has. */
  int rows() {
    return labels.size();
  }

  /**
   * Returns what a row is about: its label, completed by the first where that alone has a metric.
   */
  Subject subject(int row, Subjects subjects) {
    Subject own = subjects.of(labels.get(row));
    boolean part = row > 0 && own.metric().isEmpty();
    return part ? subjects.of(labels.get(row) + labels.get(0)) : own;
  }
}
