package org.tongbao.claim;

import java.math.BigDecimal;

/** A number with its unit, as a sentence prints it; a place of {@link Tokens}, reused. */
final class Quantity {
  /** How a quantity is written. */
  enum Form {
    PLAIN,
    /** One part of a:b:c. */
    RATIO,
    /** One end of 5%—6%. */
    RANGE,
    /** 第四, 第4位, 首位. */
    ORDINAL,
    /** 持平. */
    FLAT,
    /** 翻一番. */
    DOUBLE
  }

  private int from;
  private int to;
  private BigDecimal value = BigDecimal.ZERO;
  private String unit = "";
  private UnitKind kind = UnitKind.NONE;
  private Qualifier qualifier = Qualifier.EXACT;
  private Form form = Form.PLAIN;
  private int part;
  private int parts = 1;

  /** Takes over a number that stands alone, from its first character to after its last. */
  Quantity set(int start, int end, BigDecimal printed) {
    from = start;
    to = end;
    value = printed;
    form = Form.PLAIN;
    qualifier = Qualifier.EXACT;
    part = 0;
    parts = 1;
    return in("", UnitKind.NONE);
  }

  Quantity in(String symbol, UnitKind newKind) {
    unit = symbol;
    kind = newKind;
    return this;
  }

  Quantity as(Form newForm, int newPart, int newParts) {
    form = newForm;
    part = newPart;
    parts = newParts;
    return this;
  }

  Quantity with(Qualifier newQualifier) {
    qualifier = newQualifier;
    return this;
  }

  /** Returns the first character, in the clean text. */
  int from() {
    return from;
  }

  /** Returns after the last character: that of the unit, 以上, 左右. */
  int to() {
    return to;
  }

  /** Returns the printed value, signed where a sign is printed. */
  BigDecimal value() {
    return value;
  }

  /** Returns the reported unit, empty where there is none. */
  String unit() {
    return unit;
  }

  UnitKind kind() {
    return kind;
  }

  /** Returns how exact it is by the words at the number: 余, 多, 以上, 左右. */
  Qualifier qualifier() {
    return qualifier;
  }

  Form form() {
    return form;
  }

  /** Returns the place in a ratio or range, from 0. */
  int part() {
    return part;
  }

  /** Returns how many parts the ratio or range has, else 1. */
  int parts() {
    return parts;
  }
}
