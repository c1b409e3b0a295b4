package org.tongbao.trend;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Period;
import org.tongbao.catalog.Unit;

/** The labels of the written panel, as claims and as facts. */
final class GoldFacts {
  private static final String PANEL = "(zibo|xiangyang|yuncheng)-.*\\.gold\\.csv";

  private GoldFacts() {}

  /** Returns the labels that have indicator, period and area, in the order of their bulletins. */
  static List<Map<String, String>> labels(Path gold) throws IOException {
    List<Map<String, String>> labels = new ArrayList<>();
    try (Stream<Path> files = Files.list(gold)) {
      for (Path file :
          files.filter(path -> path.getFileName().toString().matches(PANEL)).sorted().toList()) {
        labels.addAll(read(file));
      }
    }
    return labels;
  }

  private static List<Map<String, String>> read(Path file) throws IOException {
    List<Map<String, String>> labels = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        if (!row.get("indicator").isEmpty()
            && !row.get("period").isEmpty()
            && !row.get("area").isEmpty()) {
          row.put("bulletin", file.getFileName().toString());
          labels.add(row);
        }
      }
    } catch (CsvValidationException e) {
      throw new IOException("%s: %s".formatted(file, e.getMessage()), e);
    }
    return labels;
  }

  /** Returns the facts that the labels are, issued 20 days after their bulletin's period. */
  static FactTable facts(List<Map<String, String>> labels, Catalog catalog) {
    FactTable facts = new FactTable();
    for (Map<String, String> label : labels) {
      Area area = catalog.area(label.get("area")).orElseThrow();
      Indicator indicator = catalog.indicator(label.get("indicator")).orElse(null);
      if (indicator == null) {
        continue;
      }
      boolean isLevel = label.get("measure").equals("LEVEL");
      Period period = Period.parse(label.get("period"));
      facts
          .add(area.code(), area.level().name(), indicator.code(), label.get("measure"))
          .set("area_name", area.name())
          .set("province_code", area.provinceCode())
          .set("of", emptyToNull(label.get("of")))
          .set("base", emptyToNull(label.get("base")))
          .period(indicator.kind() == Indicator.Kind.STOCK ? period.atEnd() : period)
          .set("kind", label.get("kind"))
          .set("qualifier", label.get("qualifier"))
          .set("quote", label.get("anchor"))
          .set("source_uri", label.get("bulletin"))
          .set("vintage", issued(label.get("bulletin")))
          .set("price_basis", (isLevel ? indicator.levelPrices() : indicator.growthPrices()).name())
          .printed(new BigDecimal(label.get("value")), unit(catalog, label.get("unit")));
    }
    facts.markCurrent();
    return facts;
  }

  private static String emptyToNull(String words) {
    return words.isEmpty() ? null : words;
  }

  private static Unit unit(Catalog catalog, String symbol) {
    return catalog.unit(symbol).orElseGet(() -> catalog.unlistedUnit(symbol));
  }

  private static LocalDate issued(String bulletin) {
    String[] words = bulletin.split("[-.]", -1);
    int quarter = List.of("q1", "h1", "q3", "fy").indexOf(words[2]) + 1;
    return Period.yearToQuarter(Integer.parseInt(words[1]), quarter).end().plusDays(20);
  }
}
