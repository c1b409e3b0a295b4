package org.tongbao.catalog;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A unit of measure.
 *
 * @param symbol as printed, in simplified characters: 亿元, 万吨, 亩
 * @param dimension what it measures: MONEY_CNY, MONEY_USD, MASS, AREA, COUNT, PERSON, ENERGY, RATE
 *     …
 * @param base symbol of the dimension's base unit: 元, 千克 …
 * @param factor how many base units it is; exact
 */
public record Unit(String symbol, String dimension, String base, BigDecimal factor) {
  public Unit {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(dimension, "dimension");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(factor, "factor");
  }
}
