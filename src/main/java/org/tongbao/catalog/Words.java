package org.tongbao.catalog;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the closed vocabularies of cells; a wrong word is a fault that lists the right ones. */
final class Words {
  private Words() {}

  static <E extends Enum<E>> Optional<E> read(
      CsvRow row, String column, Class<E> type, E whenEmpty, List<CatalogFault> faults) {
    String word = row.cell(column);
    if (word.isEmpty()) {
      return Optional.of(whenEmpty);
    }
    return read(row, column, type, faults);
  }

  static <E extends Enum<E>> Optional<E> read(
      CsvRow row, String column, Class<E> type, List<CatalogFault> faults) {
    String word = row.cell(column);
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(word)) {
        return Optional.of(each);
      }
    }
    String right =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    faults.add(
        row.fault(
            CatalogFault.Code.UNKNOWN_WORD, column, "'%s' is none of %s".formatted(word, right)));
    return Optional.empty();
  }

  /** Returns the cell, or adds a fault where it is empty. */
  static String required(CsvRow row, String column, List<CatalogFault> faults) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      faults.add(row.fault(CatalogFault.Code.MISSING_VALUE, column, "is empty"));
    }
    return cell;
  }
}
