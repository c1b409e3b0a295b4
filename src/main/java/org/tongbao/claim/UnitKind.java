package org.tongbao.claim;

/** What a unit measures, as far as the grammar cares. */
enum UnitKind {
  /** %, ‰, 成, 倍. */
  PERCENT,
  /** Percentage points. */
  POINT,
  /** Places in an order. */
  PLACE,
  /** A measure word: what follows may be what is counted. */
  COUNT,
  /** Money, mass, length and other measures of a property. */
  AMOUNT,
  /** A number alone. */
  NONE
}
