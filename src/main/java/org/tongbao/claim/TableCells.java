package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.AreaNames;
import org.tongbao.bulletin.AreaNames.Mention;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Section;
import org.tongbao.bulletin.Table.Cell;
import org.tongbao.catalog.Indicator;
import org.tongbao.catalog.Period;
import org.tongbao.text.CleanText;

/** Reads the figures of a block as claims. */
final class TableCells {
  private static final Confidences CONFIDENCES = new Confidences();

  private final Bulletin bulletin;
  private final Section section;
  private final TableBlock block;
  private final TableTopic topic;
  private final AreaNames areas;
  private final TableSubjects subjects;
  private final TableMeasures measures;

  /** The row that was quoted last, -1 before the first. */
  private int quoted = -1;

  private String quote = "";

  /** The row and the words of the column that were named last. */
  private @Nullable TableRow namedRow;

  private String namedUnder = "";
  private TableSubjects.Named name = new TableSubjects.Named("", null);

  TableCells(
      Bulletin bulletin,
      Section section,
      TableBlock block,
      TableTopic topic,
      AreaNames areas,
      TableSubjects subjects) {
    this.bulletin = bulletin;
    this.section = section;
    this.block = block;
    this.topic = topic;
    this.areas = areas;
    this.subjects = subjects;
    measures = new TableMeasures(topic.meaning());
  }

  /** Returns the claim of the cell where a row and a column meet, null where it makes none. */
  @Nullable Claim claim(TableRow row, TableColumn column) {
    if (!block.grid().isOwn(row.index(), column.index())) {
      return null;
    }
    TableFigure figure = block.grid().figure(row.index(), column.index());
    if (figure == null) {
      return null;
    }
    String unitCell = column.unit() < 0 ? "" : block.grid().words(row.index(), column.unit());
    Mention columnArea = wholeMention(column.meaning().subject());
    TableSubjects.Named named = name(row, columnArea == null ? column.meaning().subject() : "");
    if (named.subject().isEmpty()
        || (named.indicator() == null && !isTold(row, column, unitCell))) {
      return null;
    }
    TableMeasure measure =
        measures.of(column.meaning(), row.meaning(), unitCell, figure, named.indicator());
    return claim(row, column, columnArea, named, measure, figure);
  }

  private Claim claim(
      TableRow row,
      TableColumn column,
      @Nullable Mention columnArea,
      TableSubjects.Named named,
      TableMeasure measure,
      TableFigure figure) {
    Cell cell = block.grid().cell(row.index(), column.index());
    int start = bulletin.text().sourceStart(cell.start());
    int end = bulletin.text().sourceEnd(cell.end() - 1);
    boolean turned = measure.measure() == Measure.GROWTH && says(row, column, TableSense.FALL);
    boolean planned = measure.measure() == Measure.LEVEL && says(row, column, TableSense.TARGET);
    String rule = row.kind().rule();
    return new Claim(
        start,
        quote(row, column, start, end),
        section.heading(),
        sentence(row),
        named.subject(),
        named.code(),
        measure.measure(),
        measure.of(),
        turned ? figure.value().negate() : figure.value(),
        measure.unit(),
        Qualifier.EXACT,
        measure.base(),
        period(row, column, named.indicator()),
        area(row, columnArea),
        row.areaText(),
        planned ? ClaimKind.TARGET : ClaimKind.ACTUAL,
        rule,
        CONFIDENCES.of(rule, isDamaged(row)));
  }

  /** Returns the cell as the source prints it, which its clean words nearly always are. */
  private String quote(TableRow row, TableColumn column, int start, int end) {
    String words = block.grid().words(row.index(), column.index());
    String source = bulletin.text().source();
    boolean same = words.length() == end - start && source.startsWith(words, start);
    return same ? words : source.substring(start, end);
  }

  /** Returns the row as the source prints it, once for all of its cells. */
  private String sentence(TableRow row) {
    if (row.index() != quoted) {
      quoted = row.index();
      quote = bulletin.text().quote(block.grid().start(quoted), block.grid().end(quoted));
    }
    return quote;
  }

  /** Tells whether the source has lost characters in the row. */
  private boolean isDamaged(TableRow row) {
    CleanText text = bulletin.text();
    int end = block.grid().end(row.index());
    return !text.damage().isEmpty()
        && text.isDamaged(
            text.sourceStart(block.grid().start(row.index())), text.sourceEnd(end - 1));
  }

  /** Returns the subject of a row under a column, once for columns that name the same. */
  @SuppressWarnings("ReferenceEquality") // the row read last, and no other like it
  private TableSubjects.Named name(TableRow row, String columnSubject) {
    if (row != namedRow || !columnSubject.equals(namedUnder)) {
      namedRow = row;
      namedUnder = columnSubject;
      name = readName(row, columnSubject);
    }
    return name;
  }

  private TableSubjects.Named readName(TableRow row, String columnSubject) {
    if (row.kind() != TableRow.Kind.INDICATOR) {
      return subjects.name(columnSubject, row.wholes());
    }
    List<String> wholes = row.wholes();
    if (!columnSubject.isEmpty()) {
      wholes = new ArrayList<>(wholes.size() + 1);
      wholes.add(columnSubject);
      wholes.addAll(row.wholes());
    }
    TableSubjects.Named named = subjects.name(row.meaning().subject(), wholes);
    return row.group().isEmpty() || named.indicator() != null
        ? named
        : subjects.known(row.group() + named.subject());
  }

  /** Returns whether anything but the label says what the figure is. */
  private boolean isTold(TableRow row, TableColumn column, String unitCell) {
    return !unitCell.isEmpty()
        || isTelling(column.meaning())
        || isTelling(row.meaning())
        || !topic.meaning().units().isEmpty()
        || topic.meaning().compares()
        || !topic.name().isEmpty();
  }

  private static boolean isTelling(TableMeaning meaning) {
    return !meaning.senses().isEmpty() || !meaning.units().isEmpty() || meaning.period() != null;
  }

  private static boolean says(TableRow row, TableColumn column, TableSense sense) {
    return row.meaning().says(sense) || column.meaning().says(sense);
  }

  private @Nullable Period period(TableRow row, TableColumn column, @Nullable Indicator indicator) {
    Period period = column.meaning().period();
    if (period == null) {
      period = row.meaning().period();
    }
    if (period == null) {
      period = topic.meaning().period();
    }
    if (period == null) {
      period = bulletin.period();
    }
    if (period != null && column.meaning().says(TableSense.TO_DATE)) {
      period = fromJanuary(period);
    }
    boolean atEnd =
        says(row, column, TableSense.AT_END)
            || topic.meaning().says(TableSense.AT_END)
            || (indicator != null && indicator.kind() == Indicator.Kind.STOCK);
    return period != null && atEnd ? period.atEnd() : period;
  }

  private static Period fromJanuary(Period period) {
    Calendar.Named year = Calendar.months(period.end().getYear(), 1, period.end().getMonthValue());
    return year == null ? period : year.period();
  }

  private @Nullable String area(TableRow row, @Nullable Mention columnArea) {
    if (row.areaText() != null) {
      return row.areaCode();
    }
    return columnArea == null ? bulletin.areaCode() : columnArea.code();
  }

  private @Nullable Mention wholeMention(String words) {
    if (words.isEmpty()) {
      return null;
    }
    List<Mention> mentions = areas.find(words, 0, words.length(), bulletin.areaCode());
    boolean whole =
        mentions.size() == 1
            && mentions.get(0).start() == 0
            && mentions.get(0).end() == words.length();
    return whole ? mentions.get(0) : null;
  }
}
