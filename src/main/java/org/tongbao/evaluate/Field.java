package org.tongbao.evaluate;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Claim;

/** What is compared of a claim, in the order of the levels that ask for it. */
public enum Field {
  VALUE(Level.NUMBER),
  UNIT(Level.NUMBER),
  MEASURE(Level.CLAIM),
  SIGN(Level.CLAIM),
  BASE(Level.CLAIM),
  SUBJECT(Level.CLAIM),
  PERIOD(Level.FACT),
  AREA(Level.FACT),
  QUALIFIER(Level.FACT),
  KIND(Level.FACT);

  private final Level level;

  Field(Level level) {
    this.level = level;
  }

  /** Returns the lowest level that asks for this field. */
  public Level level() {
    return level;
  }

  /** Returns the label's value in words, empty where it has none. */
  String expected(Label label) {
    Object value =
        switch (this) {
          case VALUE -> label.value();
          case UNIT -> label.unit();
          case MEASURE -> label.measure();
          case SIGN -> label.value().signum();
          case BASE -> label.base();
          case SUBJECT -> withCode(label.subject(), label.indicator());
          case PERIOD -> label.period();
          case AREA -> label.area();
          case QUALIFIER -> label.qualifier();
          case KIND -> label.kind();
        };
    return Objects.toString(value, "");
  }

  /** Returns the claim's value in words, empty where it has none. */
  String found(Claim claim) {
    Object value =
        switch (this) {
          case VALUE -> claim.value();
          case UNIT -> claim.unit();
          case MEASURE -> claim.measure();
          case SIGN -> claim.value().signum();
          case BASE -> claim.base();
          case SUBJECT -> withCode(claim.subject(), claim.indicator());
          case PERIOD -> claim.period();
          case AREA -> claim.areaCode();
          case QUALIFIER -> claim.qualifier();
          case KIND -> claim.kind();
        };
    return Objects.toString(value, "");
  }

  private static String withCode(String subject, @Nullable String indicator) {
    return indicator == null ? subject : subject + " [" + indicator + "]";
  }
}
