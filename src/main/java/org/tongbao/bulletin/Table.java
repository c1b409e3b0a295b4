package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A table, its cells as ranges of the clean text.
 *
 * @param caption the paragraph before it where that reads as a caption, else empty
 * @param rows top to bottom; a row's cells left to right
 */
public record Table(String caption, List<List<Cell>> rows) implements Passage {
  public Table {
    Objects.requireNonNull(caption, "caption");
    List<List<Cell>> copies = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      copies.add(List.copyOf(rows.get(i)));
    }
    rows = Collections.unmodifiableList(copies);
  }

  /**
   * A cell.
   *
   * @param start first character of the trimmed content, in the clean text
   * @param end after the last character
   * @param span whether it continues another cell
   */
  public record Cell(int start, int end, Span span) {
    public Cell {
      Objects.requireNonNull(span, "span");
    }
  }

  /** How a cell stands to its neighbours. */
  public enum Span {
    OWN,
    /** Continues the cell at its left. */
    LEFT,
    /** Continues the cell above. */
    ABOVE
  }
}
