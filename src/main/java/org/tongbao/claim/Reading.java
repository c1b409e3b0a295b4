package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule makes of a mention.
 *
 * @param sense what it says of the figure
 * @param value printed value, or another where the words say so
 * @param unit reported unit
 */
record Reading(Sense sense, BigDecimal value, String unit) {
  Reading {
    Objects.requireNonNull(sense, "sense");
  }

  Reading(
      String rule,
      Measure measure,
      @Nullable Measure of,
      int sign,
      BigDecimal value,
      String unit,
      @Nullable String base) {
    this(new Sense(rule, measure, of, sign, base), value, unit);
  }

  String rule() {
    return sense.rule();
  }

  Measure measure() {
    return sense.measure();
  }

  @Nullable Measure of() {
    return sense.of();
  }

  int sign() {
    return sense.sign();
  }

  @Nullable String base() {
    return sense.base();
  }

  BigDecimal signed() {
    return sign() < 0 ? value.negate() : value;
  }

  Reading with(Quantity quantity) {
    return new Reading(sense, quantity.value(), unitOf(quantity));
  }

  private String unitOf(Quantity quantity) {
    return quantity.unit().isEmpty() ? unit : quantity.unit();
  }

  Reading valued(BigDecimal other) {
    return new Reading(sense, other, unit);
  }

  Reading signed(int other) {
    return new Reading(rule(), measure(), of(), other, value, unit, base());
  }

  Reading against(@Nullable String other) {
    return new Reading(rule(), measure(), of(), sign(), value, unit, other);
  }
}
