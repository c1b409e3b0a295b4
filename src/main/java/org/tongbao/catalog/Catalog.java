package org.tongbao.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The vocabulary as loaded: indicators, areas and units; immutable, may be shared by threads. */
public interface Catalog {
  /** Returns the catalog that the application carries; always the same one. */
  static Catalog bundled() {
    return BundledCatalog.catalog();
  }

  /**
   * Returns the bundled catalog with a user's own files over it: a line adds a code, or overrides
   * the bundled line of that code.
   *
   * @throws CatalogException where any file has a fault; names every fault
   */
  static Catalog with(List<CatalogFile> own) {
    List<CatalogFile> files = new ArrayList<>(BundledCatalog.files());
    files.addAll(own);
    return CatalogLoader.load(files);
  }

  /**
   * Returns the bundled catalog with the files of a directory over it; files it does not have are
   * the bundled ones alone.
   *
   * @throws CatalogException where any file has a fault; names every fault
   * @throws IOException where the directory cannot be read
   */
  static Catalog load(Path directory) throws IOException {
    List<CatalogFile> own = new ArrayList<>();
    for (CatalogFile.Kind kind : CatalogFile.Kind.values()) {
      Path file = directory.resolve(kind.fileName());
      if (Files.exists(file)) {
        own.add(new CatalogFile(kind, file.toString(), Files.readAllBytes(file)));
      }
    }
    return with(own);
  }

  Collection<Indicator> indicators();

  Optional<Indicator> indicator(String code);

  /** Returns the indicator whose Chinese name or alias is exactly these simplified characters. */
  Optional<Indicator> indicatorNamed(String name);

  Collection<Area> areas();

  /** Returns the area that has this code, or had it before. */
  Optional<Area> area(String code);

  Collection<Unit> units();

  /**
   * Returns the unit printed as these simplified characters: a listed symbol or spelling, or a
   * listed magnitude before one (万套).
   */
  Optional<Unit> unit(String symbol);

  /**
   * Returns what a symbol is that {@link #unit} does not know: a unit of its own, of dimension
   * {@code OPEN}; a listed magnitude before it is its factor (万石榴 is ten thousand 石榴).
   */
  Unit unlistedUnit(String symbol);
}
