package org.tongbao.sample;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is true, in printed precision, of one indicator of one area at one horizon.
 *
 * @param indicator code in the catalog
 * @param zh the name bulletins print
 * @param level cumulative level, or the stock at the end, in the unit; null where only the growth
 *     is told
 * @param unit printed unit of the level
 * @param growth year-on-year, percent, one digit after the point
 * @param stock whether the level stands at the period's end
 * @param rebased whether the growth is told against a revised base
 */
record Figure(
    String indicator,
    String zh,
    @Nullable BigDecimal level,
    String unit,
    BigDecimal growth,
    boolean stock,
    boolean rebased) {
  Figure {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(growth, "growth");
  }
}
