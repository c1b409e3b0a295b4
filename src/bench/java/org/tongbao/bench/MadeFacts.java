package org.tongbao.bench;

import static org.apache.spark.sql.functions.expr;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.CatalogFile;
import org.tongbao.warehouse.Tables;

/** A fact table of many indicators, cities and quarters, and a catalog that has the indicators. */
final class MadeFacts {
  private static final int YEARS = 20;
  private static final int QUARTERS = 4 * YEARS;
  private static final int FIRST_YEAR = 2005;
  private static final int MEASURES = 3;

  /** One cell in so many was not reported. */
  private static final int HOLES = 50;

  private final int indicators;
  private final List<Area> areas;

  private MadeFacts(int indicators, List<Area> areas) {
    this.indicators = indicators;
    this.areas = areas;
  }

  /** Plans at least so many facts: the nation, provinces and cities over 20 years. */
  static MadeFacts atLeast(long facts) {
    List<Area> areas =
        Catalog.bundled().areas().stream()
            .filter(area -> area.level() != Area.Level.COUNTY)
            .sorted(Comparator.comparing(Area::code))
            .toList();
    long oneIndicator = (long) areas.size() * QUARTERS * MEASURES;
    long withHoles = facts + facts / HOLES * 2;
    return new MadeFacts((int) ((withHoles + oneIndicator - 1) / oneIndicator), areas);
  }

  /** Returns a catalog with the made-up indicators: a third of them grows at constant prices. */
  Catalog catalog() {
    StringJoiner lines =
        new StringJoiner(
            "\n",
            "code,name_zh,name_en,aliases,unit,kind,level_prices,growth_prices,"
                + "levels_comparable,direction,parent,scope\n",
            "\n");
    for (int i = 0; i < indicators; i++) {
      lines.add(
          "BENCH.N%d,指标%d号,Indicator %d,,亿元,FLOW,CURRENT,%s,YES,UP_IS_GOOD,,"
              .formatted(i, i, i, i % 3 == 0 ? "CONSTANT" : "CURRENT"));
    }
    byte[] file = lines.toString().getBytes(StandardCharsets.UTF_8);
    return Catalog.with(List.of(new CatalogFile(CatalogFile.Kind.INDICATORS, "made", file)));
  }

  /** Returns the facts, in the order in which bulletins come: by quarter, then by area. */
  Dataset<Row> facts(SparkSession spark) {
    long rows = (long) indicators * areas.size() * QUARTERS * MEASURES;
    List<Row> places = new ArrayList<>();
    for (Area area : areas) {
      places.add(
          RowFactory.create(
              places.size(), area.code(), area.name(), area.provinceCode(), area.level().name()));
    }
    Dataset<Row> areaTable =
        spark.createDataFrame(
            places,
            new StructType()
                .add("a", "int")
                .add("area_code", "string")
                .add("area_name", "string")
                .add("province_code", "string")
                .add("area_level", "string"));
    String seed = "abs(hash(i, a, q))";
    Dataset<Row> numbered =
        spark
            .range(0, rows, 1, 8)
            .selectExpr(
                "id",
                "int(id % " + MEASURES + ") as m",
                "int(id div " + MEASURES + " % " + indicators + ") as i",
                "int(id div " + MEASURES * indicators + " % " + areas.size() + ") as a",
                "int(id div " + (long) MEASURES * indicators * areas.size() + ") as q")
            .join(functions.broadcast(areaTable), "a")
            .selectExpr(
                "*",
                "make_date(" + FIRST_YEAR + " + q div 4, 1, 1) as period_start",
                "last_day(make_date("
                    + FIRST_YEAR
                    + " + q div 4, 3 * (q % 4 + 1), 1)) as period_end",
                "round((100 + i + a) * pow(1.05, q div 4) * (q % 4 + 1) * (1 + "
                    + seed
                    + " % 100 / 5000D), 2) as level",
                "round(" + rateOf("a") + ", 1) as own",
                "round(" + rateOf("a") + " - (" + rateOf("0") + "), 1) as ahead")
            .where("not (m = 2 and area_level = 'NATION') and " + seed + " % " + HOLES + " <> 7");
    numbered = numbered.withColumn("rate", expr("if(m = 2, ahead, own)"));
    Column[] columns =
        Tables.FACTS.columnNames().stream()
            .map(name -> expr(expression(name)).as(name))
            .toArray(Column[]::new);
    return numbered.select(columns);
  }

  /** The nation is the first area, so that a printed gap to it fits the two growths. */
  private static String rateOf(String area) {
    return "abs(hash(i, " + area + ", q)) % 120 / 10D - 1";
  }

  private static String expression(String column) {
    return switch (column) {
      case "fact_id" -> "md5(string(id))";
      case "indicator" -> "concat('BENCH.N', i)";
      case "subject" -> "concat('指标', i, '号')";
      case "measure" -> "element_at(array('LEVEL', 'GROWTH', 'GAP'), m + 1)";
      case "of" -> "if(m = 2, 'GROWTH', null)";
      case "base" -> "case m when 1 then 'YOY' when 2 then '000000' end";
      case "value" ->
          "cast(if(m = 0, cast(level as decimal(28,2)) * 100000000, rate) as decimal(38,10))";
      case "value_printed" -> "cast(if(m = 0, level, rate) as decimal(38,10))";
      case "unit" -> "if(m = 0, '元', '%')";
      case "unit_printed" -> "if(m = 0, '亿元', '%')";
      case "unit_mult" -> "if(m = 0, 8, 0)";
      case "decimals" -> "if(m = 0, 2, 1)";
      case "price_basis" -> "if(m > 0 and i % 3 = 0, 'CONSTANT', 'CURRENT')";
      case "scope" -> "'STANDARD'";
      case "qualifier" -> "'EXACT'";
      case "kind" -> "'ACTUAL'";
      case "is_current" -> "true";
      case "vintage" -> "date_add(period_end, 20)";
      case "confidence" -> "0.99D";
      case "quote_start", "quote_end" -> "int(id % 5000)";
      case "issues" -> "cast(array() as array<string>)";
      case "basis" -> "'YTD'";
      case "obs_status" -> "'A'";
      case "sentence" -> "concat('全市指标', i, '号为', level, '亿元,同比增长', rate, '%。')";
      case "quote" -> "concat(level, '亿元')";
      case "area_code", "area_name", "province_code", "area_level", "period_start", "period_end" ->
          column;
      default -> "concat('" + column + "-', q, '-', a)";
    };
  }
}
