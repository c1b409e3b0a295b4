package org.tongbao.catalog;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvMalformedLineException;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a catalog file to rows; faults go to a list and never stop the reading of other lines. */
final class CsvRows {
  /** What a decoder writes for bytes that are not UTF-8. */
  private static final char NOT_DECODED = '\uFFFD';

  /** Lines that are told one by one; a file in another charset has as many as it has lines. */
  private static final int MOST_LINES_TOLD = 20;

  private final CatalogFile file;
  private final Columns columns;
  private final List<CatalogFault> faults;
  private final List<CsvRow> rows = new ArrayList<>();
  private int notUtf8;

  private CsvRows(CatalogFile file, Columns columns, List<CatalogFault> faults) {
    this.file = file;
    this.columns = columns;
    this.faults = faults;
  }

  /**
   * The columns of a file, in any order.
   *
   * @param required must be in the header
   * @param optional may be
   */
  record Columns(Set<String> required, Set<String> optional) {
    Columns {
      required = Set.copyOf(required);
      optional = Set.copyOf(optional);
    }

    boolean knows(String name) {
      return required.contains(name) || optional.contains(name);
    }
  }

  static List<CsvRow> of(CatalogFile file, Columns columns, List<CatalogFault> faults) {
    CsvRows reading = new CsvRows(file, columns, faults);
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    reading.read(text.startsWith("\uFEFF") ? text.substring(1) : text);
    return reading.rows;
  }

  private void read(String text) {
    Map<String, Integer> header = new LinkedHashMap<>();
    int line = 1;
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      if (!headerHolds(csv.readNext(), header)) {
        return;
      }
      line = 1 + (int) csv.getLinesRead();
      for (String[] cells; (cells = csv.readNext()) != null; line = 1 + (int) csv.getLinesRead()) {
        row(line, header, cells);
      }
    } catch (CsvMalformedLineException e) {
      openQuote(line, header, text);
    } catch (CsvValidationException e) {
      throw new IllegalStateException("no validator was set", e);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot be read", e);
    }
    if (notUtf8 > MOST_LINES_TOLD) {
      fault(
          CatalogFault.Code.NOT_UTF8,
          1,
          "",
          "%d lines in all are not UTF-8; save the file as UTF-8".formatted(notUtf8));
    }
  }

  private boolean headerHolds(String[] cells, Map<String, Integer> header) {
    int before = faults.size();
    for (String cell : cells == null ? new String[0] : cells) {
      String name = cell.strip();
      if (!columns.knows(name)) {
        fault(CatalogFault.Code.WRONG_HEADER, 1, name, "is no column of " + file.kind().fileName());
      }
      if (header.put(name, header.size()) != null) {
        fault(CatalogFault.Code.WRONG_HEADER, 1, name, "stands twice in the header");
      }
    }
    for (String name : columns.required().stream().sorted().toList()) {
      if (!header.containsKey(name)) {
        fault(CatalogFault.Code.WRONG_HEADER, 1, name, "is not in the header");
      }
    }
    return faults.size() == before;
  }

  private void row(int line, Map<String, Integer> header, String[] cells) {
    if (cells.length == 1 && cells[0].isBlank()) {
      return;
    }
    List<String> names = List.copyOf(header.keySet());
    if (cells.length != names.size()) {
      fault(
          CatalogFault.Code.WRONG_WIDTH,
          line,
          names.get(Math.min(cells.length, names.size() - 1)),
          "the line has %d cells where the header has %d".formatted(cells.length, names.size()));
      return;
    }
    List<String> trimmed = new ArrayList<>(cells.length);
    boolean decoded = true;
    for (String cell : cells) {
      decoded &= cell.indexOf(NOT_DECODED) < 0;
      trimmed.add(cell.strip());
    }
    if (decoded) {
      rows.add(new CsvRow(file.location(), line, header, trimmed));
    } else {
      notDecoded(line, names, trimmed);
    }
  }

  private void notDecoded(int line, List<String> names, List<String> cells) {
    notUtf8++;
    for (int i = 0; i < cells.size() && notUtf8 <= MOST_LINES_TOLD; i++) {
      int at = cells.get(i).indexOf(NOT_DECODED);
      if (at >= 0) {
        fault(
            CatalogFault.Code.NOT_UTF8,
            line,
            names.get(i),
            "character %d is not UTF-8; save the file as UTF-8".formatted(at + 1));
      }
    }
  }

  /** Tells where the quote stands that is never closed: all after it is lost. */
  private void openQuote(int line, Map<String, Integer> header, String text) {
    List<String> names = List.copyOf(header.keySet());
    String lost = text.lines().skip(line - 1L).findFirst().orElse("");
    int column = 0;
    boolean quoted = false;
    int open = 0;
    for (int i = 0; i < lost.length(); i++) {
      quoted ^= lost.charAt(i) == '"';
      if (lost.charAt(i) == ',' && !quoted) {
        column++;
      }
      open = quoted ? column : open;
    }
    fault(
        CatalogFault.Code.BAD_QUOTING,
        line,
        names.isEmpty() ? "" : names.get(Math.min(open, names.size() - 1)),
        "a quote is opened and never closed; all lines after it are lost");
  }

  private void fault(CatalogFault.Code code, int line, String column, String message) {
    faults.add(new CatalogFault(code, file.location(), line, column, message));
  }
}
