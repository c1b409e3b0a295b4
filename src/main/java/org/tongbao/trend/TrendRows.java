package org.tongbao.trend;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.tongbao.trend.panel.Amount;
import org.tongbao.trend.panel.Observation;
import org.tongbao.trend.panel.PanelArea;
import org.tongbao.trend.panel.PanelSeries;
import org.tongbao.trend.panel.Quarters;
import org.tongbao.trend.panel.Reason;
import org.tongbao.trend.panel.Trend;
import org.tongbao.warehouse.Type;

/** Makes rows of the trends table, in the order of its columns. */
final class TrendRows extends ToldRows {
  private static final int COLUMNS = 42;

  private final IdentityHashMap<PanelSeries, @Nullable Object[]> series = new IdentityHashMap<>();
  private final IdentityHashMap<PanelArea, @Nullable Object[]> areas = new IdentityHashMap<>();
  private final Map<Object, UTF8String> words = new HashMap<>();

  @Override
  public void trend(Trend trend) {
    @Nullable Object[] row = new Object[COLUMNS];
    System.arraycopy(areas.computeIfAbsent(trend.area(), TrendRows::area), 0, row, 0, 4);
    System.arraycopy(series.computeIfAbsent(trend.series(), TrendRows::series), 0, row, 4, 5);
    row[9] = Quarters.year(trend.quarter());
    row[10] = Quarters.ofYear(trend.quarter());
    row[11] = word(Quarters.timePeriod(trend.quarter()));
    row[12] = decimal(trend.level());
    row[13] = decimal(trend.levelOfQuarter());
    rates(trend, row);
    motion(trend, row);
    places(trend, row);
    row[39] = reason(trend.reasons());
    row[40] = trend.issuedOn() == Observation.UNKNOWN_DAY ? null : trend.issuedOn();
    row[41] = ids(trend.factIds());
    add(new GenericInternalRow(row));
  }

  private static @Nullable Object[] area(PanelArea area) {
    return new Object[] {
      UTF8String.fromString(area.code()),
      UTF8String.fromString(area.name()),
      UTF8String.fromString(area.province()),
      UTF8String.fromString(area.level().name())
    };
  }

  private static @Nullable Object[] series(PanelSeries series) {
    return new Object[] {
      UTF8String.fromString(series.traits().indicator()),
      UTF8String.fromString(series.traits().name()),
      UTF8String.fromString(series.traits().unit()),
      UTF8String.fromString(series.scope()),
      UTF8String.fromString(series.prices().name())
    };
  }

  private void rates(Trend trend, @Nullable Object[] row) {
    Trend.Growth growth = trend.growth();
    row[14] = known(growth.reported());
    row[15] = known(growth.computed());
    row[16] = known(growth.low());
    row[17] = known(growth.high());
    row[18] = known(growth.rate());
    row[19] = growth.source() == null ? null : word(growth.source());
    row[20] = word(trend.check().agreement());
    row[21] = known(trend.check().impliedBase());
    row[22] = known(trend.check().baseRevision());
    row[23] = known(growth.ofQuarter());
  }

  private static void motion(Trend trend, @Nullable Object[] row) {
    row[24] = known(trend.motion().sincePrevious());
    row[25] = known(trend.motion().sinceYear());
    row[26] = known(trend.motion().averageOfTwo());
    row[27] = known(trend.motion().index());
    row[38] = known(trend.motion().streak());
  }

  private static void places(Trend trend, @Nullable Object[] row) {
    Trend.Place place = trend.place();
    row[28] = known(place.inNation());
    row[29] = known(place.ofNation());
    row[30] = known(place.inProvince());
    row[31] = known(place.ofProvince());
    row[32] = known(place.percentile());
    row[33] = known(place.byLevelInNation());
    row[34] = known(place.byLevelInProvince());
    row[35] = known(place.gained());
    row[36] = known(trend.gaps().toProvince());
    row[37] = known(trend.gaps().toNation());
  }

  private @Nullable UTF8String reason(List<Reason> reasons) {
    if (reasons.isEmpty()) {
      return null;
    }
    return reasons.size() == 1
        ? word(reasons.get(0))
        : word(String.join(" ", reasons.stream().map(Enum::name).toList()));
  }

  private UTF8String word(Object word) {
    return words.computeIfAbsent(word, told -> UTF8String.fromString(told.toString()));
  }

  private static ArrayData ids(List<String> ids) {
    Object[] elements = new Object[ids.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = UTF8String.fromString(ids.get(i));
    }
    return new GenericArrayData(elements);
  }

  private static @Nullable Decimal decimal(@Nullable Amount amount) {
    return amount == null
        ? null
        : Decimal.apply(amount.toBigDecimal(), Type.DECIMAL_PRECISION, Type.DECIMAL_SCALE);
  }

  private static @Nullable Double known(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static @Nullable Integer known(int value) {
    return value == Trend.NONE ? null : value;
  }
}
