package org.tongbao.trend.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator.PriceBasis;

/** Panels as long and as wide as there are any. */
class LargePanelTest {
  private static final Traits RETAIL = WrittenFacts.INDICATORS.get("RETAIL");
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Counts rows, and keeps those of one quarter. */
  private static final class Counted implements Told {
    private final int kept;
    private final List<Trend> trends = new ArrayList<>();
    private int count;

    Counted(int kept) {
      this.kept = kept;
    }

    @Override
    public void trend(Trend trend) {
      count++;
      if (trend.quarter() == kept) {
        trends.add(trend);
      }
    }

    @Override
    public void finding(Finding finding) {}
  }

  private static PanelArea county(int number) {
    return new PanelArea(
        "%06d".formatted(110_101 + number),
        "county " + number,
        "%d0000".formatted(11 + number / 100),
        Area.Level.COUNTY);
  }

  private static PanelGroup group() {
    return new PanelGroup(RETAIL, "", Area.Level.COUNTY, Portion.WHOLE);
  }

  private static void add(PanelGroup group, int county, int quarter, Slot slot, String value) {
    group.add(
        new Observation(
            county(county),
            quarter,
            slot,
            PriceBasis.CURRENT,
            Amount.of(new BigDecimal(value)),
            slot.isAmount() ? "元" : "%",
            0.1,
            Observation.Standing.CURRENT,
            Observation.UNKNOWN_DAY,
            "%06d-%06d-%s".formatted(county, quarter, slot)));
  }

  @Test
  void aSeriesOfAThousandQuartersFits() {
    int first = Quarters.number(1950, 1);
    int quarters = 1000;
    PanelGroup group = group();
    for (int county = 0; county < 3; county++) {
      for (int i = 0; i < quarters; i++) {
        add(group, county, first + i, Slot.GROWTH, "0.5");
      }
    }

    Counted told = new Counted(first + quarters - 1);
    group.tell(Coverage.unknown(), told);

    assertThat(told.count).as("rows").isEqualTo(3 * quarters);
    assertThat(told.trends.get(0).motion().index())
        .as("249 years of half a percent")
        .isCloseTo(100 * Math.pow(1.005, 249), within(1e-8));
  }

  @Test
  void threeThousandCountiesFit() {
    int counties = 3000;
    int first = Quarters.number(2005, 1);
    int quarters = 80;
    PanelGroup group = group();
    for (int county = 0; county < counties; county++) {
      for (int i = 0; i < quarters; i++) {
        add(group, county, first + i, Slot.LEVEL, Integer.toString(1000 + county + 10 * i));
      }
    }

    Counted told = new Counted(first + quarters - 1);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    group.tell(Coverage.unknown(), told);
    long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;

    assertThat(told.count).as("rows").isEqualTo(counties * quarters);
    assertThat(
            told.trends.stream().map(trend -> trend.place().byLevelInNation()).distinct().count())
        .as("places by level, none shared")
        .isEqualTo(counties);
    assertThat(allocated / told.count).as("bytes allocated for a row").isLessThan(4000);
  }

  @Test
  void aCityThatSeldomReportsCostsItsRowsOfCellsAndNoMore() {
    int quarters = 80;
    assertThat(bytesToTell(quarters, 1000) - bytesToTell(quarters, 0))
        .as("bytes for a county that told one figure in 80 quarters")
        .isLessThan(1000L * quarters * 400);
  }

  /** Tells ten counties that report always, and some that reported once. */
  private static long bytesToTell(int quarters, int seldom) {
    int first = Quarters.number(2005, 1);
    PanelGroup group = group();
    for (int county = 0; county < 10; county++) {
      for (int i = 0; i < quarters; i++) {
        add(group, county, first + i, Slot.LEVEL, "1000");
      }
    }
    for (int county = 10; county < 10 + seldom; county++) {
      add(group, county, first, Slot.LEVEL, "1000");
    }
    Counted told = new Counted(first);
    long before = THREADS.getCurrentThreadAllocatedBytes();
    group.tell(Coverage.unknown(), told);
    assertThat(told.count).as("rows").isEqualTo(10 * quarters + seldom);
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }
}
