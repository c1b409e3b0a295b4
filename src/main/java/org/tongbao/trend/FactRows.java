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
  /** The columns read, in the order of the rows. */
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
          "is_current",
          "vintage",
          "fact_id",
          "area_name",
          "province_code",
          "area_level",
          "subject");

  private static final int AREA = 0;
  private static final int INDICATOR = 1;
  private static final int SCOPE = 2;
  private static final int MEASURE = 3;
  private static final int OF = 4;
  private static final int BASE = 5;
  private static final int START = 6;
  private static final int END = 7;
  private static final int VALUE = 8;
  private static final int UNIT = 9;
  private static final int UNIT_PRINTED = 10;
  private static final int VALUE_PRINTED = 11;
  private static final int UNIT_MULT = 12;
  private static final int DECIMALS = 13;
  private static final int PRICES = 14;
  private static final int QUALIFIER = 15;
  private static final int IS_CURRENT = 16;
  private static final int VINTAGE = 17;
  private static final int FACT_ID = 18;
  private static final int AREA_NAME = 19;
  private static final int PROVINCE = 20;
  private static final int AREA_LEVEL = 21;
  private static final int SUBJECT = 22;

  private static final int LARGEST_POWER = 40;
  private static final double[] POWERS_OF_TEN = powersOfTen();

  private final Vintages vintages;
  private final Map<UTF8String, PanelArea> areas = new HashMap<>();
  private final Map<UTF8String, String> words = new HashMap<>();
  private final Constants<Measure> measures = new Constants<>(Measure.class);
  private final Constants<PriceBasis> prices = new Constants<>(PriceBasis.class);
  private final Constants<Qualifier> qualifiers = new Constants<>(Qualifier.class);

  FactRows(Vintages vintages) {
    this.vintages = vintages;
  }

  /** Returns the observation that a row is, or null where it stands nowhere in a panel. */
  @Nullable Observation read(InternalRow row) {
    int issuedOn = row.isNullAt(VINTAGE) ? Observation.UNKNOWN_DAY : row.getInt(VINTAGE);
    if (row.isNullAt(INDICATOR) || !vintages.know(issuedOn)) {
      return null;
    }
    PanelArea area = area(row);
    Placement place =
        Placement.of(
            measures.of(row.getUTF8String(MEASURE)),
            row.isNullAt(OF) ? null : measures.of(row.getUTF8String(OF)),
            row.isNullAt(BASE) ? null : word(row, BASE),
            area.province(),
            LocalDate.ofEpochDay(row.getInt(START)),
            LocalDate.ofEpochDay(row.getInt(END)));
    if (place == null) {
      return null;
    }
    return new Observation(
        area,
        place.quarter(),
        place.slot(),
        prices.of(row.getUTF8String(PRICES)),
        amount(row.getDecimal(VALUE, Type.DECIMAL_PRECISION, Type.DECIMAL_SCALE)),
        word(row, UNIT),
        step(row),
        standing(row),
        issuedOn,
        row.getUTF8String(FACT_ID).toString());
  }

  private PanelArea area(InternalRow row) {
    UTF8String code = row.getUTF8String(AREA);
    PanelArea known = areas.get(code);
    if (known == null) {
      known =
          new PanelArea(
              code.toString(),
              word(row, AREA_NAME),
              word(row, PROVINCE),
              Area.Level.valueOf(word(row, AREA_LEVEL)));
      areas.put(code.copy(), known);
    }
    return known;
  }

  /** Returns the indicator of the row that was read last. */
  String indicator(InternalRow row) {
    return word(row, INDICATOR);
  }

  /** Returns the scope, empty where the row has none. */
  String scope(InternalRow row) {
    return row.isNullAt(SCOPE) ? "" : word(row, SCOPE);
  }

  String subject(InternalRow row) {
    return row.getUTF8String(SUBJECT).toString();
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
    int power = row.getInt(UNIT_MULT) - row.getInt(DECIMALS);
    boolean isPower =
        row.getInt(UNIT_MULT) != 0
            || row.getUTF8String(UNIT).equals(row.getUTF8String(UNIT_PRINTED));
    if (!isPower) {
      BigDecimal printed = decimal(row, VALUE_PRINTED);
      if (printed.signum() != 0) {
        return Math.abs(decimal(row, VALUE).doubleValue() / printed.doubleValue())
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
    if (qualifiers.of(row.getUTF8String(QUALIFIER)) != Qualifier.EXACT) {
      return Observation.Standing.APPROXIMATE;
    }
    return vintages.isCurrent(row.getBoolean(IS_CURRENT))
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
