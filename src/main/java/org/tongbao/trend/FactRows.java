package org.tongbao.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.Decimal;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;
import org.tongbao.trend.panel.Amount;
import org.tongbao.trend.panel.Observation;
import org.tongbao.trend.panel.PanelArea;
import org.tongbao.trend.panel.Placement;
import org.tongbao.warehouse.Type;

/**
 * Reads rows of the facts table as a panel takes them.
 *
 * <p>Codes are looked up by their bytes, so that a fact costs no string but its identity.
 */
final class FactRows {
  /** The columns read. */
  static final List<String> COLUMNS =
      List.of(
          "area_code",
          "indicator",
          "scope",
          "measure",
          "of",
          "base",
          "period_start",
          "period_end",
          "value",
          "unit",
          "unit_printed",
          "value_printed",
          "unit_mult",
          "decimals",
          "price_basis",
          "qualifier",
          "kind",
          "is_current",
          "vintage",
          "fact_id",
          "area_name",
          "province_code",
          "area_level",
          "subject");

  private static final UTF8String ACTUAL = UTF8String.fromString("ACTUAL");
  private static final int LARGEST_POWER = 40;
  private static final double[] POWERS_OF_TEN = powersOfTen();

  private final int area;
  private final int indicator;
  private final int scope;
  private final int measure;
  private final int of;
  private final int base;
  private final int start;
  private final int end;
  private final int value;
  private final int unit;
  private final int unitPrinted;
  private final int valuePrinted;
  private final int unitMult;
  private final int decimals;
  private final int priceBasis;
  private final int qualifier;
  private final int kind;
  private final int isCurrent;
  private final int vintage;
  private final int factId;
  private final int areaName;
  private final int province;
  private final int areaLevel;
  private final int subject;
  private final Vintages vintages;
  private final Map<UTF8String, PanelArea> areas = new HashMap<>();
  private final Map<UTF8String, String> words = new HashMap<>();
  private final Constants<Measure> measures = new Constants<>(Measure.class);
  private final Constants<PriceBasis> prices = new Constants<>(PriceBasis.class);
  private final Constants<Qualifier> qualifiers = new Constants<>(Qualifier.class);

  /**
   * Makes a reader.
   *
   * @param vintages which vintages count
   * @param columns the columns of the rows, in their order
   */
  FactRows(Vintages vintages, List<String> columns) {
    this.vintages = vintages;
    area = columns.indexOf("area_code");
    indicator = columns.indexOf("indicator");
    scope = columns.indexOf("scope");
    measure = columns.indexOf("measure");
    of = columns.indexOf("of");
    base = columns.indexOf("base");
    start = columns.indexOf("period_start");
    end = columns.indexOf("period_end");
    value = columns.indexOf("value");
    unit = columns.indexOf("unit");
    unitPrinted = columns.indexOf("unit_printed");
    valuePrinted = columns.indexOf("value_printed");
    unitMult = columns.indexOf("unit_mult");
    decimals = columns.indexOf("decimals");
    priceBasis = columns.indexOf("price_basis");
    qualifier = columns.indexOf("qualifier");
    kind = columns.indexOf("kind");
    isCurrent = columns.indexOf("is_current");
    vintage = columns.indexOf("vintage");
    factId = columns.indexOf("fact_id");
    areaName = columns.indexOf("area_name");
    province = columns.indexOf("province_code");
    areaLevel = columns.indexOf("area_level");
    subject = columns.indexOf("subject");
  }

  /** Returns the observation that a row is, or null where it stands nowhere in a panel. */
  @Nullable Observation read(InternalRow row) {
    int issuedOn = row.isNullAt(vintage) ? Observation.UNKNOWN_DAY : row.getInt(vintage);
    if (row.isNullAt(indicator) || !isActual(row) || !vintages.know(issuedOn)) {
      return null;
    }
    PanelArea whose = area(row);
    Placement place =
        Placement.of(
            measures.of(row.getUTF8String(measure)),
            row.isNullAt(of) ? null : measures.of(row.getUTF8String(of)),
            row.isNullAt(base) ? null : word(row, base),
            whose.province(),
            LocalDate.ofEpochDay(row.getInt(start)),
            LocalDate.ofEpochDay(row.getInt(end)));
    if (place == null) {
      return null;
    }
    return new Observation(
        whose,
        place.quarter(),
        place.slot(),
        prices.of(row.getUTF8String(priceBasis)),
        amount(row.getDecimal(value, Type.DECIMAL_PRECISION, Type.DECIMAL_SCALE)),
        word(row, unit),
        step(row),
        standing(row),
        issuedOn,
        row.getUTF8String(factId).toString());
  }

  /** Targets and forecasts are no observations. */
  private boolean isActual(InternalRow row) {
    return row.getUTF8String(kind).equals(ACTUAL);
  }

  private PanelArea area(InternalRow row) {
    UTF8String code = row.getUTF8String(area);
    PanelArea known = areas.get(code);
    if (known == null) {
      known =
          new PanelArea(
              code.toString(),
              word(row, areaName),
              word(row, province),
              Area.Level.valueOf(word(row, areaLevel)));
      areas.put(code.copy(), known);
    }
    return known;
  }

  /** Returns the indicator of a row that was read. */
  String indicator(InternalRow row) {
    return word(row, indicator);
  }

  /** Returns the scope, empty where the row has none. */
  String scope(InternalRow row) {
    return row.isNullAt(scope) ? "" : word(row, scope);
  }

  String subject(InternalRow row) {
    return row.getUTF8String(subject).toString();
  }

  private String word(InternalRow row, int column) {
    UTF8String bytes = row.getUTF8String(column);
    String known = words.get(bytes);
    if (known == null) {
      known = bytes.toString();
      words.put(bytes.copy(), known);
    }
    return known;
  }

  private static Amount amount(Decimal value) {
    return Amount.ofUnscaled(value.toJavaBigDecimal().setScale(Amount.SCALE).unscaledValue());
  }

  /**
   * Returns one in the last printed digit, in base units: a power of ten where the printed unit is
   * one (亿元), else by what the printed value became in base units (万斤).
   */
  private double step(InternalRow row) {
    int power = row.getInt(unitMult) - row.getInt(decimals);
    boolean isPower =
        row.getInt(unitMult) != 0 || row.getUTF8String(unit).equals(row.getUTF8String(unitPrinted));
    if (!isPower) {
      BigDecimal printed = decimal(row, valuePrinted);
      if (printed.signum() != 0) {
        return Math.abs(decimal(row, value).doubleValue() / printed.doubleValue())
            * POWERS_OF_TEN[power + LARGEST_POWER];
      }
    }
    return POWERS_OF_TEN[power + LARGEST_POWER];
  }

  private static BigDecimal decimal(InternalRow row, int column) {
    return row.getDecimal(column, Type.DECIMAL_PRECISION, Type.DECIMAL_SCALE).toJavaBigDecimal();
  }

  private static double[] powersOfTen() {
    double[] powers = new double[2 * LARGEST_POWER + 1];
    for (int i = 0; i < powers.length; i++) {
      powers[i] = Double.parseDouble("1e" + (i - LARGEST_POWER));
    }
    return powers;
  }

  private Observation.Standing standing(InternalRow row) {
    if (qualifiers.of(row.getUTF8String(qualifier)) != Qualifier.EXACT) {
      return Observation.Standing.APPROXIMATE;
    }
    return vintages.isCurrent(row.getBoolean(isCurrent))
        ? Observation.Standing.CURRENT
        : Observation.Standing.SUPERSEDED;
  }

  /** The constants of an enumeration by the bytes of their names. */
  private static final class Constants<E extends Enum<E>> {
    private final Map<UTF8String, E> byName = new HashMap<>();

    Constants(Class<E> type) {
      for (E constant : type.getEnumConstants()) {
        byName.put(UTF8String.fromString(constant.name()), constant);
      }
    }

    E of(UTF8String name) {
      E constant = byName.get(name);
      if (constant == null) {
        throw new IllegalArgumentException("'%s' is none of %s".formatted(name, byName.values()));
      }
      return constant;
    }
  }
}
