package org.tongbao.trend.panel;

import java.util.Arrays;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.trend.panel.Observation.Standing;

/** Observations in columns of primitives; {@link Cells} chains those of one cell and slot. */
final class Observations {
  /** No observation: the end of a chain. */
  static final int NONE = -1;

  private static final int FIRST_CAPACITY = 256;

  private int size;
  private int[] area = new int[FIRST_CAPACITY];
  private int[] quarter = new int[FIRST_CAPACITY];
  private Slot[] slot = new Slot[FIRST_CAPACITY];
  private PriceBasis[] prices = new PriceBasis[FIRST_CAPACITY];
  private short[] unit = new short[FIRST_CAPACITY];
  private long[] high = new long[FIRST_CAPACITY];
  private long[] low = new long[FIRST_CAPACITY];
  private double[] step = new double[FIRST_CAPACITY];
  private int[] issuedOn = new int[FIRST_CAPACITY];
  private Standing[] standing = new Standing[FIRST_CAPACITY];
  private int[] next = new int[FIRST_CAPACITY];
  private String[] factId = new String[FIRST_CAPACITY];

  /** Adds an observation of which area and unit go by numbers here. */
  void add(Observation observation, int areaNumber, int unitNumber) {
    if (size == next.length) {
      grow();
    }
    area[size] = areaNumber;
    unit[size] = (short) unitNumber;
    quarter[size] = observation.quarter();
    slot[size] = observation.slot();
    prices[size] = observation.prices();
    high[size] = observation.value().high();
    low[size] = observation.value().low();
    step[size] = observation.step();
    issuedOn[size] = observation.issuedOn();
    standing[size] = observation.standing();
    next[size] = NONE;
    factId[size] = observation.factId();
    size++;
  }

  private void grow() {
    int capacity = next.length * 2;
    area = Arrays.copyOf(area, capacity);
    quarter = Arrays.copyOf(quarter, capacity);
    slot = Arrays.copyOf(slot, capacity);
    prices = Arrays.copyOf(prices, capacity);
    unit = Arrays.copyOf(unit, capacity);
    high = Arrays.copyOf(high, capacity);
    low = Arrays.copyOf(low, capacity);
    step = Arrays.copyOf(step, capacity);
    issuedOn = Arrays.copyOf(issuedOn, capacity);
    standing = Arrays.copyOf(standing, capacity);
    next = Arrays.copyOf(next, capacity);
    factId = Arrays.copyOf(factId, capacity);
  }

  int size() {
    return size;
  }

  /** Puts an observation before a chain's. */
  void chain(int number, int head) {
    next[number] = head;
  }

  int area(int number) {
    return area[number];
  }

  int quarter(int number) {
    return quarter[number];
  }

  Slot slot(int number) {
    return slot[number];
  }

  PriceBasis prices(int number) {
    return prices[number];
  }

  int unit(int number) {
    return unit[number];
  }

  Amount amount(int number) {
    return new Amount(high[number], low[number]);
  }

  double value(int number) {
    return new Amount(high[number], low[number]).doubleValue();
  }

  /** Returns half of one in the last printed digit: how far the true value may be. */
  double halfStep(int number) {
    return step[number] / 2;
  }

  int issuedOn(int number) {
    return issuedOn[number];
  }

  String factId(int number) {
    return factId[number];
  }

  /**
   * Returns the observation that a chain stands for, or {@link #NONE} where nothing exact is in it.
   *
   * <p>A current one is before a superseded one, the later issued before the earlier, the finer
   * printed before the coarser, and at last the smaller value and identity, so that the choice does
   * not depend on the order of arrival. Where the one so found is no more than another one rounded
   * (5.3 % after 5.32 %), the finest print of it is taken: a later bulletin that says less about
   * the same number does not revise it.
   */
  int chosen(int head) {
    return chosenIssuedBy(head, Integer.MAX_VALUE);
  }

  /**
   * Returns the observation that a chain stood for on a day, or the one it stands for now where
   * nothing had been issued by then.
   */
  int chosenBy(int head, int day) {
    int then = day == Observation.UNKNOWN_DAY ? NONE : chosenIssuedBy(head, day);
    return then == NONE ? chosen(head) : then;
  }

  private int chosenIssuedBy(int head, int day) {
    int best = NONE;
    boolean alone = true;
    for (int i = head; i != NONE; i = next[i]) {
      if (isExact(i) && issuedOn[i] <= day) {
        alone = best == NONE;
        best = alone || precedes(i, best, day) ? i : best;
      }
    }
    return best == NONE || alone ? best : finestPrintOf(best, head, day);
  }

  private int finestPrintOf(int best, int head, int day) {
    int finest = best;
    for (int i = head; i != NONE; i = next[i]) {
      if (isExact(i) && issuedOn[i] <= day && step[i] < step[best] && isRoundedTo(i, best)) {
        if (step[i] < step[finest] || (step[i] == step[finest] && precedes(i, finest, day))) {
          finest = i;
        }
      }
    }
    return finest;
  }

  private boolean isRoundedTo(int fine, int coarse) {
    double difference = Math.abs(amount(fine).minus(amount(coarse)).doubleValue());
    return difference <= halfStep(coarse) * (1 + 1e-9);
  }

  /** On a past day what is superseded now may have been current, so only days then tell. */
  private boolean precedes(int one, int other, int day) {
    if (day == Integer.MAX_VALUE && standing[one] != standing[other]) {
      return standing[one].compareTo(standing[other]) < 0;
    }
    if (issuedOn[one] != issuedOn[other]) {
      return issuedOn[one] > issuedOn[other];
    }
    if (step[one] != step[other]) {
      return step[one] < step[other];
    }
    int byValue = amount(one).compareTo(amount(other));
    return byValue != 0 ? byValue < 0 : factId[one].compareTo(factId[other]) < 0;
  }

  private boolean isExact(int number) {
    return standing[number] != Standing.APPROXIMATE;
  }
}
