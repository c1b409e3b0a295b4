package org.tongbao.trend.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator.PriceBasis;

class ParcelTest {
  private static final PanelArea CITY =
      new PanelArea("370300", "淄博市", "370000", Area.Level.PREFECTURE);

  private static Observation observation(String value, Slot slot, int day, String id) {
    return new Observation(
        CITY,
        Quarters.number(2024, 2),
        slot,
        PriceBasis.CONSTANT,
        Amount.of(new BigDecimal(value)),
        "元",
        0.01,
        Observation.Standing.SUPERSEDED,
        day,
        id);
  }

  private static List<Observation> unpacked(byte[] parcel) {
    List<Observation> observations = new ArrayList<>();
    ParcelReader reader = new ParcelReader(parcel);
    while (reader.hasNext()) {
      observations.add(reader.next());
    }
    return observations;
  }

  @Test
  void unpacksWhatWasPacked() {
    List<Observation> packed =
        List.of(
            observation("12345.6789", Slot.LEVEL, 19_000, "a"),
            observation("-0.0000000001", Slot.CHANGE, -1, "b"),
            observation("9999999999999999999999999999", Slot.LEVEL_AT_DATE, 0, ""),
            observation("-9999999999999999999999999999", Slot.LEVEL, 1, "d"),
            observation("0", Slot.RANK_NATION_BY_LEVEL, Observation.UNKNOWN_DAY, "身份"));
    ParcelWriter writer = new ParcelWriter("地区生产总值");
    packed.forEach(writer::add);

    byte[] parcel = writer.take();

    assertThat(unpacked(parcel)).isEqualTo(packed);
    assertThat(new ParcelReader(parcel).name()).isEqualTo("地区生产总值");
  }

  @Test
  void everyParcelCanBeReadByItself() {
    Observation observation = observation("5", Slot.LEVEL, 1, "a");
    ParcelWriter writer = new ParcelWriter("b");
    writer.add(observation);
    writer.take();
    assertThat(writer.isEmpty()).isTrue();
    writer.add(observation);

    assertThat(unpacked(writer.take())).containsExactly(observation);
  }

  @Test
  void isCalledByTheFirstOfItsNamesInTheOrderOfLetters() {
    ParcelWriter writer = new ParcelWriter("工业机器人");
    writer.call("工业 机器人");
    writer.call("工业机器人");

    assertThat(new ParcelReader(writer.take()).name()).isEqualTo("工业 机器人");
  }
}
