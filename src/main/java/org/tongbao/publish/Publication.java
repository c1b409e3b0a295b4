package org.tongbao.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import org.tongbao.publish.SdmxStructure.Code;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/**
 * Writes what stands in a release beside its Parquet: CSV, SDMX-CSV, README, data package.
 *
 * <p>Rows stream from the Parquet through all formats at once, a row group at a time; the same
 * tables and edition give the same bytes.
 */
public final class Publication {
  private final Configuration hadoop;
  private final ReleaseFiles files;
  private final Edition edition;
  private final Set<Format> formats;
  private final Map<Table, Long> rows = new LinkedHashMap<>();
  private final List<String> runs = new ArrayList<>();
  private final Set<String> inputs = new LinkedHashSet<>();
  private final Map<String, Code> areas = new TreeMap<>();
  private final Map<String, Code> indicators = new TreeMap<>();

  private Publication(
      Configuration hadoop, ReleaseFiles files, Edition edition, Set<Format> formats) {
    this.hadoop = hadoop;
    this.files = files;
    this.edition = edition;
    this.formats = Set.copyOf(formats);
  }

  /**
   * Completes a release that is being built; its Parquet is there, readers do not see it yet.
   *
   * @param release directory that holds a directory of Parquet files for each table
   * @return how many rows each table has
   */
  public static Map<Table, Long> complete(
      Path release, Configuration hadoop, Edition edition, Set<Format> formats) throws IOException {
    Publication publication =
        new Publication(hadoop, ReleaseFiles.at(release, hadoop), edition, formats);
    publication.write();
    return Map.copyOf(publication.rows);
  }

  private void write() throws IOException {
    for (Table table : Tables.ofRelease()) {
      rows.put(table, table(table));
    }
    if (formats.contains(Format.SDMX_CSV)) {
      try (OutputStream out = create(ReleaseLayout.SDMX_STRUCTURE)) {
        SdmxStructure.write(out, edition, areas, indicators);
      }
    }
    text(ReleaseLayout.README, ReleaseReadme.of(edition, rows, formats));
    text(ReleaseLayout.DATA_PACKAGE, DataPackage.describe(files, edition, rows, runs, inputs));
    text(
        ReleaseLayout.DATA_PACKAGE_SUM,
        "%s  %s\n".formatted(files.sha256(ReleaseLayout.DATA_PACKAGE), ReleaseLayout.DATA_PACKAGE));
  }

  private void text(String inside, String text) throws IOException {
    try (OutputStream out = create(inside)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private OutputStream create(String inside) throws IOException {
    return new BufferedOutputStream(files.create(inside), 1 << 16);
  }

  /** Writes a table in every format asked for and returns how many rows it has. */
  private long table(Table table) throws IOException {
    List<AutoCloseable> open = new ArrayList<>();
    try {
      List<ParquetRows.Sink> sinks = sinks(table, open);
      ParquetRows parquet = new ParquetRows(hadoop, table);
      long count = 0;
      for (String part : files.parquet(table)) {
        count += parquet.count(files.path(part));
        if (!sinks.isEmpty()) {
          parquet.read(
              files.path(part),
              values -> {
                for (ParquetRows.Sink sink : sinks) {
                  sink.take(values);
                }
              });
        }
      }
      return count;
    } finally {
      for (AutoCloseable each : open) {
        close(each);
      }
    }
  }

  private static void close(AutoCloseable each) throws IOException {
    try {
      each.close();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private List<ParquetRows.Sink> sinks(Table table, List<AutoCloseable> open) throws IOException {
    List<ParquetRows.Sink> sinks = new ArrayList<>();
    Optional<Format> csv =
        formats.stream().filter(f -> f == Format.CSV || f == Format.CSV_EXCEL).findFirst();
    if (csv.isPresent()) {
      CsvFile file = CsvFile.of(table, create(ReleaseLayout.csv(table)), csv.get());
      open.add(file);
      sinks.add(file::write);
    }
    if (formats.contains(Format.SDMX_CSV)) {
      for (SdmxDataflow flow : SdmxDataflow.ALL) {
        if (flow.table().equals(table)) {
          SdmxCsv file = new SdmxCsv(flow, create(ReleaseLayout.sdmxCsv(table)));
          open.add(file);
          sinks.add(file::write);
        }
      }
      vocabulary(table).ifPresent(sinks::add);
    }
    if (table.equals(Tables.RUNS)) {
      int id = table.columnNames().indexOf("run_id");
      int given = table.columnNames().indexOf("inputs");
      sinks.add(
          values -> {
            runs.add(String.valueOf(values[id]));
            if (values[given] instanceof List<?> list) {
              list.forEach(input -> inputs.add(String.valueOf(input)));
            }
          });
    }
    return sinks;
  }

  /** Gathers the code lists of areas and indicators while their rows pass. */
  private Optional<ParquetRows.Sink> vocabulary(Table table) {
    List<String> names = table.columnNames();
    if (table.equals(Tables.AREAS)) {
      int code = names.indexOf("area_code");
      int name = names.indexOf("area_name");
      return Optional.of(
          values ->
              areas.put(
                  String.valueOf(values[code]),
                  new Code(String.valueOf(values[name]), null, null, null)));
    }
    if (table.equals(Tables.INDICATORS)) {
      int zh = names.indexOf("name_zh");
      int en = names.indexOf("name_en");
      int code = names.indexOf("indicator");
      int parent = names.indexOf("parent");
      return Optional.of(
          values ->
              indicator(
                  String.valueOf(values[code]),
                  String.valueOf(values[zh]),
                  String.valueOf(values[en]),
                  values[parent] == null ? null : SdmxId.of(String.valueOf(values[parent]))));
    }
    if (table.equals(Tables.FACTS)) {
      int code = names.indexOf("indicator");
      int subject = names.indexOf("subject");
      return Optional.of(
          values -> open(String.valueOf(values[code]), String.valueOf(values[subject])));
    }
    return Optional.empty();
  }

  /** Lists an indicator of the facts that the catalog may lack; the catalog's row has the say. */
  private void open(String code, String subject) {
    indicators.putIfAbsent(SdmxId.of(code), new Code(subject, null, null, written(code)));
  }

  private void indicator(String code, String zh, String en, @Nullable String parent) {
    indicators.put(SdmxId.of(code), new Code(zh, en, parent, written(code)));
  }

  private static @Nullable String written(String code) {
    return SdmxId.of(code).equals(code) ? null : code;
  }
}
