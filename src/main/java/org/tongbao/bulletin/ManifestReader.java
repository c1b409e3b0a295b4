package org.tongbao.bulletin;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Manifest.Entry;
import org.tongbao.bulletin.PeriodWords.Span;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;

/** Reads a manifest, and checks it as a whole before anything of it is used. */
final class ManifestReader {
  private static final List<String> COLUMNS =
      List.of("source", "area_code", "year", "period", "issued_on", "url");

  private static final Map<String, Span> NAMED =
      Map.of(
          "Q1", new Span(1, 3),
          "Q2", new Span(1, 6),
          "H1", new Span(1, 6),
          "Q3", new Span(1, 9),
          "Q4", Span.YEAR,
          "FY", Span.YEAR);

  private final String location;
  private final Catalog catalog;
  private final List<ManifestFault> faults = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> lineOf = new HashMap<>();

  ManifestReader(String location, Catalog catalog) {
    this.location = location;
    this.catalog = catalog;
  }

  Manifest read(String csv) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    try (CSVReader rows =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      List<String> header = header(rows.readNext());
      int line = (int) rows.getLinesRead() + 1;
      for (String[] cells; (cells = rows.readNext()) != null; ) {
        if (!header.isEmpty()) {
          row(line, header, cells);
        }
        line = (int) rows.getLinesRead() + 1;
      }
    } catch (CsvValidationException e) {
      fault((int) e.getLineNumber(), "", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!faults.isEmpty()) {
      throw new ManifestException(location, faults);
    }
    return new Manifest(entries);
  }

  /** Returns the columns, or none where the header is wrong. */
  private List<String> header(String @Nullable [] cells) {
    List<String> header = cells == null ? List.of() : Stream.of(cells).map(String::strip).toList();
    int before = faults.size();
    if (!header.contains("source")) {
      fault(1, "", "the header lacks source; write " + String.join(",", COLUMNS));
    }
    for (String name : header) {
      if (!COLUMNS.contains(name)) {
        fault(1, "", "'%s' is no column; the columns are %s".formatted(name, COLUMNS));
      }
    }
    return faults.size() > before ? List.of() : header;
  }

  private void row(int line, List<String> header, String[] cells) {
    if (cells.length == 1 && cells[0].isBlank()) {
      return;
    }
    if (cells.length != header.size()) {
      fault(
          line, "", "has %d cells where the header has %d".formatted(cells.length, header.size()));
      return;
    }
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      row.put(header.get(i), cells[i].strip());
    }
    Entry entry =
        new Entry(
            row.getOrDefault("source", ""),
            areaCode(line, row.getOrDefault("area_code", "")),
            year(line, row.getOrDefault("year", "")),
            null,
            issuedOn(line, row.getOrDefault("issued_on", "")),
            url(line, row.getOrDefault("url", "")));
    check(line, withPeriod(line, entry, row.getOrDefault("period", "")));
  }

  private void check(int line, Entry entry) {
    if (entry.source().isEmpty()) {
      fault(line, "source", "is empty; write the end of an address, with * for any characters");
    }
    Integer first = lineOf.putIfAbsent(entry.source(), line);
    if (first != null) {
      fault(line, "source", "'%s' stands already in line %d".formatted(entry.source(), first));
    }
    entries.add(entry);
  }

  private @Nullable String areaCode(int line, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (catalog.area(cell).isEmpty()) {
      fault(line, "area_code", "'%s' is no area code of the catalog; write 370300".formatted(cell));
    }
    return cell;
  }

  private @Nullable Integer year(int line, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (!cell.matches("(19[5-9]|20[0-9])[0-9]")) {
      fault(line, "year", "'%s' is no year; write 2024".formatted(cell));
      return null;
    }
    return Integer.valueOf(cell);
  }

  private @Nullable LocalDate issuedOn(int line, String cell) {
    try {
      return cell.isEmpty() ? null : LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      fault(line, "issued_on", "'%s' is no date; write 2024-04-18".formatted(cell));
      return null;
    }
  }

  private @Nullable String url(int line, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    if (!cell.matches("https?://[^\\s/]+.*")) {
      fault(line, "url", "'%s' is no address; write https://…".formatted(cell));
    }
    return cell;
  }

  /** Reads Q1, H1, Q3, FY, words such as 上半年 or 1-8月, and whole periods: 2024-01/2024-09. */
  private Entry withPeriod(int line, Entry entry, String cell) {
    if (cell.isEmpty()) {
      return entry;
    }
    Span span = NAMED.get(cell.toUpperCase(Locale.ROOT));
    Integer year = entry.year();
    if (span == null && cell.indexOf('/') > 0) {
      Period period = period(cell);
      if (period != null && period.start().getYear() == period.end().getYear()) {
        span = new Span(period.start().getMonthValue(), period.end().getMonthValue());
        if (year != null && year != period.start().getYear()) {
          fault(line, "period", "'%s' is not in the year %d".formatted(cell, year));
        }
        year = period.start().getYear();
      }
    }
    span = span == null ? PeriodWords.ofTitle(cell) : span;
    if (span == null) {
      fault(
          line,
          "period",
          "'%s' is no period; write Q1, H1, Q3, FY, 1-8月 or 2024-01/2024-09".formatted(cell));
    }
    return new Entry(entry.source(), entry.areaCode(), year, span, entry.issuedOn(), entry.url());
  }

  private static @Nullable Period period(String cell) {
    try {
      return Period.parse(cell);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void fault(int line, String column, String message) {
    faults.add(new ManifestFault(line, column, message));
  }
}
