package org.tongbao.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a figure of a table measures.
 *
 * @param measure what the figure is of its subject
 * @param of for a CHANGE in points what is differenced, else null
 * @param unit in which it is printed, empty where nothing tells
 * @param base what it compares with, null where it compares with nothing
 */
record TableMeasure(Measure measure, @Nullable Measure of, String unit, @Nullable String base) {
  TableMeasure {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(unit, "unit");
  }

  boolean is(
      Measure otherMeasure,
      @Nullable Measure otherOf,
      String otherUnit,
      @Nullable String otherBase) {
    return measure == otherMeasure
        && of == otherOf
        && unit.equals(otherUnit)
        && Objects.equals(base, otherBase);
  }
}
