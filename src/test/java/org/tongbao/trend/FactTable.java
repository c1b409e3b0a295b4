package org.tongbao.trend;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.tongbao.catalog.Period;
import org.tongbao.catalog.Unit;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;

/** Facts written by tests, as rows of the facts table. */
final class FactTable {
  private final List<Map<String, Object>> facts = new ArrayList<>();

  /** A fact that is being written; columns not set have a usual value. */
  static final class Writing {
    private final Map<String, Object> columns = new HashMap<>();

    Writing set(String column, Object value) {
      columns.put(column, value);
      return this;
    }

    Writing period(Period period) {
      return set("period_start", period.start()).set("period_end", period.end());
    }

    /** Sets value, unit and precision: the value as printed in a catalogued unit. */
    Writing printed(BigDecimal value, Unit unit) {
      int power = unit.factor().precision() - unit.factor().scale() - 1;
      boolean isPower = unit.factor().compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) == 0;
      return printed(value, unit.symbol(), isPower ? power : 0, unit.base())
          .set("value", unit.inBase(value));
    }

    /** Sets value, unit and precision: the value as printed in a unit of a power of ten. */
    Writing printed(BigDecimal value, String unitPrinted, int power, String unit) {
      return set("value_printed", value)
          .set("unit_printed", unitPrinted)
          .set("unit_mult", power)
          .set("decimals", value.scale())
          .set("value", value.scaleByPowerOfTen(power))
          .set("unit", unit);
    }
  }

  /** Begins a fact of an area and indicator. */
  Writing add(String area, String level, String indicator, String measure) {
    Writing fact = new Writing();
    fact.set("fact_id", "%016x".formatted(facts.size() * 0x9E3779B97F4A7C15L))
        .set("area_code", area)
        .set("area_name", "area " + area)
        .set("province_code", area.substring(0, 2) + "0000")
        .set("area_level", level)
        .set("indicator", indicator)
        .set("subject", indicator)
        .set("measure", measure)
        .set("kind", "ACTUAL")
        .set("qualifier", "EXACT")
        .set("price_basis", "CURRENT")
        .set("scope", "STANDARD")
        .set("is_current", true)
        .set("issues", List.of());
    for (String text :
        List.of("series_key", "time_period", "obs_status", "claim_id", "bulletin_id", "sentence")) {
      fact.set(text, "");
    }
    fact.set("basis", "YTD").set("source_uri", "made").set("confidence", 1.0);
    fact.set("quote", "quote of " + fact.columns.get("fact_id"));
    fact.set("quote_start", 0).set("quote_end", 1);
    facts.add(fact.columns);
    return fact;
  }

  /** Marks the latest exact vintage of each series and period as the current one. */
  void markCurrent() {
    Map<List<Object>, Map<String, Object>> latest = new HashMap<>();
    Comparator<Map<String, Object>> order =
        Comparator.<Map<String, Object>, Boolean>comparing(f -> f.get("qualifier").equals("EXACT"))
            .thenComparing(
                f -> (LocalDate) f.get("vintage"), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(f -> (Integer) f.get("decimals"))
            .thenComparing(f -> (String) f.get("fact_id"));
    for (Map<String, Object> fact : facts) {
      fact.put("is_current", false);
      latest.merge(series(fact), fact, (one, other) -> order.compare(one, other) > 0 ? one : other);
    }
    latest.values().forEach(fact -> fact.put("is_current", true));
  }

  private static List<Object> series(Map<String, Object> fact) {
    List<Object> key = new ArrayList<>();
    for (String column :
        List.of(
            "area_code",
            "indicator",
            "measure",
            "of",
            "base",
            "scope",
            "price_basis",
            "unit",
            "period_start",
            "period_end",
            "kind")) {
      key.add(fact.get(column));
    }
    return key;
  }

  /** Keeps only what was issued on or before a day. */
  FactTable knownOn(LocalDate day) {
    FactTable known = new FactTable();
    for (Map<String, Object> fact : facts) {
      LocalDate vintage = (LocalDate) fact.get("vintage");
      if (vintage != null && !vintage.isAfter(day)) {
        known.facts.add(new HashMap<>(fact));
      }
    }
    return known;
  }

  Dataset<Row> dataset(SparkSession spark) {
    List<String> names = Tables.FACTS.columnNames();
    List<Row> rows = new ArrayList<>();
    for (Map<String, Object> fact : facts) {
      rows.add(RowFactory.create(names.stream().map(name -> sparks(fact.get(name))).toArray()));
    }
    return spark.createDataFrame(rows, SparkSchemas.of(Tables.FACTS));
  }

  private static Object sparks(Object value) {
    return value instanceof LocalDate day ? java.sql.Date.valueOf(day) : value;
  }

  int size() {
    return facts.size();
  }
}
