package org.tongbao.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A data set as SDMX-CSV 2.0: {@code STRUCTURE, STRUCTURE_ID, ACTION}, then a column a component.
 *
 * <p>Where components have many values, these are separated by semicolons and the header says so,
 * as the format prescribes; a value that has a semicolon or a quote of its own stands in quotes.
 */
final class SdmxCsv implements AutoCloseable {
  private static final int LEADING = 3;

  private final SdmxDataflow flow;
  private final List<SdmxComponent> components;
  private final int[] columns;
  private final int timeColumn;
  private final CsvFile csv;
  private final String[] cells;

  SdmxCsv(SdmxDataflow flow, OutputStream out) {
    this.flow = flow;
    this.components = flow.components();
    List<String> names = flow.table().columnNames();
    this.columns = components.stream().mapToInt(c -> names.indexOf(c.column())).toArray();
    this.timeColumn = names.indexOf("time_period");
    this.cells = new String[LEADING + components.size()];
    this.csv = new CsvFile(out, header());
  }

  private List<String> header() {
    boolean many = components.stream().anyMatch(SdmxComponent::hasManyValues);
    List<String> header =
        new ArrayList<>(List.of(many ? "STRUCTURE[;]" : "STRUCTURE", "STRUCTURE_ID", "ACTION"));
    for (SdmxComponent component : components) {
      header.add(component.hasManyValues() ? component.id() + "[]" : component.id());
    }
    return header;
  }

  /** Writes one row of the flow's table as an observation. */
  void write(@Nullable Object[] values) throws IOException {
    cells[0] = "dataflow";
    cells[1] = flow.reference();
    cells[2] = "M";
    for (int i = 0; i < columns.length; i++) {
      SdmxComponent component = components.get(i);
      cells[LEADING + i] =
          columns[i] < 0
              ? made(component, String.valueOf(values[timeColumn]))
              : cell(component, values[columns[i]]);
    }
    csv.writeCells(cells);
  }

  private static String made(SdmxComponent component, String timePeriod) {
    return component.id().equals(SdmxDataflow.FREQ) ? frequency(timePeriod) : "0";
  }

  /** Returns the code of SDMX's list of frequencies that a time period's form tells. */
  static String frequency(String timePeriod) {
    if (timePeriod.indexOf('/') >= 0) {
      return "_O";
    }
    if (timePeriod.indexOf('Q') >= 0) {
      return "Q";
    }
    return switch (timePeriod.length()) {
      case 4 -> "A";
      case 7 -> "M";
      default -> "D";
    };
  }

  private static String cell(SdmxComponent component, @Nullable Object value) {
    if (value == null || (component.isDimension() && value.equals(""))) {
      return component.isDimension() ? SdmxDataflow.NOT_APPLICABLE : "";
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(element -> PlainText.of(element))
          .map(SdmxCsv::subfield)
          .collect(Collectors.joining(";"));
    }
    String text = PlainText.of(value);
    return component.codelist() == null ? text : SdmxId.of(text);
  }

  private static String subfield(String text) {
    return text.indexOf(';') >= 0 || text.indexOf('"') >= 0
        ? '"' + text.replace("\"", "\"\"") + '"'
        : text;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
