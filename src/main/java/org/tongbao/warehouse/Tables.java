package org.tongbao.warehouse;

import java.util.List;
import java.util.Optional;

/**
 * Every schema of the project, without any engine.
 *
 * <p>{@link SparkSchemas} derives Spark's schemas from these; data/README.md, the data package and
 * SDMX take names, types and comments from here.
 */
public final class Tables {
  /** The warehouse's one table: bulletins with their texts and nested claims. */
  public static final Table WAREHOUSE_BULLETINS = BulletinTables.WAREHOUSE_BULLETINS;

  public static final Table BULLETINS = BulletinTables.BULLETINS;
  public static final Table CLAIMS = BulletinTables.CLAIMS;
  public static final Table FACTS = FactTables.FACTS;
  public static final Table ISSUES = FactTables.ISSUES;
  public static final Table REVISIONS = FactTables.REVISIONS;
  public static final Table TRENDS = TrendTables.TRENDS;
  public static final Table AREAS = CatalogTables.AREAS;
  public static final Table INDICATORS = CatalogTables.INDICATORS;
  public static final Table UNITS = CatalogTables.UNITS;
  public static final Table RUNS = CatalogTables.RUNS;

  private static final List<Table> RELEASE =
      List.of(TRENDS, FACTS, CLAIMS, BULLETINS, ISSUES, REVISIONS, AREAS, INDICATORS, UNITS, RUNS);

  /** Returns the tables of a release, the most read first. */
  public static List<Table> ofRelease() {
    return RELEASE;
  }

  /** Returns the table of a release that has this name. */
  public static Optional<Table> named(String name) {
    return RELEASE.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  private Tables() {}
}
