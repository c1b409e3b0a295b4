package org.tongbao.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads all files of a catalog, later ones over earlier ones, and checks the whole. */
final class CatalogLoader {
  private final List<CatalogFault> faults = new ArrayList<>();
  private final Map<String, Entry<Indicator>> indicators = new LinkedHashMap<>();
  private final Map<String, Entry<Area>> areas = new TreeMap<>();
  private final Map<String, Entry<Unit>> units = new LinkedHashMap<>();

  /** A value and the line that gave it. */
  record Entry<T>(T value, CsvRow row) {}

  static Catalog load(List<CatalogFile> files) {
    CatalogLoader loader = new CatalogLoader();
    files.forEach(loader::read);
    loader.check();
    if (!loader.faults.isEmpty()) {
      loader.faults.sort(
          Comparator.comparing(CatalogFault::location).thenComparingInt(CatalogFault::line));
      throw new CatalogException(loader.faults);
    }
    return new LoadedCatalog(values(loader.indicators), values(loader.areas), values(loader.units));
  }

  private void read(CatalogFile file) {
    switch (file.kind()) {
      case INDICATORS ->
          addAll(
              CsvRows.of(file, IndicatorFile.COLUMNS, faults),
              row -> IndicatorFile.read(row, faults).stream().toList(),
              Indicator::code,
              "code",
              indicators);
      case AREAS ->
          addAll(
              CsvRows.of(file, AreaFile.COLUMNS, faults),
              row -> AreaFile.read(row, faults).stream().toList(),
              Area::code,
              "code",
              areas);
      case UNITS ->
          addAll(
              CsvRows.of(file, UnitFile.COLUMNS, faults),
              row -> UnitFile.read(row, faults),
              Unit::symbol,
              "symbol",
              units);
    }
  }

  /** Adds a file's lines: a code may override that of an earlier file, never one of its own. */
  private <T> void addAll(
      List<CsvRow> rows,
      Function<CsvRow, List<T>> reader,
      Function<T, String> key,
      String column,
      Map<String, Entry<T>> to) {
    Map<String, CsvRow> own = new HashMap<>();
    for (CsvRow row : rows) {
      for (T value : reader.apply(row)) {
        String code = key.apply(value);
        CsvRow first = own.putIfAbsent(code, row);
        if (first != null) {
          faults.add(
              row.fault(
                  CatalogFault.Code.DUPLICATE_CODE,
                  column,
                  "'%s' stands already in line %d".formatted(code, first.line())));
        } else {
          to.put(code, new Entry<>(value, row));
        }
      }
    }
  }

  private void check() {
    checkParents(indicators, i -> Optional.ofNullable(i.parent()));
    checkParents(areas, a -> Optional.ofNullable(a.parent()));
    checkNames();
    Units vocabulary = new Units(values(units));
    indicators
        .values()
        .forEach(
            entry -> {
              String unit = entry.value().unit();
              if (!unit.isEmpty() && vocabulary.unit(unit).isEmpty()) {
                faults.add(
                    entry
                        .row()
                        .fault(
                            CatalogFault.Code.UNKNOWN_UNIT,
                            "unit",
                            "'%s' is no unit of units.csv".formatted(unit)));
              }
            });
  }

  private <T> void checkParents(
      Map<String, Entry<T>> entries, Function<T, Optional<String>> parentOf) {
    entries.forEach(
        (code, entry) -> {
          Optional<String> parent = parentOf.apply(entry.value());
          if (parent.isPresent() && !entries.containsKey(parent.get())) {
            faults.add(
                entry
                    .row()
                    .fault(
                        CatalogFault.Code.UNKNOWN_PARENT,
                        "parent",
                        "'%s' is no code of the catalog".formatted(parent.get())));
          } else if (isUnderItself(code, entries, parentOf)) {
            faults.add(
                entry
                    .row()
                    .fault(
                        CatalogFault.Code.CYCLE,
                        "parent",
                        "'%s' is under itself by way of '%s'"
                            .formatted(code, parent.orElseThrow())));
          }
        });
  }

  private static <T> boolean isUnderItself(
      String code, Map<String, Entry<T>> entries, Function<T, Optional<String>> parentOf) {
    String at = code;
    for (int steps = 0; steps <= entries.size(); steps++) {
      Entry<T> entry = entries.get(at);
      Optional<String> parent = entry == null ? Optional.empty() : parentOf.apply(entry.value());
      if (parent.isEmpty()) {
        return false;
      }
      at = parent.get();
      if (at.equals(code)) {
        return true;
      }
    }
    return false;
  }

  private void checkNames() {
    Map<String, Entry<Indicator>> owners = new HashMap<>();
    for (Entry<Indicator> entry : indicators.values()) {
      claimName(entry.value().nameZh(), "name_zh", entry, owners);
      for (String alias : entry.value().aliases()) {
        claimName(alias, "aliases", entry, owners);
      }
    }
  }

  private void claimName(
      String name, String column, Entry<Indicator> entry, Map<String, Entry<Indicator>> owners) {
    Entry<Indicator> first = owners.putIfAbsent(name, entry);
    if (first != null && !first.equals(entry)) {
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
    return entries.values().stream().map(Entry::value).toList();
  }
}
