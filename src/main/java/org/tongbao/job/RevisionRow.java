package org.tongbao.job;

import java.math.BigDecimal;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Measure;
import org.tongbao.fact.Fact;
import org.tongbao.fact.Revision;

/** A revision as a row of the revisions table. */
final class RevisionRow {
  static Row of(Revision revision) {
    Fact before = revision.before();
    Fact after = revision.after();
    BigDecimal change = after.amount().value().subtract(before.amount().value());
    return RowFactory.create(
        after.series().key(),
        after.series().areaCode(),
        after.series().indicator(),
        after.source().subject(),
        after.series().measure().name(),
        after.timePeriod(),
        before.amount().value(),
        after.amount().value(),
        after.series().unit(),
        change,
        percent(before, change),
        before.source().vintage(),
        after.source().vintage(),
        before.id(),
        after.id());
  }

  /** A change in percent of a rate would be read as points. */
  private static @Nullable Double percent(Fact before, BigDecimal change) {
    BigDecimal value = before.amount().value();
    boolean isAmount = before.series().measure() == Measure.LEVEL;
    return !isAmount || value.signum() == 0 || before.series().unit().equals("%")
        ? null
        : 100 * change.doubleValue() / Math.abs(value.doubleValue());
  }

  private RevisionRow() {}
}
