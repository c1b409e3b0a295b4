package org.tongbao.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A line of a catalog file under its header.
 *
 * @param location the file
 * @param line where it begins, from 1
 * @param cells by column name, trimmed
 */
record CsvRow(String location, int line, Map<String, String> cells) {
  /** Returns the cell of a column, empty where the file has no such column. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Returns the words of a cell that are parted by bars. */
  List<String> list(String column) {
    String cell = cell(column);
    return cell.isEmpty()
        ? List.of()
        : Stream.of(cell.split("\\|", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  CatalogFault fault(CatalogFault.Code code, String column, String message) {
    return new CatalogFault(code, location, line, column, message);
  }
}
