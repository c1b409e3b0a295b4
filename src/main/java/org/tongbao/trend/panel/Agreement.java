package org.tongbao.trend.panel;

/** How printed growth stands to the growth that printed levels give. */
public enum Agreement {
  /** The printed growth lies in the interval that the levels' precision allows. */
  CONSISTENT,
  /** It lies outside, by no more than the rounding of the printed growth itself. */
  ROUNDING,
  /** The growth is at constant prices, the levels are at current prices. */
  PRICE_BASIS,
  /** The growth fits another base than the level printed a year before. */
  BASE_REVISED,
  /** Levels may not be compared across years. */
  NOT_COMPARABLE,
  /** They contradict each other and nothing explains it. */
  DISAGREES,
  /** One of the two is missing. */
  UNCHECKED
}
