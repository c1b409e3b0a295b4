package org.tongbao.warehouse;

/**
 * Where things stand inside a release, as paths relative to it.
 *
 * <pre>
 * releases/
 *   LATEST                     one line: the name of the newest release
 *   2024-11-24T040000Z-3f2a/   a release; never changes
 *     README.md                what is in it, with queries to copy
 *     datapackage.json         every file but this one: schema, rows, bytes, SHA-256
 *     datapackage.sha256       its own SHA-256, as sha256sum -c takes it
 *     facts/*.parquet          one directory a table of {@link Tables#ofRelease()}
 *     trends/*.parquet
 *     …
 *     csv/facts.csv …          where CSV was asked for, one file a table
 *     sdmx/structure.xml       where SDMX-CSV was asked for: the structure, then
 *     sdmx/facts.csv …         the data sets that have one
 * </pre>
 *
 * Names that begin with a dot or an underscore are no part of a release, as Hadoop has it. Rows of
 * a table stand in the order of its files' names, then in the order of each file.
 */
public final class ReleaseLayout {
  /** Beside the releases, names the newest. */
  public static final String LATEST = "LATEST";

  public static final String README = "README.md";
  public static final String DATA_PACKAGE = "datapackage.json";
  public static final String DATA_PACKAGE_SUM = "datapackage.sha256";
  public static final String PARQUET_SUFFIX = ".parquet";
  public static final String SDMX_STRUCTURE = "sdmx/structure.xml";

  /** Returns the directory of a table's Parquet files. */
  public static String parquet(Table table) {
    return table.name();
  }

  public static String csv(Table table) {
    return "csv/" + table.name() + ".csv";
  }

  public static String sdmxCsv(Table table) {
    return "sdmx/" + table.name() + ".csv";
  }

  private ReleaseLayout() {}
}
