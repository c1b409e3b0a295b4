package org.tongbao.trend.panel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator.Kind;
import org.tongbao.catalog.Indicator.PriceBasis;
import org.tongbao.catalog.Scope;

/** Reads the facts of rules.md. */
final class WrittenFacts {
  static final Map<String, Traits> INDICATORS =
      Map.of(
          "RETAIL", flow("RETAIL", PriceBasis.CURRENT, true, Traits.Sign.NEVER_NEGATIVE),
          "SAME", flow("RETAIL", PriceBasis.CURRENT, true, Traits.Sign.NEVER_NEGATIVE),
          "GDP", flow("GDP", PriceBasis.CONSTANT, true, Traits.Sign.NEVER_NEGATIVE),
          "FAI", flow("FAI", PriceBasis.CURRENT, false, Traits.Sign.NEVER_NEGATIVE),
          "PROFIT", flow("IND.PROFIT", PriceBasis.CURRENT, false, Traits.Sign.ANY),
          "PROFIT+", flow("IND.PROFIT", PriceBasis.CURRENT, true, Traits.Sign.ANY),
          "DEPOSITS", of("DEPOSITS", "元", Kind.STOCK),
          "UNEMP", of("UNEMP.RATE", "%", Kind.RATE));

  private final Traits traits;
  private final List<Observation> observations = new ArrayList<>();

  private WrittenFacts(Traits traits) {
    this.traits = traits;
  }

  private static Traits flow(
      String code, PriceBasis growthPrices, boolean comparable, Traits.Sign sign) {
    return new Traits(
        code, code, "元", Kind.FLOW, PriceBasis.CURRENT, growthPrices, comparable, sign);
  }

  private static Traits of(String code, String unit, Kind kind) {
    return new Traits(
        code,
        code,
        unit,
        kind,
        PriceBasis.CURRENT,
        PriceBasis.CURRENT,
        true,
        Traits.Sign.NEVER_NEGATIVE);
  }

  /** Returns the observations that the words list; the n-th has the fact id n. */
  static List<Observation> read(String words, Traits traits) {
    WrittenFacts facts = new WrittenFacts(traits);
    for (String fact : words.split(";", -1)) {
      facts.add(fact.strip().split(" ", -1));
    }
    return facts.observations;
  }

  static String scope(String indicator) {
    return indicator.equals("SAME") ? Scope.SAME_SCOPE.name() : "";
  }

  static PanelArea area(String name) {
    if (name.equals("CN")) {
      return new PanelArea("000000", name, "000000", Area.Level.NATION);
    }
    String province = name.charAt(0) == 'A' ? "370000" : "420000";
    return name.length() == 1
        ? new PanelArea(province, name, province, Area.Level.PROVINCE)
        : new PanelArea(
            province.substring(0, 2) + "0" + name.charAt(1) + "00",
            name,
            province,
            Area.Level.PREFECTURE);
  }

  static int quarter(String words) {
    return Quarters.number(Integer.parseInt(words.substring(0, 4)), words.charAt(6) - '0');
  }

  private void add(String[] words) {
    Slot slot = slot(words[2], words[1]);
    BigDecimal value = new BigDecimal(words[3]);
    Observation.Standing standing = Observation.Standing.CURRENT;
    PriceBasis prices = usualPrices(slot);
    int day = Observation.UNKNOWN_DAY;
    String unit = slot.name().startsWith("LEVEL") ? traits.unit() : "元";
    double step = Math.pow(10, -value.scale());
    for (int i = 4; i < words.length; i++) {
      switch (words[i]) {
        case "about" -> standing = Observation.Standing.APPROXIMATE;
        case "old" -> standing = Observation.Standing.SUPERSEDED;
        case "real" -> prices = PriceBasis.CONSTANT;
        case "nominal" -> prices = PriceBasis.CURRENT;
        case "dollars" -> unit = "美元";
        case "on" -> day = (int) LocalDate.parse(words[++i]).toEpochDay();
        case "step" -> step = Double.parseDouble(words[++i]);
        default -> throw new IllegalArgumentException("no such word: " + words[i]);
      }
    }
    observations.add(
        new Observation(
            area(words[0]),
            quarter(words[1]),
            slot,
            prices,
            Amount.of(value),
            unit,
            step,
            standing,
            day,
            Integer.toString(observations.size() + 1)));
  }

  private PriceBasis usualPrices(Slot slot) {
    return slot.name().startsWith("LEVEL") ? traits.levelPrices() : traits.growthPrices();
  }

  private static Slot slot(String kind, String period) {
    String shape =
        switch (period.substring(7)) {
          case "" -> "";
          case "q" -> "_OF_QUARTER";
          case "d" -> "_AT_DATE";
          default -> throw new IllegalArgumentException("no such period: " + period);
        };
    return Slot.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_') + shape);
  }
}
