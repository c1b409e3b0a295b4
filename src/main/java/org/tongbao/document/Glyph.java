package org.tongbao.document;

import java.util.Objects;

/**
 * A character of a page and where it stands.
 *
 * @param text what it says, mostly one character
 * @param x its left edge from the page's left, in points
 * @param y its baseline from the page's top, in points
 * @param width in points
 * @param size of its font, in points
 */
record Glyph(String text, double x, double y, double width, double size) {
  Glyph {
    Objects.requireNonNull(text, "text");
  }

  double right() {
    return x + width;
  }
}
