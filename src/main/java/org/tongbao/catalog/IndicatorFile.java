package org.tongbao.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A line of indicators.csv to an indicator. */
final class IndicatorFile {
  static final CsvRows.Columns COLUMNS =
      new CsvRows.Columns(
          Set.of(
              "code",
              "name_zh",
              "name_en",
              "aliases",
              "unit",
              "kind",
              "level_prices",
              "growth_prices",
              "levels_comparable",
              "direction",
              "parent"),
          Set.of("part_names", "scope"));
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*(\\.[A-Z0-9_]+)*");

  private IndicatorFile() {}

  /** Returns the indicator, or none where the line has a fault. */
  static List<Indicator> read(CsvRow row, List<CatalogFault> faults) {
    int before = faults.size();
    String code = Words.required(row, "code", faults);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      faults.add(
          row.fault(
              CatalogFault.Code.BAD_CODE,
              "code",
              "'%s' is no code; write upper-case words with dots: GDP.PRIMARY".formatted(code)));
    }
    String nameZh = Words.required(row, "name_zh", faults);
    String nameEn = Words.required(row, "name_en", faults);
    var kind = Words.read(row, "kind", Indicator.Kind.class, faults);
    var levels = Words.read(row, "level_prices", Indicator.PriceBasis.class, faults);
    var growth = Words.read(row, "growth_prices", Indicator.PriceBasis.class, faults);
    var comparable = Words.read(row, "levels_comparable", YesNo.class, faults);
    var direction = Words.read(row, "direction", Indicator.Direction.class, faults);
    var scope = Words.read(row, "scope", Scope.class, Scope.STANDARD, faults);
    if (faults.size() > before) {
      return List.of();
    }
    String parent = row.cell("parent");
    return List.of(
        new Indicator(
            code,
            nameZh,
            nameEn,
            row.list("aliases"),
            row.list("part_names"),
            row.cell("unit"),
            kind.orElseThrow(),
            levels.orElseThrow(),
            growth.orElseThrow(),
            comparable.orElseThrow() == YesNo.YES,
            direction.orElseThrow(),
            parent.isEmpty() ? null : parent,
            scope.orElseThrow()));
  }

  private enum YesNo {
    YES,
    NO
  }
}
