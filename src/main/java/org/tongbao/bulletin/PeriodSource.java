package org.tongbao.bulletin;

/** Where the period of a bulletin was found, in the order in which the places are asked. */
public enum PeriodSource {
  MANIFEST,
  TITLE,
  BODY,
  /** Period from the words, year from the day of issue. */
  ISSUE_DATE,
  /** Period from the words, year from the address or file name, where nothing else tells it. */
  ADDRESS
}
