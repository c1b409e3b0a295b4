package org.tongbao.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;

/**
 * A labelled claim: a row of a {@code NAME.gold.csv}, as the labelling guide defines its columns.
 *
 * @param line where the row begins in its file, from 1
 * @param anchor the number with its unit, letter for letter as the source prints it
 * @param subject what is measured
 * @param indicator code in the catalog, null where the row has none
 * @param measure what the value is of the subject
 * @param of what a CHANGE or a GAP differences, else null
 * @param value signed decimal in the printed unit
 * @param unit printed unit, empty where there is none
 * @param qualifier how exact
 * @param base what the value compares with, null where the row has none
 * @param period null where the row leaves it open: it is not scored then
 * @param area six digits, null where the row leaves it open: it is not scored then
 * @param kind whether it happened
 */
public record Label(
    long line,
    String anchor,
    String subject,
    @Nullable String indicator,
    Measure measure,
    @Nullable Measure of,
    BigDecimal value,
    String unit,
    Qualifier qualifier,
    @Nullable String base,
    @Nullable Period period,
    @Nullable String area,
    ClaimKind kind) {
  public Label {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(kind, "kind");
    if (anchor.isEmpty()) {
      throw new IllegalArgumentException("a label has an anchor");
    }
  }
}
