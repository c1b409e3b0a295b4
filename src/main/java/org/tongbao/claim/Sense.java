package org.tongbao.claim;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a figure, whatever its value.
 *
 * @param rule its name
 * @param measure what the value is of the subject
 * @param of what is differenced, for CHANGE and GAP in points and places
 * @param sign 1, or -1 where the words say that the printed value is a fall
 * @param base what it compares with
 */
record Sense(String rule, Measure measure, @Nullable Measure of, int sign, @Nullable String base) {
  Sense {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(measure, "measure");
  }

  boolean is(
      String otherRule,
      Measure otherMeasure,
      @Nullable Measure otherOf,
      int otherSign,
      @Nullable String otherBase) {
    return rule.equals(otherRule)
        && measure == otherMeasure
        && of == otherOf
        && sign == otherSign
        && Objects.equals(base, otherBase);
  }
}
