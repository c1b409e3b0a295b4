package org.tongbao.job;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.tongbao.SetupException;
import org.tongbao.bulletin.Manifest;
import org.tongbao.bulletin.ManifestException;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.CatalogException;
import org.tongbao.catalog.CatalogFile;
import org.tongbao.claim.Extractor;

/**
 * The catalog of a job, as it travels to tasks: a user's files over the bundled ones, and a
 * manifest where there is one.
 *
 * <p>Every process loads it once, and builds the grammar from it once.
 */
final class CatalogChoice implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final ConcurrentHashMap<String, Catalog> LOADED = new ConcurrentHashMap<>();
  private static final ConcurrentHashMap<String, Extractor> BUILT = new ConcurrentHashMap<>();

  private final ArrayList<CatalogFile> own;
  private final String version;
  private final String codeVersion;
  private final String manifestLocation;
  private final String manifest;

  private CatalogChoice(List<CatalogFile> own) {
    this(own, "", "");
  }

  private CatalogChoice(List<CatalogFile> own, String manifestLocation, String manifest) {
    this.own = new ArrayList<>(own);
    this.manifestLocation = manifestLocation;
    this.manifest = manifest;
    this.version = CodeVersion.ofCatalog(own.stream().map(CatalogFile::bytes).toList());
    this.codeVersion = CodeVersion.ofCode() + "." + version;
  }

  /**
   * Returns the bundled catalog, with the files of a directory over it where one is given.
   *
   * @throws SetupException where the directory has none of the catalog's files, or any has a fault
   */
  static CatalogChoice of(Optional<String> directory, Configuration hadoop) throws IOException {
    if (directory.isEmpty()) {
      return new CatalogChoice(List.of());
    }
    Path path = new Path(directory.get());
    FileSystem files = path.getFileSystem(hadoop);
    List<CatalogFile> own = new ArrayList<>();
    for (CatalogFile.Kind kind : CatalogFile.Kind.values()) {
      Path file = new Path(path, kind.fileName());
      if (files.exists(file)) {
        try (FSDataInputStream in = files.open(file)) {
          own.add(new CatalogFile(kind, file.toString(), in.readAllBytes()));
        }
      }
    }
    if (own.isEmpty()) {
      throw SetupException.usage(
          "no indicators.csv, areas.csv or units.csv in '%s'".formatted(directory.get()));
    }
    CatalogChoice choice = new CatalogChoice(own);
    try {
      choice.catalog();
    } catch (CatalogException e) {
      throw SetupException.usage(e.getMessage());
    }
    return choice;
  }

  Catalog catalog() {
    return LOADED.computeIfAbsent(
        version, key -> own.isEmpty() ? Catalog.bundled() : Catalog.with(own));
  }

  /**
   * Returns the same catalog with a manifest that says what bulletins do not.
   *
   * @throws SetupException where there is no such file, or any of its lines has a fault
   */
  CatalogChoice with(String location, Configuration hadoop) throws IOException {
    Path path = new Path(location);
    FileSystem files = path.getFileSystem(hadoop);
    if (!files.exists(path)) {
      throw SetupException.usage("no such manifest: '%s'".formatted(location));
    }
    try (FSDataInputStream in = files.open(path)) {
      CatalogChoice choice =
          new CatalogChoice(own, location, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      choice.manifest();
      return choice;
    } catch (ManifestException e) {
      throw SetupException.usage(e.getMessage());
    }
  }

  private Manifest manifest() {
    return manifestLocation.isEmpty()
        ? Manifest.EMPTY
        : Manifest.read(manifestLocation, manifest, catalog());
  }

  Extractor extractor() {
    return BUILT.computeIfAbsent(version + manifest, key -> new Extractor(catalog(), manifest()));
  }

  /** Returns a hash of the catalog's content, the bundled part included. */
  String version() {
    return version;
  }

  /** Returns the version of all that turns bytes into claims: code and catalog. */
  String codeVersion() {
    return codeVersion;
  }
}
