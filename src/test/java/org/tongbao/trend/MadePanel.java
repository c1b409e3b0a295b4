package org.tongbao.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.catalog.Unit;

/**
 * Facts made up from a seed: cities and a few counties, their provinces and the nation over some
 * years, with holes, zeros, negative values, revisions, approximate figures, several precisions,
 * units and prices, printed gaps and places, and ties. One indicator is in no catalog.
 */
final class MadePanel {
  /**
   * What is made up of an indicator; levels are printed in the first unit, now and then another.
   */
  private record Sort(
      String code,
      int digits,
      double size,
      boolean isStock,
      String prices,
      String growthPrices,
      List<Printed> units) {
    Sort(String code, int digits, double size, boolean isStock, String growthPrices) {
      this(code, digits, size, isStock, "CURRENT", growthPrices, List.of(YI_YUAN));
    }
  }

  /** A printed unit: what one of it is in base units. */
  private record Printed(String symbol, String base, String factor) {}

  private static final Printed YI_YUAN = new Printed("亿元", "元", "1e8");
  private static final Printed YUAN = new Printed("元", "元", "1");
  private static final Printed YI_DOLLARS = new Printed("亿美元", "美元", "1e8");
  private static final Printed PERCENT = new Printed("%", "%", "1");
  private static final Printed TEN_THOUSAND_TONS = new Printed("万吨", "千克", "1e7");
  private static final Printed TEN_THOUSAND_JIN = new Printed("万斤", "千克", "5000");
  private static final Printed SETS = new Printed("台", "台", "1");

  private static final List<Sort> SORTS =
      List.of(
          new Sort("GDP", 2, 600, false, "CONSTANT"),
          new Sort("RETAIL", 1, 200, false, "CURRENT"),
          new Sort("FAI", 1, 150, false, "CURRENT"),
          new Sort("DEPOSITS", 2, 3000, true, "CURRENT"),
          new Sort("BUDGET.REV", 2, 50, false, "CURRENT"),
          new Sort("TRADE", 0, 3, false, "CURRENT", "CURRENT", List.of(YI_YUAN, YI_DOLLARS)),
          new Sort("INCOME", 0, 9000, false, "CURRENT", "CURRENT", List.of(YUAN)),
          new Sort("CONSTR.PROFIT", 1, 1, false, "CURRENT"),
          new Sort("CPI", 1, 4, false, "NONE", "NONE", List.of(PERCENT)),
          new Sort(
              "GRAIN.OUTPUT",
              1,
              30,
              false,
              "NONE",
              "NONE",
              List.of(TEN_THOUSAND_TONS, TEN_THOUSAND_JIN)),
          new Sort("OPEN.MADE", 0, 40, false, "CURRENT", "CURRENT", List.of(SETS, YI_YUAN)));

  private static final int COUNTIES = 6;

  private final Random random;
  private final FactTable facts = new FactTable();
  private final int years;

  private MadePanel(long seed, int years) {
    this.random = new Random(seed);
    this.years = years;
  }

  static FactTable of(long seed, int cities, int years) {
    MadePanel panel = new MadePanel(seed, years);
    List<String> areas = new ArrayList<>(List.of("000000"));
    for (int i = 0; i < cities; i++) {
      String province = "%d0000".formatted(31 + i / 10);
      if (i % 10 == 0) {
        areas.add(province);
      }
      areas.add("%d%02d00".formatted(31 + i / 10, i % 10 + 1));
    }
    for (int i = 0; i < Math.min(COUNTIES, cities); i++) {
      areas.add("%d01%02d".formatted(31 + i % 2, i + 1));
    }
    for (String area : areas) {
      for (Sort sort : SORTS) {
        if (panel.chance(0.95)) {
          panel.series(area, sort);
        }
      }
    }
    panel.facts.markCurrent();
    return panel.facts;
  }

  private boolean chance(double share) {
    return random.nextDouble() < share;
  }

  private void series(String area, Sort sort) {
    double size = sort.size * (0.3 + random.nextDouble());
    for (int year = 2014; year < 2014 + years; year++) {
      double since = 0;
      for (int quarter = 1; quarter <= 4; quarter++) {
        double alone = size * Math.pow(1.05, year - 2014) * (0.2 + 0.1 * random.nextDouble());
        since = sort.isStock ? alone * 4 : since + (chance(0.02) ? -alone / 2 : alone);
        if (chance(0.88)) {
          cell(area, sort, year, quarter, chance(0.02) ? 0 : chance(0.02) ? -since : since, alone);
        }
      }
    }
  }

  private void cell(String area, Sort sort, int year, int quarter, double since, double alone) {
    LocalDate issued = Period.yearToQuarter(year, quarter).end().plusDays(15 + random.nextInt(20));
    LocalDate vintage = chance(0.03) ? null : issued;
    Period horizon = horizon(sort, year, quarter);
    String scope = sort.code.equals("BUDGET.REV") && chance(0.2) ? "SAME_SCOPE" : "STANDARD";
    if (chance(0.85)) {
      level(area, sort, horizon, since, scope, sort.digits, vintage);
      revisions(area, sort, horizon, since, scope, issued);
    }
    if (quarter > 1 && !sort.isStock && chance(0.06)) {
      Period single = Period.months(year, quarter * 3 - 2, quarter * 3);
      level(area, sort, single, alone, scope, sort.digits, vintage);
    }
    double growth = Math.round(random.nextGaussian() * 30 + 50) / 10.0;
    if (chance(0.8)) {
      growth(area, sort, horizon, growth, 1, scope, sort.growthPrices, vintage);
      if (chance(0.05)) {
        growth(area, sort, horizon, growth + 0.03, 2, scope, sort.growthPrices, vintage);
      }
      if (chance(0.05)) {
        growth(area, sort, horizon, growth + 0.4, 1, scope, sort.growthPrices, issued.plusDays(90));
      }
    }
    if (sort.code.equals("INCOME") && chance(0.5)) {
      growth(area, sort, horizon, growth - 1.5, 1, scope, "CONSTANT", vintage);
    }
    if (sort.prices.equals("CURRENT") && chance(0.03)) {
      level(area, sort, horizon, since * 0.9, scope, sort.digits, vintage)
          .set("price_basis", "CONSTANT");
    }
    others(area, sort, horizon, growth, scope, vintage);
  }

  private void others(
      String area, Sort sort, Period horizon, double growth, String scope, LocalDate vintage) {
    if (chance(0.2)) {
      boolean isNation = chance(0.5);
      String base = isNation ? "000000" : area.substring(0, 2) + "0000";
      rate(area, sort, "GAP", horizon, growth - 4.5, 1, vintage)
          .set("of", "GROWTH")
          .set("base", base)
          .set("scope", scope)
          .set("price_basis", sort.growthPrices);
    }
    if (chance(0.1)) {
      amount(area, sort, "CHANGE", horizon, sort.size * 0.05, sort.digits, vintage)
          .set("base", "YOY")
          .set("of", chance(0.5) ? "LEVEL" : null)
          .set("scope", scope);
    }
    if (chance(0.1)) {
      rank(area, sort, horizon, scope, vintage);
    }
    if (chance(0.05)) {
      rate(area, sort, "GROWTH", horizon, growth, 1, vintage).set("base", "PREV");
      rate(area, sort, "SHARE", horizon, 40, 1, vintage);
      growth(area, sort, horizon, 8, 0, scope, sort.growthPrices, vintage).set("kind", "TARGET");
      int year = horizon.end().getYear();
      level(area, sort, Period.months(year, 1, 2), 5, scope, 1, vintage);
    }
  }

  private void rank(
      String area, Sort sort, Period horizon, String scope, @Nullable LocalDate vintage) {
    List<String> orders = new ArrayList<>(List.of("GROWTH", "LEVEL"));
    orders.add(null);
    write(area, sort, "RANK", horizon, vintage)
        .printed(BigDecimal.valueOf(1 + random.nextInt(9)), "", 0, "")
        .set("of", orders.get(random.nextInt(orders.size())))
        .set("base", chance(0.5) ? "000000" : area.substring(0, 2) + "0000")
        .set("scope", scope)
        .set("price_basis", sort.growthPrices);
  }

  private void revisions(
      String area, Sort sort, Period horizon, double since, String scope, LocalDate issued) {
    if (chance(0.06)) {
      level(area, sort, horizon, since * 1.02, scope, sort.digits, issued.plusDays(40));
    }
    if (chance(0.06)) {
      level(area, sort, horizon, since * 0.97, scope, sort.digits, issued.plusYears(1));
    }
    if (chance(0.05)) {
      level(area, sort, horizon, since, scope, Math.max(0, sort.digits - 1), issued.plusDays(60));
    }
    if (chance(0.03)) {
      level(area, sort, horizon, since, scope, 0, issued).set("qualifier", "OVER");
    }
  }

  private static Period horizon(Sort sort, int year, int quarter) {
    Period horizon = Period.yearToQuarter(year, quarter);
    return sort.isStock ? horizon.atEnd() : horizon;
  }

  private FactTable.Writing level(
      String area,
      Sort sort,
      Period period,
      double value,
      String scope,
      int digits,
      @Nullable LocalDate vintage) {
    FactTable.Writing fact =
        amount(area, sort, "LEVEL", period, value, digits, vintage)
            .set("scope", scope)
            .set("price_basis", sort.prices);
    return chance(0.02) ? fact.set("qualifier", "ABOUT") : fact;
  }

  private FactTable.Writing growth(
      String area,
      Sort sort,
      Period period,
      double value,
      int digits,
      String scope,
      String prices,
      @Nullable LocalDate vintage) {
    return rate(area, sort, "GROWTH", period, value, digits, vintage)
        .set("base", "YOY")
        .set("scope", scope)
        .set("price_basis", prices);
  }

  private FactTable.Writing amount(
      String area,
      Sort sort,
      String measure,
      Period period,
      double value,
      int digits,
      @Nullable LocalDate vintage) {
    Printed unit = sort.units.get(chance(0.93) ? 0 : sort.units.size() - 1);
    BigDecimal factor = new BigDecimal(new BigDecimal(unit.factor).toPlainString());
    BigDecimal inUnit =
        BigDecimal.valueOf(value).multiply(new BigDecimal(sort.units.get(0).factor));
    BigDecimal printed = inUnit.divide(factor, digits, RoundingMode.HALF_UP);
    return write(area, sort, measure, period, vintage)
        .printed(printed, new Unit(unit.symbol, "MADE", unit.base, factor, BigDecimal.ONE));
  }

  private FactTable.Writing rate(
      String area,
      Sort sort,
      String measure,
      Period period,
      double value,
      int digits,
      @Nullable LocalDate vintage) {
    BigDecimal printed = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    return write(area, sort, measure, period, vintage).printed(printed, "%", 0, "%");
  }

  private FactTable.Writing write(
      String area, Sort sort, String measure, Period period, @Nullable LocalDate vintage) {
    String level =
        area.equals("000000")
            ? "NATION"
            : area.endsWith("0000") ? "PROVINCE" : area.endsWith("00") ? "PREFECTURE" : "COUNTY";
    FactTable.Writing fact =
        facts.add(area, level, sort.code, measure).period(period).set("vintage", vintage);
    return sort.code.startsWith("OPEN.") ? fact.set("subject", openName()) : fact;
  }

  /** The names of an uncatalogued subject share their code: marks and blanks do not count. */
  private String openName() {
    return List.of("工业机器人", "工业 机器人", "“工业机器人”", "工业·机器人").get(random.nextInt(4));
  }
}
