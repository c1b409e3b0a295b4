package org.tongbao.trend.panel;

import java.util.Objects;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.catalog.Scope;

/**
 * What the trends of one panel share.
 *
 * <p>A series goes by the prices of its growth. The level belongs to the series of the indicator's
 * usual growth: the gross regional product is told at current prices and grows at constant prices,
 * and the two are one row (NBS, note to the quarterly accounts). A growth in other prices, such as
 * the real growth of income, is a series of its own, without the level.
 *
 * @param traits of the indicator
 * @param scope scope (口径), empty where the series is of the usual one
 * @param prices prices of the growth
 * @param levelPrices prices of the levels
 */
public record PanelSeries(Traits traits, String scope, PriceBasis prices, PriceBasis levelPrices) {
  /** Scope of figures whose base was made like this year's, so that last year's print is not it. */
  private static final String RE_SCOPED = Scope.SAME_SCOPE.name();

  public PanelSeries {
    Objects.requireNonNull(traits, "traits");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(prices, "prices");
    Objects.requireNonNull(levelPrices, "levelPrices");
  }

  /**
   * Returns whether levels may be compared across years. Those of investment may not (January to
   * July 2024 fell by a sixth from the print of 2019 while every growth in between was positive),
   * nor those of a scope that is redrawn every year.
   */
  boolean isComparable() {
    return traits.levelsComparable() && !scope.equals(RE_SCOPED);
  }

  /** Returns whether growth from levels is at the prices of the series. */
  boolean isOfOnePrice() {
    return prices == levelPrices || prices == PriceBasis.NONE || levelPrices == PriceBasis.NONE;
  }

  /** Returns the series of the same indicator and scope at other prices, level and all. */
  PanelSeries at(PriceBasis other) {
    return new PanelSeries(traits, scope, other, other);
  }
}
