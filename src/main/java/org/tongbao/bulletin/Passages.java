package org.tongbao.bulletin;

import java.util.List;
import org.tongbao.bulletin.Table.Cell;

/** Where passages stand. */
final class Passages {
  private Passages() {}

  /** Returns the start and the end of a passage in the clean text. */
  static int[] range(Passage passage) {
    if (passage instanceof Sentence sentence) {
      return new int[] {sentence.start(), sentence.end()};
    }
    Table table = (Table) passage;
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        start = Math.min(start, cell.start());
        end = Math.max(end, cell.end());
      }
    }
    return new int[] {Math.min(start, end), end};
  }
}
