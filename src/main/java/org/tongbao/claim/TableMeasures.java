package org.tongbao.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Indicator;

/**
 * Tells what the figures of a block measure, by the words of its column, of its row and of the
 * caption; goes from figure to figure. Not to be shared by threads.
 */
final class TableMeasures {
  private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);

  private final TableMeaning caption;
  private final List<TableMeasure> told = new ArrayList<>(4);
  private TableMeaning column = TableMeaning.NOTHING;
  private TableMeaning row = TableMeaning.NOTHING;
  private String unitCell = "";
  private TableFigure figure = TableFigure.FLAT;
  private @Nullable Indicator indicator;

  TableMeasures(TableMeaning caption) {
    this.caption = caption;
  }

  /**
   * Returns what a figure measures.
   *
   * @param columnMeaning what the headers over it say
   * @param rowMeaning what the label of its row says
   * @param cell words of the cell of the column of units, empty where there is none
   * @param subject the indicator of its subject, null where that is not catalogued
   */
  TableMeasure of(
      TableMeaning columnMeaning,
      TableMeaning rowMeaning,
      String cell,
      TableFigure number,
      @Nullable Indicator subject) {
    column = columnMeaning;
    row = rowMeaning;
    unitCell = cell;
    figure = number;
    indicator = subject;
    if (column.says(TableSense.RANK) || figure.rank()) {
      return told(Measure.RANK, null, "位", null);
    }
    if (says(TableSense.CONTRIBUTION_RATE)) {
      return told(Measure.CONTRIBUTION_RATE, null, "%", null);
    }
    if (says(TableSense.CONTRIBUTION)) {
      return told(Measure.CONTRIBUTION, null, "百分点", null);
    }
    if (says(TableSense.COMPLETION)) {
      return told(Measure.COMPLETION, null, "%", null);
    }
    if (column.compares()) {
      return compared();
    }
    if (says(TableSense.SHARE)) {
      return told(Measure.SHARE, null, "%", null);
    }
    return isGrowth() ? told(Measure.GROWTH, null, growthUnit(), base()) : level();
  }

  /**
   * Returns a measure as it was told before in the block, where a table says little that differs.
   */
  private TableMeasure told(
      Measure measure, @Nullable Measure of, String unit, @Nullable String base) {
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i).is(measure, of, unit, base)) {
        return told.get(i);
      }
    }
    TableMeasure first = new TableMeasure(measure, of, unit, base);
    told.add(first);
    return first;
  }

  private TableMeasure compared() {
    String unit = figure.unit();
    if (unit.isEmpty()) {
      unit = column.units().isEmpty() ? "" : column.units().get(0);
    }
    boolean ofGrowth = row.compares();
    boolean ofShare = says(TableSense.SHARE);
    boolean ofRate = rowIsRelative() && !isIndex() && !isAmount() && !grows();
    if (column.says(TableSense.AMOUNT) && !unit.equals("%")) {
      return told(Measure.CHANGE, null, levelUnit(), base());
    }
    if (column.base() != null && (unit.isEmpty() || unit.equals("百分点"))) {
      return told(Measure.CHANGE, ofShare ? Measure.SHARE : Measure.GROWTH, "百分点", column.base());
    }
    if (unit.equals("百分点") || ofGrowth || ofShare || ofRate) {
      Measure of = ofShare ? Measure.SHARE : ofRate && !ofGrowth ? Measure.LEVEL : Measure.GROWTH;
      return told(Measure.CHANGE, of, "百分点", base());
    }
    if (unit.isEmpty() || unit.equals("%") || unit.equals("倍")) {
      return told(Measure.GROWTH, null, growthUnit(), base());
    }
    return told(Measure.CHANGE, null, unit, base());
  }

  /**
   * Returns whether a header of growth stands over prices and the like, whose unit % is that of it.
   */
  private boolean grows() {
    String subject = row.subject();
    boolean rate = subject.endsWith("率") || subject.endsWith("比") || subject.endsWith("比重");
    return column.says(TableSense.GROWTH) && !rate;
  }

  private boolean isGrowth() {
    if (row.compares()) {
      return true;
    }
    if (figure.directed() && figure.unit().equals("%")) {
      return true;
    }
    Optional<String> amount = column.amountUnit();
    if (isIndex() && figure.value().abs().compareTo(LEAST_INDEX) > 0) {
      return false;
    }
    if (caption.compares() && !column.says(TableSense.LEVEL) && !column.says(TableSense.TO_DATE)) {
      return amount.isEmpty()
          && row.amountUnit().isEmpty()
          && (unitCell.isEmpty() || unitCell.equals("%"));
    }
    return isAmount() && rowIsRelative();
  }

  /** Returns whether the subject is an amount, so that a percentage can only be its growth. */
  private boolean isAmount() {
    return indicator != null
        && indicator.kind() != Indicator.Kind.RATE
        && !indicator.unit().isEmpty()
        && !TableMeaning.isRelative(indicator.unit());
  }

  private boolean isIndex() {
    return says(TableSense.INDEX)
        || caption.says(TableSense.INDEX)
        || row.subject().endsWith("指数")
        || column.subject().endsWith("指数");
  }

  private TableMeasure level() {
    return told(Measure.LEVEL, null, levelUnit(), null);
  }

  private String levelUnit() {
    if (!figure.unit().isEmpty()) {
      return figure.unit();
    }
    if (isIndex()) {
      return "";
    }
    if (!row.units().isEmpty()) {
      return row.units().get(0);
    }
    if (!unitCell.isEmpty()) {
      return unitCell;
    }
    if (!column.units().isEmpty()) {
      return column.units().get(0);
    }
    boolean rate = indicator != null && indicator.kind() == Indicator.Kind.RATE;
    Optional<String> captions = rate ? caption.relativeUnit() : caption.amountUnit();
    return captions.or(() -> caption.units().stream().findFirst()).orElse("");
  }

  private String growthUnit() {
    return figure.unit().equals("倍") ? "倍" : "%";
  }

  private String base() {
    if (says(TableSense.AVG2)) {
      return "AVG2";
    }
    if (says(TableSense.YEAR_END)) {
      return "YEAR_END";
    }
    return says(TableSense.PREV) ? "PREV" : "YOY";
  }

  private boolean says(TableSense sense) {
    return column.says(sense) || row.says(sense);
  }

  private boolean rowIsRelative() {
    return TableMeaning.isRelative(unitCell) || row.relativeUnit().isPresent();
  }
}
