package org.tongbao.document;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;

/** Reads comma-separated values (RFC 4180), also with tabs or semicolons, as a sheet. */
final class CsvReader {
  private CsvReader() {}

  static String read(String text, Limits limits) throws UnreadableException, IOException {
    Sheet sheet = new Sheet(limits);
    CSVParserBuilder parser =
        new CSVParserBuilder().withSeparator(separator(text)).withEscapeChar('\0');
    try (CSVReader rows =
        new CSVReaderBuilder(new StringReader(text)).withCSVParser(parser.build()).build()) {
      int at = 0;
      for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
        for (int column = 0; column < row.length; column++) {
          sheet.cell(at, column, row[column]);
        }
        at++;
      }
    } catch (CsvValidationException e) {
      throw new UnreadableException(
          Reason.BROKEN_FILE, "Its rows are broken: %s.".formatted(e.getMessage()));
    }
    TextBuilder out = new TextBuilder(limits);
    sheet.addTo(out);
    return out.text();
  }

  /** The one of comma, tab and semicolon that the first line has most of. */
  private static char separator(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    char best = ',';
    long most = -1;
    for (char c : new char[] {',', '\t', ';'}) {
      long count = first.chars().filter(other -> other == c).count();
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }
}
