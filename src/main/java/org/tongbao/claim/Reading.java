package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of a mention.
 *
 * @param rule its name
 * @param measure what the value is of the subject
 * @param of what is differenced, for CHANGE and GAP in points and places
 * @param sign 1, or -1 where the words say that the printed value is a fall
 * @param value printed value, or another where the words say so
 * @param unit reported unit
 * @param base what it compares with
 */
record Reading(
    String rule,
    Measure measure,
    @Nullable Measure of,
    int sign,
    BigDecimal value,
    String unit,
    @Nullable String base) {
  Reading {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(measure, "measure");
  }

  BigDecimal signed() {
    return sign < 0 ? value.negate() : value;
  }

  Reading with(Quantity quantity) {
    return new Reading(rule, measure, of, sign, quantity.value(), unitOf(quantity), base);
  }

  private String unitOf(Quantity quantity) {
    return quantity.unit().isEmpty() ? unit : quantity.unit();
  }

  Reading valued(BigDecimal other) {
    return new Reading(rule, measure, of, sign, other, unit, base);
  }

  Reading signed(int other) {
    return new Reading(rule, measure, of, other, value, unit, base);
  }

  Reading against(@Nullable String other) {
    return new Reading(rule, measure, of, sign, value, unit, other);
  }
}
