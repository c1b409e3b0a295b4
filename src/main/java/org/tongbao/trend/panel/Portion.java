package org.tongbao.trend.panel;

/**
 * Which areas of a panel a task tells the trends of, so that several may share a large one.
 *
 * @param index from 0
 * @param count how many portions there are
 */
public record Portion(int index, int count) {
  /** The only portion: all areas. */
  public static final Portion WHOLE = new Portion(0, 1);

  public Portion {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException(
          "a portion is 0 to %d, not %d".formatted(count - 1, index));
    }
  }

  boolean holds(PanelArea area) {
    return Math.floorMod(area.code().hashCode(), count) == index;
  }
}
