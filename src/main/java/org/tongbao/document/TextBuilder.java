package org.tongbao.document;

import java.util.List;

/** Puts a document's paragraphs and tables together in the form that {@link Document} tells. */
final class TextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final Limits limits;

  TextBuilder(Limits limits) {
    this.limits = limits;
  }

  /** Adds a paragraph; one without visible characters is left out. */
  void paragraph(CharSequence words) throws UnreadableException {
    int start = 0;
    int end = words.length();
    while (start < end && isBlank(words.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(words.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      text.append(words, start, end).append('\n');
      check();
    }
  }

  /** Adds a table, its rows as wide as its widest; one without a filled cell is left out. */
  void table(List<List<String>> rows) throws UnreadableException {
    boolean filled = rows.stream().flatMap(List::stream).anyMatch(cell -> !isMark(cell));
    if (!filled) {
      return;
    }
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : rows) {
      text.append('|');
      for (int i = 0; i < width; i++) {
        text.append(' ').append(i < row.size() ? row.get(i) : "").append(" |");
      }
      text.append('\n');
      check();
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int length() {
    return text.length();
  }

  /** Returns the text, without a line end after its last line. */
  String text() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return text.substring(0, end);
  }

  /** Returns a cell's words on one line and without bars. */
  static String cell(CharSequence words) {
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isBlank(c)) {
        cell.append(c == '|' ? '¦' : c);
      } else if (!cell.isEmpty() && !isBlank(cell.charAt(cell.length() - 1))) {
        cell.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
      }
    }
    int end = cell.length();
    while (end > 0 && isBlank(cell.charAt(end - 1))) {
      end--;
    }
    return cell.substring(0, end);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c < ' ';
  }

  private static boolean isMark(String cell) {
    return cell.isEmpty() || cell.equals("<") || cell.equals("^");
  }

  private void check() throws UnreadableException {
    if (text.length() > limits.textChars()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The text is longer than %d characters.".formatted(limits.textChars()));
    }
  }
}
