package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Indicator;

/**
 * What a figure of a table measures, told by the words of its column, of its row and of the
 * caption.
 *
 * @param measure what the figure is of its subject
 * @param of for a CHANGE in points what is differenced, else null
 * @param unit in which it is printed, empty where nothing tells
 * @param base what it compares with, null where it compares with nothing
 */
record TableMeasure(Measure measure, @Nullable Measure of, String unit, @Nullable String base) {
  private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);

  /** All that is said of one figure. */
  record Said(
      TableMeaning column,
      TableMeaning row,
      TableMeaning caption,
      String unitCell,
      TableFigure figure,
      @Nullable Indicator indicator) {
    Said {
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(row, "row");
      Objects.requireNonNull(caption, "caption");
      Objects.requireNonNull(unitCell, "unitCell");
      Objects.requireNonNull(figure, "figure");
    }

    boolean says(TableSense sense) {
      return column.says(sense) || row.says(sense);
    }

    boolean rowIsRelative() {
      return TableMeaning.isRelative(unitCell) || row.relativeUnit().isPresent();
    }
  }

  TableMeasure {
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(unit, "unit");
  }

  static TableMeasure of(Said said) {
    TableMeaning column = said.column();
    if (column.says(TableSense.RANK) || said.figure().rank()) {
      return new TableMeasure(Measure.RANK, null, "位", null);
    }
    if (said.says(TableSense.CONTRIBUTION_RATE)) {
      return new TableMeasure(Measure.CONTRIBUTION_RATE, null, "%", null);
    }
    if (said.says(TableSense.CONTRIBUTION)) {
      return new TableMeasure(Measure.CONTRIBUTION, null, "百分点", null);
    }
    if (said.says(TableSense.COMPLETION)) {
      return new TableMeasure(Measure.COMPLETION, null, "%", null);
    }
    if (column.compares()) {
      return compared(said);
    }
    if (said.says(TableSense.SHARE)) {
      return new TableMeasure(Measure.SHARE, null, "%", null);
    }
    return isGrowth(said)
        ? new TableMeasure(Measure.GROWTH, null, growthUnit(said), base(said))
        : level(said);
  }

  private static TableMeasure compared(Said said) {
    String unit = said.figure().unit();
    if (unit.isEmpty()) {
      unit = said.column().units().isEmpty() ? "" : said.column().units().get(0);
    }
    boolean ofGrowth = said.row().compares();
    boolean ofShare = said.says(TableSense.SHARE);
    boolean ofRate = said.rowIsRelative() && !isIndex(said) && !isAmount(said) && !grows(said);
    if (said.column().says(TableSense.AMOUNT) && !unit.equals("%")) {
      return new TableMeasure(Measure.CHANGE, null, levelUnit(said), base(said));
    }
    if (said.column().base() != null && (unit.isEmpty() || unit.equals("百分点"))) {
      return new TableMeasure(
          Measure.CHANGE, ofShare ? Measure.SHARE : Measure.GROWTH, "百分点", said.column().base());
    }
    if (unit.equals("百分点") || ofGrowth || ofShare || ofRate) {
      Measure of = ofShare ? Measure.SHARE : ofRate && !ofGrowth ? Measure.LEVEL : Measure.GROWTH;
      return new TableMeasure(Measure.CHANGE, of, "百分点", base(said));
    }
    if (unit.isEmpty() || unit.equals("%") || unit.equals("倍")) {
      return new TableMeasure(Measure.GROWTH, null, growthUnit(said), base(said));
    }
    return new TableMeasure(Measure.CHANGE, null, unit, base(said));
  }

  /**
   * Returns whether a header of growth stands over prices and the like, whose unit % is that of it.
   */
  private static boolean grows(Said said) {
    String subject = said.row().subject();
    boolean rate = subject.endsWith("率") || subject.endsWith("比") || subject.endsWith("比重");
    return said.column().says(TableSense.GROWTH) && !rate;
  }

  private static boolean isGrowth(Said said) {
    if (said.row().compares()) {
      return true;
    }
    if (said.figure().directed() && said.figure().unit().equals("%")) {
      return true;
    }
    Optional<String> amount = said.column().amountUnit();
    if (isIndex(said) && said.figure().value().abs().compareTo(LEAST_INDEX) > 0) {
      return false;
    }
    if (said.caption().compares()
        && !said.column().says(TableSense.LEVEL)
        && !said.column().says(TableSense.TO_DATE)) {
      return amount.isEmpty()
          && said.row().amountUnit().isEmpty()
          && (said.unitCell().isEmpty() || said.unitCell().equals("%"));
    }
    return isAmount(said) && said.rowIsRelative();
  }

  /** Returns whether the subject is an amount, so that a percentage can only be its growth. */
  private static boolean isAmount(Said said) {
    Indicator indicator = said.indicator();
    return indicator != null
        && indicator.kind() != Indicator.Kind.RATE
        && !indicator.unit().isEmpty()
        && !TableMeaning.isRelative(indicator.unit());
  }

  private static boolean isIndex(Said said) {
    return said.says(TableSense.INDEX)
        || said.caption().says(TableSense.INDEX)
        || said.row().subject().endsWith("指数")
        || said.column().subject().endsWith("指数");
  }

  private static TableMeasure level(Said said) {
    return new TableMeasure(Measure.LEVEL, null, levelUnit(said), null);
  }

  private static String levelUnit(Said said) {
    if (!said.figure().unit().isEmpty()) {
      return said.figure().unit();
    }
    if (isIndex(said)) {
      return "";
    }
    if (!said.row().units().isEmpty()) {
      return said.row().units().get(0);
    }
    if (!said.unitCell().isEmpty()) {
      return said.unitCell();
    }
    if (!said.column().units().isEmpty()) {
      return said.column().units().get(0);
    }
    boolean rate = said.indicator() != null && said.indicator().kind() == Indicator.Kind.RATE;
    Optional<String> captions = rate ? said.caption().relativeUnit() : said.caption().amountUnit();
    return captions.or(() -> said.caption().units().stream().findFirst()).orElse("");
  }

  private static String growthUnit(Said said) {
    return said.figure().unit().equals("倍") ? "倍" : "%";
  }

  private static String base(Said said) {
    if (said.says(TableSense.AVG2)) {
      return "AVG2";
    }
    if (said.says(TableSense.YEAR_END)) {
      return "YEAR_END";
    }
    return said.says(TableSense.PREV) ? "PREV" : "YOY";
  }
}
