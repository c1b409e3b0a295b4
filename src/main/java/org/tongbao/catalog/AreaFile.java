package org.tongbao.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of areas.csv to an area. */
final class AreaFile {
  static final CsvRows.Columns COLUMNS =
      new CsvRows.Columns(
          Set.of("code", "name", "aliases", "level", "parent"),
          Set.of("former_names", "former_codes", "until", "successor"));
  private static final Pattern CODE = Pattern.compile("\\d{6}");
  private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

  private AreaFile() {}

  /** Returns the area, or none where the line has a fault. */
  static List<Area> read(CsvRow row, List<CatalogFault> faults) {
    int before = faults.size();
    String code = Words.required(row, "code", faults);
    if (!code.isEmpty()) {
      checkCode(code, "code", row, faults);
    }
    row.list("former_codes").forEach(former -> checkCode(former, "former_codes", row, faults));
    Integer until = until(row, faults);
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
            parent.isEmpty() ? null : parent,
            history(row, until)));
  }

  private static Area.History history(CsvRow row, @Nullable Integer until) {
    String successor = row.cell("successor");
    return new Area.History(
        row.list("former_names"),
        row.list("former_codes"),
        until,
        successor.isEmpty() ? null : successor);
  }

  private static void checkCode(String code, String column, CsvRow row, List<CatalogFault> faults) {
    if (!CODE.matcher(code).matches()) {
      faults.add(
          row.fault(
              CatalogFault.Code.BAD_CODE,
              column,
              "'%s' is no area code; write six digits of GB/T 2260: 370300".formatted(code)));
    }
  }

  /** Returns the year, null where the cell is empty or has a fault. */
  private static @Nullable Integer until(CsvRow row, List<CatalogFault> faults) {
    String cell = row.cell("until");
    if (cell.isEmpty() || YEAR.matcher(cell).matches()) {
      return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
    faults.add(
        row.fault(
            CatalogFault.Code.BAD_NUMBER,
            "until",
            "'%s' is no year; write four digits: 2018".formatted(cell)));
    return null;
  }
}
