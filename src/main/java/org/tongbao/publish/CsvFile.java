package org.tongbao.publish;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.warehouse.Table;

/**
 * A CSV file as RFC 4180 has it: UTF-8, commas, CRLF, quotes where a cell needs them, a header.
 *
 * <p>Null is an empty cell. Text that a spreadsheet would run as a formula has an apostrophe before
 * it, and so has text that begins with an apostrophe, so that taking one away gives the text back.
 */
final class CsvFile implements AutoCloseable {
  /** What formulas begin with in spreadsheets, in the widths that these take as equal. */
  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠'";

  private final ICSVWriter csv;
  private final String[] cells;

  CsvFile(OutputStream out, List<String> header) {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    this.csv =
        new CSVWriter(
            text,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_ESCAPE_CHARACTER,
            ICSVWriter.RFC4180_LINE_END);
    this.cells = new String[header.size()];
    csv.writeNext(header.toArray(String[]::new), false);
  }

  /** Opens the file of a table; the byte-order mark is for Excel. */
  static CsvFile of(Table table, OutputStream out, Format format) throws IOException {
    if (format == Format.CSV_EXCEL) {
      out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    return new CsvFile(out, table.columnNames());
  }

  /** Writes one row of a table, its text kept from running. */
  void write(@Nullable Object[] values) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      Object value = values[i];
      cells[i] = value == null ? "" : cell(value);
    }
    writeCells(cells);
  }

  /** Writes one row as it is. */
  void writeCells(String[] row) throws IOException {
    csv.writeNext(row, false);
    if (csv.checkError()) {
      throw new IOException("a CSV file could not be written", csv.getException());
    }
  }

  private static String cell(Object value) {
    String text = PlainText.of(value);
    return value instanceof String ? harmless(text) : text;
  }

  static String harmless(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
