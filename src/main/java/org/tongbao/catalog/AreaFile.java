package org.tongbao.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A line of areas.csv to an area. */
final class AreaFile {
  static final CsvRows.Columns COLUMNS =
      new CsvRows.Columns(Set.of("code", "name", "aliases", "level", "parent"), Set.of());
  private static final Pattern CODE = Pattern.compile("\\d{6}");

  private AreaFile() {}

  /** Returns the area, or none where the line has a fault. */
  static List<Area> read(CsvRow row, List<CatalogFault> faults) {
    int before = faults.size();
    String code = Words.required(row, "code", faults);
    if (!code.isEmpty() && !CODE.matcher(code).matches()) {
      faults.add(
          row.fault(
              CatalogFault.Code.BAD_CODE,
              "code",
              "'%s' is no area code; write six digits of GB/T 2260: 370300".formatted(code)));
    }
    String name = Words.required(row, "name", faults);
    var level = Words.read(row, "level", Area.Level.class, faults);
    if (faults.size() > before) {
      return List.of();
    }
    String parent = row.cell("parent");
    return List.of(
        new Area(
            code,
            name,
            row.list("aliases"),
            level.orElseThrow(),
            parent.isEmpty() ? null : parent));
  }
}
