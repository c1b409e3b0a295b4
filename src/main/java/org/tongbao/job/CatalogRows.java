package org.tongbao.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Unit;
import org.tongbao.warehouse.Run;

/** The catalog as used and the runs read, as rows of a release. */
final class CatalogRows {
  static List<Row> areas(Catalog catalog) {
    return catalog.areas().stream()
        .sorted(Comparator.comparing(Area::code))
        .map(
            area ->
                RowFactory.create(
                    area.code(),
                    area.name(),
                    area.aliases().toArray(String[]::new),
                    area.level().name(),
                    area.parent(),
                    area.provinceCode(),
                    area.history().formerNames().toArray(String[]::new),
                    area.history().formerCodes().toArray(String[]::new),
                    area.history().until(),
                    area.history().successor()))
        .toList();
  }

  static List<Row> indicators(Catalog catalog) {
    return catalog.indicators().stream()
        .sorted(Comparator.comparing(Indicator::code))
        .map(
            indicator ->
                RowFactory.create(
                    indicator.code(),
                    indicator.nameZh(),
                    indicator.nameEn(),
                    indicator.aliases().toArray(String[]::new),
                    indicator.unit(),
                    indicator.kind().name(),
                    indicator.levelPrices().name(),
                    indicator.growthPrices().name(),
                    indicator.levelsComparable(),
                    indicator.direction().name(),
                    indicator.parent()))
        .toList();
  }

  static List<Row> units(Catalog catalog) {
    return catalog.units().stream()
        .sorted(Comparator.comparing(Unit::symbol))
        .map(
            unit ->
                RowFactory.create(
                    unit.symbol(), unit.dimension(), unit.base(), unit.factor(), unit.divisor()))
        .toList();
  }

  static List<Row> runs(List<Run> runs) {
    List<Row> rows = new ArrayList<>();
    for (Run run : runs) {
      rows.add(
          RowFactory.create(
              run.id(),
              run.startedAt(),
              run.committedAt(),
              run.codeVersion(),
              run.catalogVersion(),
              run.inputs().toArray(String[]::new),
              run.counts().read(),
              run.counts().added(),
              run.counts().quarantined(),
              run.counts().known(),
              run.counts().claims(),
              run.counts().bytes()));
    }
    return rows;
  }

  private CatalogRows() {}
}
