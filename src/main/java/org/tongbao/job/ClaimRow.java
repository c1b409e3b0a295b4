package org.tongbao.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;
import org.tongbao.warehouse.Type;

/** A claim as a row nested in its bulletin, and back. */
final class ClaimRow {
  /** Returns the claim as it stands inside its bulletin's row. */
  static Row nested(Claim claim) {
    return RowFactory.create(values(claim).toArray());
  }

  /** Returns the claim of a nested row. */
  static Claim of(Row row) {
    BigDecimal value = row.<BigDecimal>getAs("value").setScale(row.<Integer>getAs("decimals"));
    @Nullable LocalDate start = row.getAs("period_start");
    return new Claim(
        row.<Integer>getAs("quote_start"),
        row.getAs("quote"),
        row.getAs("section"),
        row.getAs("sentence"),
        row.getAs("subject"),
        row.getAs("indicator"),
        Measure.valueOf(row.getAs("measure")),
        row.getAs("of") == null ? null : Measure.valueOf(row.getAs("of")),
        value,
        row.getAs("unit"),
        Qualifier.valueOf(row.getAs("qualifier")),
        row.getAs("base"),
        start == null ? null : new Period(start, row.getAs("period_end")),
        row.getAs("area_code"),
        row.getAs("area_text"),
        ClaimKind.valueOf(row.getAs("kind")),
        row.getAs("rule"),
        row.<Double>getAs("confidence"));
  }

  private static List<@Nullable Object> values(Claim claim) {
    @Nullable Period period = claim.period();
    @Nullable Measure of = claim.of();
    List<@Nullable Object> values = new ArrayList<>();
    values.add(claim.section());
    values.add(claim.sentence());
    values.add(claim.quoteStart());
    values.add(claim.quoteEnd());
    values.add(claim.quote());
    values.add(claim.subject());
    values.add(claim.indicator());
    values.add(claim.measure().name());
    values.add(of == null ? null : of.name());
    values.add(decimal(claim.value()));
    values.add(Math.max(0, claim.value().scale()));
    values.add(claim.unit());
    values.add(claim.qualifier().name());
    values.add(claim.base());
    values.add(period == null ? null : period.start());
    values.add(period == null ? null : period.end());
    values.add(claim.areaCode());
    values.add(claim.areaText());
    values.add(claim.kind().name());
    values.add(claim.rule());
    values.add(claim.confidence());
    return values;
  }

  /**
   * Digits past the scale of the column cannot be printed figures of a bulletin; they are rounded.
   */
  static BigDecimal decimal(BigDecimal value) {
    return value.scale() <= Type.DECIMAL_SCALE
        ? value
        : value.setScale(Type.DECIMAL_SCALE, java.math.RoundingMode.HALF_EVEN);
  }

  private ClaimRow() {}
}
