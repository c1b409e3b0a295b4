package org.tongbao.evaluate;

import java.util.ArrayList;
import java.util.List;

/**
 * Places labels in the text that they label.
 *
 * <p>Rows stand in text order, so a row's place is the first use of its anchor after the row
 * before. A use inside a longer number is none: {@code 5.3%} does not stand in {@code 15.3%}.
 */
final class Anchors {
  /**
   * Labels with their places.
   *
   * @param found placed, in text order
   * @param lost whose anchor does not stand after the row before
   */
  record Placement(List<PlacedLabel> found, List<Label> lost) {
    Placement {
      found = List.copyOf(found);
      lost = List.copyOf(lost);
    }
  }

  private Anchors() {}

  /** Returns where in a text as read its labels stand; a lost label does not move the others. */
  static Placement place(String text, List<Label> labels) {
    List<PlacedLabel> found = new ArrayList<>();
    List<Label> lost = new ArrayList<>();
    int readTo = 0;
    for (Label label : labels) {
      int start = indexOf(text, label.anchor(), readTo);
      if (start < 0) {
        lost.add(label);
      } else {
        readTo = start + label.anchor().length();
        found.add(new PlacedLabel(label, start, readTo));
      }
    }
    return new Placement(found, lost);
  }

  private static int indexOf(String text, String anchor, int from) {
    int start = text.indexOf(anchor, from);
    while (start >= 0 && cutsNumber(text, start, start + anchor.length())) {
      start = text.indexOf(anchor, start + 1);
    }
    return start;
  }

  private static boolean cutsNumber(String text, int start, int end) {
    return (isDigit(text, start) && isDigit(text, start - 1))
        || (isDigit(text, end - 1) && isDigit(text, end))
        || isInnerSign(text, start - 1)
        || isInnerSign(text, end);
  }

  /** Returns whether a point or a thousands comma stands between digits here. */
  private static boolean isInnerSign(String text, int index) {
    if (!isDigit(text, index - 1) || !isDigit(text, index + 1)) {
      return false;
    }
    char sign = text.charAt(index);
    return sign == '.' || (sign == ',' && isDigit(text, index + 2) && isDigit(text, index + 3));
  }

  private static boolean isDigit(String text, int index) {
    return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
  }
}
