package org.tongbao.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of a catalog file under its header.
 *
 * @param location the file
 * @param line where it begins, from 1
 * @param header number of each column by its name; the same for all lines of a file
 * @param cells one a column, trimmed
 */
record CsvRow(String location, int line, Map<String, Integer> header, List<String> cells) {
  /** Returns the cell of a column, empty where the file has no such column. */
  String cell(String column) {
    Integer number = header.get(column);
    return number == null ? "" : cells.get(number);
  }

  /** Returns the words of a cell that are parted by bars. */
  List<String> list(String column) {
    String cell = cell(column);
    List<String> words = new ArrayList<>();
    for (int start = 0; start < cell.length(); ) {
      int bar = cell.indexOf('|', start);
      int end = bar < 0 ? cell.length() : bar;
      String word = cell.substring(start, end).strip();
      if (!word.isEmpty()) {
        words.add(word);
      }
      start = end + 1;
    }
    return words;
  }

  CatalogFault fault(CatalogFault.Code code, String column, String message) {
    return new CatalogFault(code, location, line, column, message);
  }
}
