package org.tongbao.trend.panel;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Unpacks what a {@link ParcelWriter} packed. */
public final class ParcelReader {
  private final byte[] bytes;
  private final List<PanelArea> areas = new ArrayList<>();
  private final List<ParcelWriter.Measured> units = new ArrayList<>();
  private final String name;
  private int at;

  public ParcelReader(byte[] parcel) {
    this.bytes = Objects.requireNonNull(parcel, "parcel");
    this.name = text();
  }

  /** Returns what the indicator is called. */
  public String name() {
    return name;
  }

  /** Returns whether there is another observation. */
  public boolean hasNext() {
    return at < bytes.length;
  }

  /** Returns the next observation. */
  public Observation next() {
    PanelArea area = area();
    ParcelWriter.Measured measured = measured();
    int quarter = (int) number();
    Slot slot = ParcelWriter.SLOTS.at(bytes[at++]);
    int codes = bytes[at++];
    Amount value = amount();
    int issuedOn = (int) signed();
    return new Observation(
        area,
        quarter,
        slot,
        ParcelWriter.PRICES.at(codes >> 4),
        value,
        measured.unit(),
        measured.step(),
        ParcelWriter.STANDINGS.at(codes & 0xF),
        issuedOn,
        text());
  }

  private PanelArea area() {
    int known = (int) number();
    if (known == 0) {
      areas.add(new PanelArea(text(), text(), text(), ParcelWriter.LEVELS.at((int) number())));
      known = areas.size();
    }
    return areas.get(known - 1);
  }

  private ParcelWriter.Measured measured() {
    int known = (int) number();
    if (known == 0) {
      units.add(new ParcelWriter.Measured(text(), Double.longBitsToDouble(fixed())));
      known = units.size();
    }
    return units.get(known - 1);
  }

  private Amount amount() {
    boolean isShort = number() == 0;
    long low = signed();
    return new Amount(isShort ? low >> 63 : fixed(), low);
  }

  private long signed() {
    long value = number();
    return value >>> 1 ^ -(value & 1);
  }

  private String text() {
    int length = (int) number();
    String words = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return words;
  }

  private long number() {
    long value = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      shift += 7;
    } while (next < 0);
    return value;
  }

  private long fixed() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      value |= (bytes[at++] & 0xFFL) << shift;
    }
    return value;
  }
}
