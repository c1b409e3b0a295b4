package org.tongbao.claim;

import java.math.BigDecimal;

/**
 * A number with its unit, as a sentence prints it.
 *
 * @param from first character, in the clean text
 * @param to after the last: the unit, 以上, 左右
 * @param value printed value, signed where a sign is printed
 * @param unit reported unit, empty where there is none
 * @param kind kind of the unit
 * @param qualifier how exact by the words at the number: 余, 多, 以上, 左右
 * @param form how it is written
 * @param part place in a ratio or range, from 0
 * @param parts parts of the ratio or range, else 1
 */
record Quantity(
    int from,
    int to,
    BigDecimal value,
    String unit,
    UnitKind kind,
    Qualifier qualifier,
    Form form,
    int part,
    int parts) {
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

  Quantity withUnit(String symbol, UnitKind newKind) {
    return new Quantity(from, to, value, symbol, newKind, qualifier, form, part, parts);
  }

  Quantity as(Form newForm, int newPart, int newParts) {
    return new Quantity(from, to, value, unit, kind, qualifier, newForm, newPart, newParts);
  }

  Quantity with(Qualifier newQualifier) {
    return new Quantity(from, to, value, unit, kind, newQualifier, form, part, parts);
  }
}
