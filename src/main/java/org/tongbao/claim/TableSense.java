package org.tongbao.claim;

/** What the words of a table's headers and row labels say; the words are in table-words.txt. */
enum TableSense {
  /** Compared with the same time a year before. */
  YOY,
  /** Compared with the time before. */
  PREV,
  /** Compared with the end of last year. */
  YEAR_END,
  /** An average over two years. */
  AVG2,
  /** A relative change. */
  GROWTH,
  /** A difference, in the unit or in points; relative where the unit is percent. */
  DIFFERENCE,
  /** A difference in the unit of what is differenced. */
  AMOUNT,
  /** A relative change whose sign is turned: 降低率. */
  FALL,
  SHARE,
  RANK,
  CONTRIBUTION_RATE,
  CONTRIBUTION,
  COMPLETION,
  /** What is planned or aimed at. */
  TARGET,
  /** A year before is 100. */
  INDEX,
  /** The amount at the end of the time. */
  AT_END,
  /** The amount itself, and nothing of the subject. */
  LEVEL,
  /** The amount from the start of the year on (累计). */
  TO_DATE,
  /** Heads the column of row labels. */
  STUB,
  /** Heads a column of areas. */
  AREA,
  /** Heads a column of units. */
  UNIT,
  /** Heads a column of running numbers, codes, telephones. */
  ORDER,
  /** Heads a column of remarks. */
  NOTE,
  /** A row of totals: its subject is what the table is about. */
  ALL,
  /** Part of a subject, though a shorter word in it would say something: 增加值. */
  KEEP;

  /** Returns whether the word says so only where it stands alone: 总额 is part of 进出口总额. */
  boolean standsAlone() {
    return compareTo(AT_END) >= 0;
  }
}
