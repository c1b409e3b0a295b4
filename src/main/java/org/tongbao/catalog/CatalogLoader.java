package org.tongbao.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads all files of a catalog, later ones over earlier ones, and checks the whole. */
final class CatalogLoader {
  private final List<CatalogFault> faults = new ArrayList<>();
  private final Map<String, Entry<Indicator>> indicators = new LinkedHashMap<>();
  private final Map<String, Entry<Area>> areas = new TreeMap<>();
  private final Map<String, Entry<Unit>> units = new LinkedHashMap<>();

  /** Codes of lines that have a fault: what names them as its parent is right all the same. */
  private final Set<String> faulty = new HashSet<>();

  /** A value and the line that gave it. */
  private record Entry<T>(T value, CsvRow row, int file) {}

  static Catalog load(List<CatalogFile> files) {
    CatalogLoader loader = new CatalogLoader();
    for (int i = 0; i < files.size(); i++) {
      loader.read(files.get(i), i);
    }
    loader.check();
    if (!loader.faults.isEmpty()) {
      loader.faults.sort(
          Comparator.comparing(CatalogFault::location).thenComparingInt(CatalogFault::line));
      throw new CatalogException(loader.faults);
    }
    return new LoadedCatalog(values(loader.indicators), values(loader.areas), values(loader.units));
  }

  private void read(CatalogFile file, int number) {
    switch (file.kind()) {
      case INDICATORS ->
          addAll(
              CsvRows.of(file, IndicatorFile.COLUMNS, faults),
              IndicatorFile::read,
              number,
              Indicator::code,
              indicators);
      case AREAS ->
          addAll(
              CsvRows.of(file, AreaFile.COLUMNS, faults),
              AreaFile::read,
              number,
              Area::code,
              areas);
      case UNITS ->
          addAll(
              CsvRows.of(file, UnitFile.COLUMNS, faults),
              UnitFile::read,
              number,
              Unit::symbol,
              units);
    }
  }

  /** Adds a file's lines: a code may override that of an earlier file, never one of its own. */
  private <T> void addAll(
      List<CsvRow> rows,
      BiFunction<CsvRow, List<CatalogFault>, List<T>> reader,
      int file,
      Function<T, String> key,
      Map<String, Entry<T>> to) {
    Map<String, CsvRow> own = new HashMap<>();
    for (CsvRow row : rows) {
      List<T> values = reader.apply(row, faults);
      if (values.isEmpty()) {
        faulty.add(row.cell("code"));
      }
      for (int i = 0; i < values.size(); i++) {
        String code = key.apply(values.get(i));
        CsvRow first = own.putIfAbsent(code, row);
        if (first == null) {
          to.put(code, new Entry<>(values.get(i), row, file));
        } else if (i == 0) {
          faults.add(duplicate(CatalogFault.Code.DUPLICATE_CODE, row, code, first));
        } else if (!first.equals(row)) {
          faults.add(duplicate(CatalogFault.Code.ALIAS_OF_TWO, row, code, first));
        }
      }
    }
  }

  private static CatalogFault duplicate(
      CatalogFault.Code fault, CsvRow row, String code, CsvRow first) {
    String column =
        fault == CatalogFault.Code.ALIAS_OF_TWO
            ? "aliases"
            : row.header().containsKey("code") ? "code" : "symbol";
    return row.fault(fault, column, "'%s' stands already in line %d".formatted(code, first.line()));
  }

  private void check() {
    checkParents(indicators, Indicator::parent);
    checkParents(areas, Area::parent);
    checkPast();
    checkNames();
    Units vocabulary = new Units(values(units));
    for (Entry<Indicator> entry : indicators.values()) {
      checkUnit(entry.value().unit(), "unit", entry.row(), vocabulary);
    }
    for (Entry<Unit> entry : units.values()) {
      checkUnit(entry.value().base(), "base", entry.row(), vocabulary);
    }
  }

  private void checkUnit(String unit, String column, CsvRow row, Units vocabulary) {
    if (!unit.isEmpty() && vocabulary.unit(unit).isEmpty()) {
      CatalogFault fault =
          row.fault(
              CatalogFault.Code.UNKNOWN_UNIT,
              column,
              "'%s' is no unit of units.csv".formatted(unit));
      if (!faults.contains(fault)) {
        faults.add(fault);
      }
    }
  }

  private <T> void checkParents(
      Map<String, Entry<T>> entries, Function<T, @Nullable String> parentOf) {
    entries.forEach(
        (code, entry) -> {
          String parent = parentOf.apply(entry.value());
          if (parent == null) {
            return;
          }
          if (!entries.containsKey(parent)) {
            if (!faulty.contains(parent)) {
              faults.add(
                  entry
                      .row()
                      .fault(
                          CatalogFault.Code.UNKNOWN_PARENT,
                          "parent",
                          "'%s' is no code of the catalog".formatted(parent)));
            }
          } else if (isUnderItself(code, entries, parentOf)) {
            faults.add(
                entry
                    .row()
                    .fault(
                        CatalogFault.Code.CYCLE,
                        "parent",
                        "'%s' is under itself by way of '%s'".formatted(code, parent)));
          }
        });
  }

  /** Checks that a code of the past is of one area, and that a successor is there. */
  private void checkPast() {
    Map<String, String> former = new HashMap<>();
    for (Entry<Area> entry : areas.values()) {
      Area area = entry.value();
      for (String code : area.history().formerCodes()) {
        String other = areas.containsKey(code) ? code : former.putIfAbsent(code, area.code());
        if (other != null) {
          faults.add(
              entry
                  .row()
                  .fault(
                      CatalogFault.Code.DUPLICATE_CODE,
                      "former_codes",
                      "'%s' is a code of %s too".formatted(code, other)));
        }
      }
      String successor = area.history().successor();
      if (successor != null && !areas.containsKey(successor) && !faulty.contains(successor)) {
        faults.add(
            entry
                .row()
                .fault(
                    CatalogFault.Code.UNKNOWN_PARENT,
                    "successor",
                    "'%s' is no code of the catalog".formatted(successor)));
      }
    }
  }

  private static <T> boolean isUnderItself(
      String code, Map<String, Entry<T>> entries, Function<T, @Nullable String> parentOf) {
    String at = code;
    for (int steps = 0; steps <= entries.size(); steps++) {
      Entry<T> entry = entries.get(at);
      at = entry == null ? null : parentOf.apply(entry.value());
      if (at == null) {
        return false;
      }
      if (at.equals(code)) {
        return true;
      }
    }
    return false;
  }

  /** Checks that a name is of one indicator; of two, the one of the later file is at fault. */
  private void checkNames() {
    Map<String, Entry<Indicator>> names = new HashMap<>();
    Map<String, Entry<Indicator>> parts = new HashMap<>();
    List<Entry<Indicator>> byFile = new ArrayList<>(indicators.values());
    byFile.sort(Comparator.comparingInt(Entry::file));
    for (Entry<Indicator> entry : byFile) {
      Indicator indicator = entry.value();
      claimName(indicator.nameZh(), indicator.nameZh(), "name_zh", entry, names);
      for (String alias : indicator.aliases()) {
        claimName(alias, alias, "aliases", entry, names);
      }
      for (String part : indicator.partNames()) {
        claimName(indicator.parent() + " " + part, part, "part_names", entry, parts);
      }
    }
  }

  private void claimName(
      String key,
      String name,
      String column,
      Entry<Indicator> entry,
      Map<String, Entry<Indicator>> owners) {
    Entry<Indicator> first = owners.putIfAbsent(key, entry);
    if (first != null && !first.value().code().equals(entry.value().code())) {
      faults.add(
          entry
              .row()
              .fault(
                  CatalogFault.Code.ALIAS_OF_TWO,
                  column,
                  "'%s' names %s (%s:%d) too"
                      .formatted(
                          name, first.value().code(), first.row().location(), first.row().line())));
    }
  }

  private static <T> List<T> values(Map<String, Entry<T>> entries) {
    List<T> values = new ArrayList<>(entries.size());
    entries.values().forEach(entry -> values.add(entry.value()));
    return values;
  }
}
