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
    BigDecimal[] factor = factor(row, faults);
    if (faults.size() > before) {
      return List.of();
    }
    List<String> symbols = new ArrayList<>(List.of(symbol));
    symbols.addAll(row.list("aliases"));
    return symbols.stream()
        .map(each -> new Unit(each, dimension, row.cell("base"), factor[0], factor[1]))
        .toList();
  }

  /** Returns numerator and denominator: a factor is a number, or a fraction (1/15). */
  private static BigDecimal[] factor(CsvRow row, List<CatalogFault> faults) {
    String cell = Words.required(row, "factor", faults);
    int slash = cell.indexOf('/');
    BigDecimal factor = positive(slash < 0 ? cell : cell.substring(0, slash));
    BigDecimal divisor = slash < 0 ? BigDecimal.ONE : positive(cell.substring(slash + 1));
    if (!cell.isEmpty() && (factor.signum() == 0 || divisor.signum() == 0)) {
      faults.add(
          row.fault(
              CatalogFault.Code.BAD_NUMBER,
              "factor",
              "'%s' is no factor; write a number above zero: 10000 or 1/15".formatted(cell)));
    }
    return new BigDecimal[] {factor, divisor};
  }

  /** Returns the number, or 0 where the word is none above zero. */
  private static BigDecimal positive(String word) {
    try {
      return new BigDecimal(word).max(BigDecimal.ZERO);
    } catch (NumberFormatException notANumber) {
      return BigDecimal.ZERO;
    }
  }
}
