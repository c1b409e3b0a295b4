package org.tongbao.fact;

/** The stretch of time that a value covers. */
public enum Basis {
  /** January to a month, as bulletins report (累计); a whole year is YEAR. */
  YTD,
  /** One quarter alone (当季); the first quarter is YTD. */
  QUARTER,
  /** One month alone (当月); January is YTD. */
  MONTH,
  YEAR,
  /** A day: a stock. */
  INSTANT,
  /** Any other run of months: two half-years apart, February alone to May. */
  OTHER
}
