package org.tongbao.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A line of units.csv to the unit and its other spellings, each a unit of its own. */
final class UnitFile {
  static final CsvRows.Columns COLUMNS =
      new CsvRows.Columns(Set.of("symbol", "aliases", "dimension", "base", "factor"), Set.of());

  private UnitFile() {}

  /** Returns the unit and its spellings, or none where the line has a fault. */
  static List<Unit> read(CsvRow row, List<CatalogFault> faults) {
    int before = faults.size();
    String symbol = Words.required(row, "symbol", faults);
    String dimension = Words.required(row, "dimension", faults);
    BigDecimal factor = factor(row, faults);
    if (faults.size() > before) {
      return List.of();
    }
    List<Unit> units = new ArrayList<>();
    units.add(new Unit(symbol, dimension, row.cell("base"), factor));
    for (String alias : row.list("aliases")) {
      units.add(new Unit(alias, dimension, row.cell("base"), factor));
    }
    return units;
  }

  private static BigDecimal factor(CsvRow row, List<CatalogFault> faults) {
    String cell = Words.required(row, "factor", faults);
    try {
      BigDecimal factor = cell.isEmpty() ? BigDecimal.ONE : new BigDecimal(cell);
      if (factor.signum() > 0) {
        return factor;
      }
    } catch (NumberFormatException notANumber) {
      // said below together with what is no factor
    }
    faults.add(
        row.fault(
            CatalogFault.Code.BAD_NUMBER,
            "factor",
            "'%s' is no factor; write a number above zero: 10000".formatted(cell)));
    return BigDecimal.ONE;
  }
}
