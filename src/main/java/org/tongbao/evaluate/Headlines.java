package org.tongbao.evaluate;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Measure;

/** Reads headline figures: UTF-8, RFC 4180, one row a figure. */
public final class Headlines {
  private static final String[] COLUMNS = {
    "file",
    "area_code",
    "period_start",
    "period_end",
    "indicator",
    "measure",
    "value",
    "unit",
    "quote"
  };

  private Headlines() {}

  /**
   * Reads the file.
   *
   * @throws InvalidLabelsException with every fault of the file, each with its line
   */
  public static List<Headline> read(Path file) {
    List<Headline> headlines = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReader rows =
            new CSVReaderBuilder(in).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      if (!Arrays.equals(rows.readNext(), COLUMNS)) {
        throw new InvalidLabelsException(
            List.of("%s:1: the columns are %s".formatted(file, String.join(",", COLUMNS))));
      }
      long line = rows.getLinesRead() + 1;
      for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
        try {
          headlines.add(headline(line, row));
        } catch (IllegalArgumentException e) {
          faults.add("%s:%d: %s".formatted(file, line, e.getMessage()));
        }
        line = rows.getLinesRead() + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the headline figures of " + file, e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException("no validator was set", e);
    }
    if (!faults.isEmpty()) {
      throw new InvalidLabelsException(faults);
    }
    return List.copyOf(headlines);
  }

  private static Headline headline(long line, String[] row) {
    if (row.length != COLUMNS.length) {
      throw new IllegalArgumentException(
          "a row has %d columns, not %d".formatted(COLUMNS.length, row.length));
    }
    String period = row[2].isEmpty() ? row[3] : row[2] + "/" + row[3];
    return new Headline(
        line,
        row[0],
        row[1],
        Period.parse(period),
        row[4],
        Measure.valueOf(row[5]),
        new BigDecimal(row[6]),
        row[7],
        row[8]);
  }
}
