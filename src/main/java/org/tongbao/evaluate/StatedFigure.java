package org.tongbao.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Measure;

/**
 * A figure that was extracted, as far as a headline asks for it.
 *
 * @param areaCode six digits, null where nothing tells
 * @param period null where nothing tells
 * @param indicator code in the catalog, null where it has none
 * @param measure what the value is of the indicator
 * @param value signed, in the unit
 * @param unit as printed
 * @param sentence the sentence or table row it stands in
 */
public record StatedFigure(
    @Nullable String areaCode,
    @Nullable Period period,
    @Nullable String indicator,
    Measure measure,
    BigDecimal value,
    String unit,
    String sentence) {
  public StatedFigure {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(sentence, "sentence");
  }
}
