package org.tongbao.trend.panel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator.PriceBasis;

/**
 * Packs observations of one group into bytes, some 40 for each, to be sent to the task that holds
 * the panel.
 *
 * <p>A parcel says each area and unit in full where it first comes and by a number afterwards, so
 * that every parcel can be read by itself. Integers are written seven bits a byte, the low bits
 * first.
 */
public final class ParcelWriter {
  static final Codes<Slot> SLOTS = new Codes<>(Slot.class);
  static final Codes<PriceBasis> PRICES = new Codes<>(PriceBasis.class);
  static final Codes<Observation.Standing> STANDINGS = new Codes<>(Observation.Standing.class);
  static final Codes<Area.Level> LEVELS = new Codes<>(Area.Level.class);

  /** A unit and one in the last digit printed in it. */
  record Measured(String unit, double step) {}

  private final Map<PanelArea, Integer> areas = new HashMap<>();
  private final Map<Measured, Integer> units = new HashMap<>();
  private String name;
  private byte[] bytes = new byte[1024];
  private int size;

  /**
   * Begins a parcel.
   *
   * @param name what the indicator is called
   */
  public ParcelWriter(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /** Takes another name of the indicator; the first in the order of letters is kept. */
  public void call(String told) {
    if (told.compareTo(name) < 0) {
      name = told;
    }
  }

  /** Returns how many bytes the parcel has so far. */
  public int size() {
    return size;
  }

  /** Returns whether it has no observation. */
  public boolean isEmpty() {
    return areas.isEmpty();
  }

  /** Adds an observation. */
  public void add(Observation observation) {
    area(observation.area());
    measured(new Measured(observation.unit(), observation.step()));
    number(observation.quarter());
    ensure(2);
    bytes[size++] = (byte) SLOTS.of(observation.slot());
    bytes[size++] =
        (byte) (PRICES.of(observation.prices()) << 4 | STANDINGS.of(observation.standing()));
    amount(observation.value());
    number(zigzag(observation.issuedOn()));
    text(observation.factId());
  }

  /** Returns the parcel and begins the next one. */
  public byte[] take() {
    int end = size;
    text(name);
    byte[] parcel = new byte[size];
    System.arraycopy(bytes, end, parcel, 0, size - end);
    System.arraycopy(bytes, 0, parcel, size - end, end);
    size = 0;
    areas.clear();
    units.clear();
    return parcel;
  }

  private void area(PanelArea area) {
    Integer known = areas.putIfAbsent(area, areas.size() + 1);
    if (known != null) {
      number(known);
      return;
    }
    number(0);
    text(area.code());
    text(area.name());
    text(area.province());
    number(LEVELS.of(area.level()));
  }

  private void measured(Measured measured) {
    Integer known = units.putIfAbsent(measured, units.size() + 1);
    if (known != null) {
      number(known);
      return;
    }
    number(0);
    text(measured.unit());
    fixed(Double.doubleToLongBits(measured.step()));
  }

  private void amount(Amount amount) {
    boolean isShort = amount.high() == amount.low() >> 63;
    number(isShort ? 0 : 1);
    number(zigzag(amount.low()));
    if (!isShort) {
      fixed(amount.high());
    }
  }

  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private void text(String words) {
    byte[] utf8 = words.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    ensure(utf8.length);
    System.arraycopy(utf8, 0, bytes, size, utf8.length);
    size += utf8.length;
  }

  private void number(long value) {
    ensure(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  private void fixed(long value) {
    ensure(Long.BYTES);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      bytes[size++] = (byte) (value >>> shift);
    }
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
