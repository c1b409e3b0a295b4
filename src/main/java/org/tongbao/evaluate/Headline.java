package org.tongbao.evaluate;

import java.math.BigDecimal;
import java.util.Objects;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Measure;

/**
 * A headline figure that a document states.
 *
 * @param line where the row stands in its file, from 1
 * @param file name of the document
 * @param areaCode six digits
 * @param period months, or the day of a stock
 * @param indicator code in the catalog
 * @param measure what the value is of the indicator
 * @param value signed, in the unit
 * @param unit as printed
 * @param quote the words that state it
 */
public record Headline(
    long line,
    String file,
    String areaCode,
    Period period,
    String indicator,
    Measure measure,
    BigDecimal value,
    String unit,
    String quote) {
  public Headline {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(areaCode, "areaCode");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(quote, "quote");
  }

  /** Returns whether a figure is of the same area, time, indicator and measure. */
  boolean isAbout(StatedFigure figure) {
    return areaCode.equals(figure.areaCode())
        && indicator.equals(figure.indicator())
        && measure == figure.measure()
        && period.equals(figure.period());
  }

  /** Returns whether a figure has the same value, whatever the magnitude of its unit. */
  boolean isValueOf(StatedFigure figure) {
    return ScaledValue.of(value, unit).equals(ScaledValue.of(figure.value(), figure.unit()));
  }
}
