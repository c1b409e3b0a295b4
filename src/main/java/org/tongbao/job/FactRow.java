package org.tongbao.job;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Period;
import org.tongbao.catalog.Scope;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;
import org.tongbao.fact.Amount;
import org.tongbao.fact.Basis;
import org.tongbao.fact.Fact;
import org.tongbao.fact.ObsStatus;
import org.tongbao.fact.Series;
import org.tongbao.fact.Source;
import org.tongbao.warehouse.Tables;

/** A fact as a row of the facts table, and back; values stand in the order of its columns. */
final class FactRow {
  private static final List<String> COLUMNS = Tables.FACTS.columnNames();

  static @Nullable Object[] values(Fact fact) {
    Series series = fact.series();
    Source source = fact.source();
    Amount amount = fact.amount();
    return new @Nullable Object[] {
      fact.id(),
      series.key(),
      series.areaCode(),
      series.areaName(),
      series.provinceCode(),
      series.areaLevel().name(),
      series.indicator(),
      source.subject(),
      series.measure().name(),
      series.of() == null ? null : series.of().name(),
      series.base(),
      fact.period().start(),
      fact.period().end(),
      fact.timePeriod(),
      series.basis().name(),
      amount.value(),
      series.unit(),
      amount.printed(),
      amount.unitPrinted(),
      amount.unitMult(),
      amount.decimals(),
      series.priceBasis().name(),
      series.scope().name(),
      amount.qualifier().name(),
      series.kind().name(),
      fact.obsStatus().name(),
      source.vintage(),
      fact.isCurrent(),
      source.claimId(),
      source.bulletinId(),
      source.sourceUri(),
      source.sentence(),
      source.quote(),
      source.quoteStart(),
      source.quoteEnd(),
      fact.confidence(),
      fact.issues().toArray(String[]::new)
    };
  }

  static Row of(Fact fact) {
    return RowFactory.create(values(fact));
  }

  /** Returns the fact of a row that begins with the columns of the facts table. */
  static Fact of(Row row) {
    Reader cells = new Reader(row);
    int decimals = cells.number("decimals");
    Series series =
        new Series(
            cells.word("series_key"),
            cells.word("area_code"),
            cells.word("area_name"),
            cells.word("province_code"),
            Area.Level.valueOf(cells.word("area_level")),
            cells.word("indicator"),
            Measure.valueOf(cells.word("measure")),
            cells.isNull("of") ? null : Measure.valueOf(cells.word("of")),
            cells.isNull("base") ? null : cells.word("base"),
            Basis.valueOf(cells.word("basis")),
            Scope.valueOf(cells.word("scope")),
            Indicator.PriceBasis.valueOf(cells.word("price_basis")),
            ClaimKind.valueOf(cells.word("kind")),
            cells.word("unit"));
    Amount amount =
        new Amount(
            cells.decimal("value"),
            cells.decimal("value_printed").setScale(decimals),
            cells.word("unit_printed"),
            cells.number("unit_mult"),
            decimals,
            Qualifier.valueOf(cells.word("qualifier")));
    Source source =
        new Source(
            cells.word("bulletin_id"),
            cells.word("source_uri"),
            cells.isNull("vintage") ? null : row.getLocalDate(at("vintage")),
            cells.word("claim_id"),
            cells.word("subject"),
            cells.word("sentence"),
            cells.word("quote"),
            cells.number("quote_start"),
            cells.number("quote_end"));
    return new Fact(
        cells.word("fact_id"),
        series,
        new Period(row.getLocalDate(at("period_start")), row.getLocalDate(at("period_end"))),
        cells.word("time_period"),
        amount,
        ObsStatus.valueOf(cells.word("obs_status")),
        row.getBoolean(at("is_current")),
        source,
        row.getDouble(at("confidence")),
        row.getList(at("issues")));
  }

  private static int at(String column) {
    return Place.OF.getOrDefault(column, -1);
  }

  private static final class Place {
    static final java.util.Map<String, Integer> OF = new java.util.HashMap<>();

    static {
      for (String column : COLUMNS) {
        OF.put(column, OF.size());
      }
    }
  }

  private record Reader(Row row) {
    String word(String column) {
      return row.getString(at(column));
    }

    int number(String column) {
      return row.getInt(at(column));
    }

    BigDecimal decimal(String column) {
      return row.getDecimal(at(column));
    }

    boolean isNull(String column) {
      return row.isNullAt(at(column));
    }
  }

  private FactRow() {}
}
