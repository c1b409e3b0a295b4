package org.tongbao.reading;

import java.util.ArrayList;
import java.util.List;

/** A paragraph or a table of a document's text. */
sealed interface Block {
  /** A line of words. */
  record Paragraph(String words) implements Block {}

  /** Rows of cells, spans resolved to what they say: a continued cell is empty. */
  record Table(List<List<String>> rows) implements Block {}

  /** Returns the blocks of a text as documents have it; blank lines are none. */
  static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("|")) {
        if (!line.matches("\\|[-|\\s]+\\|")) {
          rows.add(cells(line));
        }
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(new Table(List.copyOf(rows)));
        rows.clear();
      }
      if (!line.isBlank()) {
        blocks.add(new Paragraph(line.strip()));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(new Table(List.copyOf(rows)));
    }
    return blocks;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }
}
