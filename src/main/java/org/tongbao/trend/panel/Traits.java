package org.tongbao.trend.panel;

import java.io.Serializable;
import java.util.Objects;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.catalog.Unit;

/**
 * What trends depend on of an indicator.
 *
 * @param indicator its code
 * @param name its Chinese name
 * @param unit base unit of its levels
 * @param kind whether its values add up over time
 * @param levelPrices price basis of its levels
 * @param growthPrices price basis of its growth where bulletins say nothing
 * @param levelsComparable whether levels may be compared across years
 * @param sign whether its levels may fall below zero
 */
public record Traits(
    String indicator,
    String name,
    String unit,
    Indicator.Kind kind,
    PriceBasis levelPrices,
    PriceBasis growthPrices,
    boolean levelsComparable,
    Sign sign)
    implements Serializable {
  /** Which values a level may have. */
  public enum Sign {
    NEVER_NEGATIVE,
    ANY
  }

  private static final String PERCENT = "%";

  public Traits {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(levelPrices, "levelPrices");
    Objects.requireNonNull(growthPrices, "growthPrices");
    Objects.requireNonNull(sign, "sign");
  }

  /** Returns the traits of a catalogued indicator. */
  public static Traits of(Indicator indicator, Catalog catalog) {
    return new Traits(
        indicator.code(),
        indicator.nameZh(),
        catalog.unit(indicator.unit()).map(Unit::base).orElse(indicator.unit()),
        indicator.kind(),
        indicator.levelPrices(),
        indicator.growthPrices(),
        indicator.levelsComparable(),
        indicator.mayBeNegative() ? Sign.ANY : Sign.NEVER_NEGATIVE);
  }

  /**
   * Returns the traits assumed of an indicator that no catalog describes: a flow that may have any
   * sign, printed at current prices throughout, its levels never compared across years.
   */
  public static Traits unknown(String indicator) {
    return new Traits(
        indicator,
        indicator,
        "",
        Indicator.Kind.FLOW,
        PriceBasis.CURRENT,
        PriceBasis.CURRENT,
        false,
        Sign.ANY);
  }

  Traits with(String called, String symbol) {
    return new Traits(
        indicator, called, symbol, kind, levelPrices, growthPrices, levelsComparable, sign);
  }

  /** Returns whether a level is itself a rate or a ratio, the growth of which has no meaning. */
  boolean isRate() {
    return kind == Indicator.Kind.RATE || unit.equals(PERCENT);
  }

  boolean isStock() {
    return kind == Indicator.Kind.STOCK;
  }

  boolean isFlow() {
    return kind == Indicator.Kind.FLOW && !isRate();
  }
}
