package org.tongbao.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The catalog that stands in the application jar, read once, when it is first asked for. */
final class BundledCatalog {
  private BundledCatalog() {}

  /** Holds the catalog; the class is initialised on first use, by one thread. */
  private static final class Holder {
    private static final Catalog CATALOG = CatalogLoader.load(files());
  }

  static Catalog catalog() {
    return Holder.CATALOG;
  }

  static List<CatalogFile> files() {
    List<CatalogFile> files = new ArrayList<>();
    for (CatalogFile.Kind kind : CatalogFile.Kind.values()) {
      String name = "/catalog/" + kind.fileName();
      try (InputStream in = BundledCatalog.class.getResourceAsStream(name)) {
        if (in != null) {
          files.add(new CatalogFile(kind, kind.fileName(), in.readAllBytes()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }
}
