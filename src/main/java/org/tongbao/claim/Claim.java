package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * One quantity that a bulletin states about one subject, as gold/GUIDE defines it.
 *
 * @param quoteStart where the number begins, in the text as read
 * @param quote the number with its unit as the source prints it
 * @param section heading it stands under, empty where none
 * @param sentence the sentence, or the table row, as the source prints it
 * @param subject what is measured, in simplified characters, without area, period and verbs
 * @param indicator code in the catalog, null where it is not catalogued
 * @param measure what the value is of the subject
 * @param of for CHANGE and GAP what is differenced, else null
 * @param value signed decimal in the printed unit, with the printed digits after the point
 * @param unit printed unit in simplified characters, empty where it has none
 * @param qualifier how exact
 * @param base what a GROWTH, CHANGE or GAP compares with: YOY, PREV, YEAR_END, AVG2, a period in
 *     ISO form or an area code; else null
 * @param period the time the value covers, null where nobody knows
 * @param areaCode six digits, null where nobody knows
 * @param areaText the area's words where the sentence names it, else null
 * @param kind whether it happened
 * @param rule name of the rule that made it
 * @param confidence measured share of such claims that are right, 0 to 1
 */
public record Claim(
    int quoteStart,
    String quote,
    String section,
    String sentence,
    String subject,
    @Nullable String indicator,
    Measure measure,
    @Nullable Measure of,
    BigDecimal value,
    String unit,
    Qualifier qualifier,
    @Nullable String base,
    @Nullable Period period,
    @Nullable String areaCode,
    @Nullable String areaText,
    ClaimKind kind,
    String rule,
    double confidence) {
  public Claim {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(rule, "rule");
    if (quoteStart < 0 || quote.isEmpty()) {
      throw new IllegalArgumentException(
          "a quote has letters and stands at 0 or after, not '%s' at %d"
              .formatted(quote, quoteStart));
    }
  }

  /** Returns where the quote ends in the text as read: after the number and its unit. */
  public int quoteEnd() {
    return quoteStart + quote.length();
  }

  /** Returns this claim under another code; null for none. */
  Claim withIndicator(@Nullable String code) {
    return Objects.equals(code, indicator)
        ? this
        : new Claim(
            quoteStart,
            quote,
            section,
            sentence,
            subject,
            code,
            measure,
            of,
            value,
            unit,
            qualifier,
            base,
            period,
            areaCode,
            areaText,
            kind,
            rule,
            confidence);
  }
}
