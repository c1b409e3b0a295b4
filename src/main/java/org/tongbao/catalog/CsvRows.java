package org.tongbao.catalog;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a catalog file to rows; faults go to a list and never stop the reading of other lines. */
final class CsvRows {
  private final CatalogFile file;
  private final Columns columns;
  private final List<CatalogFault> faults;
  private final List<CsvRow> rows = new ArrayList<>();

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
    reading.decode().ifPresent(reading::read);
    return reading.rows;
  }

  private java.util.Optional<String> decode() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(file.bytes());
    CharBuffer out = CharBuffer.allocate(file.bytes().length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.length() - text.lastIndexOf('\n');
      faults.add(
          new CatalogFault(
              CatalogFault.Code.NOT_UTF8,
              file.location(),
              line,
              "",
              "byte %d (character %d of the line) is not UTF-8; save the file as UTF-8"
                  .formatted(in.position(), column)));
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private void read(String text) {
    try (CSVReader csv =
        new CSVReaderBuilder(new StringReader(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .build()) {
      String[] header = csv.readNext();
      if (!headerHolds(header)) {
        return;
      }
      int before = (int) csv.getLinesRead();
      for (String[] cells; (cells = csv.readNext()) != null; before = (int) csv.getLinesRead()) {
        row(before + 1, header, cells);
      }
    } catch (CsvValidationException e) {
      faults.add(
          new CatalogFault(
              CatalogFault.Code.BAD_QUOTING,
              file.location(),
              (int) e.getLineNumber(),
              "",
              String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean headerHolds(String[] header) {
    List<String> names = header == null ? List.of() : Stream.of(header).map(String::strip).toList();
    List<String> missing =
        columns.required().stream().filter(name -> !names.contains(name)).sorted().toList();
    List<String> unknown = names.stream().filter(name -> !columns.knows(name)).toList();
    if (!missing.isEmpty()) {
      headerFault("lacks " + String.join(", ", missing));
    }
    for (String name : unknown) {
      headerFault("'%s' is no column of %s".formatted(name, file.kind().fileName()));
    }
    return missing.isEmpty() && unknown.isEmpty();
  }

  private void headerFault(String message) {
    faults.add(new CatalogFault(CatalogFault.Code.WRONG_HEADER, file.location(), 1, "", message));
  }

  private void row(int line, String[] header, String[] cells) {
    if (cells.length == 1 && cells[0].isBlank()) {
      return;
    }
    if (cells.length != header.length) {
      faults.add(
          new CatalogFault(
              CatalogFault.Code.WRONG_WIDTH,
              file.location(),
              line,
              "",
              "has %d cells where the header has %d".formatted(cells.length, header.length)));
      return;
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      named.put(header[i].strip(), cells[i].strip());
    }
    rows.add(new CsvRow(file.location(), line, named));
  }
}
