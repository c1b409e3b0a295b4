package org.tongbao.sample;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * One thing that a made-up bulletin said: the truth that extraction must find.
 *
 * @param indicator code in the catalog
 * @param measure LEVEL, GROWTH or CHANGE
 * @param of GROWTH for a CHANGE in points, else null
 * @param base YOY for a growth, the compared period for a change, null for a level
 * @param value signed, in the unit
 * @param unit as printed, in simplified characters
 * @param period what it covers
 */
record Statement(
    String indicator,
    String measure,
    @Nullable String of,
    @Nullable String base,
    BigDecimal value,
    String unit,
    Period period) {
  Statement {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(period, "period");
  }
}
