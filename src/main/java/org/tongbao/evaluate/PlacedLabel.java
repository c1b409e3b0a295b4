package org.tongbao.evaluate;

import java.util.Objects;

/**
 * A label with its place.
 *
 * @param label the label
 * @param start first character of its anchor, in the text as read
 * @param end after the last character
 */
public record PlacedLabel(Label label, int start, int end) {
  public PlacedLabel {
    Objects.requireNonNull(label, "label");
  }
}
