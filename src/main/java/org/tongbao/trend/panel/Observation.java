package org.tongbao.trend.panel;

import java.util.Objects;
import org.tongbao.catalog.Indicator.PriceBasis;

/**
 * A fact as a panel takes it.
 *
 * @param area whose it is
 * @param quarter number of the quarter, see {@link Quarters}
 * @param slot what it is to the cell
 * @param prices prices that the value, or the growth it speaks of, is in
 * @param value exact, in base units, percent, points or places
 * @param unit base unit of the value
 * @param step one in the last printed digit, in base units: 10,000,000 for 619.8亿元
 * @param standing how the bulletin and later ones stand to it
 * @param issuedOn day of issue since 1970-01-01, {@link #UNKNOWN_DAY} where the bulletin does not
 *     say
 * @param factId identity of the fact
 */
public record Observation(
    PanelArea area,
    int quarter,
    Slot slot,
    PriceBasis prices,
    Amount value,
    String unit,
    double step,
    Standing standing,
    int issuedOn,
    String factId) {
  /** Stands for a day of issue that nobody knows; earlier than any day. */
  public static final int UNKNOWN_DAY = Integer.MIN_VALUE;

  /** How exact a value is said to be, and whether a later vintage has taken its place. */
  public enum Standing {
    /** Exact, and the latest vintage. */
    CURRENT,
    /** Exact; a later vintage tells the same figure. */
    SUPERSEDED,
    /** 约, 超, 近 and the like: never a level or a growth, only the reason why there is none. */
    APPROXIMATE
  }

  /** Returns the same without its identity, for an area that is only ranked with others. */
  Observation withoutId() {
    return new Observation(area, quarter, slot, prices, value, unit, step, standing, issuedOn, "");
  }

  public Observation {
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(slot, "slot");
    Objects.requireNonNull(prices, "prices");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(standing, "standing");
    Objects.requireNonNull(factId, "factId");
    if (!(step > 0)) {
      throw new IllegalArgumentException(
          "the last printed digit is worth more than zero, not %s".formatted(step));
    }
  }
}
