package org.tongbao.evaluate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;

/** A claim and the label that expects exactly it; each method gives one with one thing changed. */
record Claimed(
    int start,
    String quote,
    String subject,
    @Nullable String indicator,
    Measure measure,
    String value,
    String unit,
    Qualifier qualifier,
    @Nullable String base,
    @Nullable String period,
    @Nullable String area,
    ClaimKind kind) {

  /** 地区生产总值 grew by 5.3% in the first three quarters of 2024, in the city 370300. */
  static Claimed growth() {
    return new Claimed(
        0,
        "5.3%",
        "地区生产总值",
        "GDP",
        Measure.GROWTH,
        "5.3",
        "%",
        Qualifier.EXACT,
        "YOY",
        "2024-01/2024-09",
        "370300",
        ClaimKind.ACTUAL);
  }

  static Label label(String anchor) {
    return growth().quoted(0, anchor).label();
  }

  Claimed quoted(int newStart, String newQuote) {
    return new Claimed(
        newStart, newQuote, subject, indicator, measure, value, unit, qualifier, base, period, area,
        kind);
  }

  Claimed about(String newSubject, @Nullable String newIndicator) {
    return new Claimed(
        start,
        quote,
        newSubject,
        newIndicator,
        measure,
        value,
        unit,
        qualifier,
        base,
        period,
        area,
        kind);
  }

  Claimed measuring(Measure newMeasure, @Nullable String newBase) {
    return new Claimed(
        start,
        quote,
        subject,
        indicator,
        newMeasure,
        value,
        unit,
        qualifier,
        newBase,
        period,
        area,
        kind);
  }

  Claimed valued(String newValue, String newUnit) {
    return new Claimed(
        start, quote, subject, indicator, measure, newValue, newUnit, qualifier, base, period, area,
        kind);
  }

  Claimed in(@Nullable String newPeriod, @Nullable String newArea) {
    return new Claimed(
        start, quote, subject, indicator, measure, value, unit, qualifier, base, newPeriod, newArea,
        kind);
  }

  Claimed said(Qualifier newQualifier, ClaimKind newKind) {
    return new Claimed(
        start,
        quote,
        subject,
        indicator,
        measure,
        value,
        unit,
        newQualifier,
        base,
        period,
        area,
        newKind);
  }

  Label label() {
    return new Label(
        2,
        quote,
        subject,
        indicator,
        measure,
        null,
        new BigDecimal(value),
        unit,
        qualifier,
        base,
        period == null ? null : Period.parse(period),
        area,
        kind);
  }

  Claim claim() {
    return new Claim(
        start,
        quote,
        "",
        quote,
        subject,
        indicator,
        measure,
        null,
        new BigDecimal(value),
        unit,
        qualifier,
        base,
        period == null ? null : Period.parse(period),
        area,
        null,
        kind,
        "test",
        0.9);
  }
}
