package org.tongbao.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** The README inside a release. */
final class ReleaseReadme {
  static String of(Edition edition, Map<Table, Long> rows, Set<Format> formats) {
    return template()
        .replace("{release}", edition.name())
        .replace("{published}", edition.publishedAt().toString())
        .replace(
            "{as-of}",
            edition.asOf() == null
                ? ""
                : "It holds what was known at the end of %s.\n".formatted(edition.asOf()))
        .replace("{tables}", tables(rows))
        .replace("{formats}", formats(formats))
        .replace("{citation}", DataPackage.citation(edition));
  }

  private static String tables(Map<Table, Long> rows) {
    StringBuilder text = new StringBuilder("| table | rows | what |\n|---|---:|---|\n");
    for (Table table : Tables.ofRelease()) {
      text.append(
          "| `%s` | %,d | %s |\n"
              .formatted(table.name(), rows.getOrDefault(table, 0L), table.description()));
    }
    return text.toString();
  }

  private static String formats(Set<Format> formats) {
    StringBuilder text = new StringBuilder("- `TABLE/*.parquet`: the tables, zstd\n");
    if (formats.contains(Format.CSV) || formats.contains(Format.CSV_EXCEL)) {
      text.append(
          "- `csv/TABLE.csv`: the same, UTF-8%s; text that a spreadsheet would run as a formula has an apostrophe before it\n"
              .formatted(
                  formats.contains(Format.CSV_EXCEL) ? " with a byte-order mark for Excel" : ""));
    }
    if (formats.contains(Format.SDMX_CSV)) {
      text.append(
          "- `sdmx/*.csv` and `sdmx/structure.xml`: facts and trends as SDMX-CSV 2.0 with their structure (SDMX-ML 3.0)\n");
    }
    return text.toString();
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(
            ReleaseReadme.class.getResourceAsStream("release-readme.md"), "release-readme.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReleaseReadme() {}
}
