package org.tongbao.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.AreaNames;
import org.tongbao.bulletin.AreaNames.Mention;
import org.tongbao.bulletin.Bulletin;

/** Reads the row labels of a block from top to bottom, with what each stands under. */
final class TableRows {
  private final Bulletin bulletin;
  private final TableBlock block;
  private final TableTopic topic;
  private final TableWords words;
  private final AreaNames areas;
  private final TableSubjects subjects;
  private final Map<Integer, List<TableRow>> byLabelColumn = new HashMap<>();

  TableRows(
      Bulletin bulletin,
      TableBlock block,
      TableTopic topic,
      TableWords words,
      AreaNames areas,
      TableSubjects subjects) {
    this.bulletin = bulletin;
    this.block = block;
    this.topic = topic;
    this.words = words;
    this.areas = areas;
    this.subjects = subjects;
  }

  /** Returns what a row of the block says of a column's figures. */
  TableRow row(int row, TableColumn column) {
    List<TableRow> rows = byLabelColumn.get(column.label());
    if (rows == null) {
      rows = read(column);
      byLabelColumn.put(column.label(), rows);
    }
    return rows.get(row - block.body());
  }

  private List<TableRow> read(TableColumn column) {
    boolean areaRows = isOfAreas(column.label());
    TableLabel[] labels = labels(column.label());
    Set<String> twice = null;
    List<TableRow> rows = new ArrayList<>(labels.length);
    String group = "";
    String parent = "";
    List<String> parentUnits = List.of();
    for (int row = block.body(); row < block.end(); row++) {
      TableLabel label = labels[row - block.body()];
      TableMeaning meaning = words.read(label.words());
      if (label.isPart() && meaning.units().isEmpty() && !parentUnits.isEmpty()) {
        meaning = withUnits(meaning, parentUnits);
      }
      if (block.isGroup(row)) {
        group = meaning.subject();
        parent = "";
      }
      String side = sideGroup(row, column);
      boolean complete = subjects.isComplete(meaning.subject());
      List<String> wholes = List.of();
      wholes = with(label.isPart() || !complete ? parent : "", wholes, meaning);
      wholes = with(side, wholes, meaning);
      wholes = with(group, wholes, meaning);
      wholes = with(topic.name(), wholes, meaning);
      String before = side.isEmpty() ? group : side;
      if (!before.isEmpty()) {
        twice = twice == null ? usedTwice(labels) : twice;
        before = twice.contains(label.words()) ? before : "";
      }
      rows.add(row(row, meaning, wholes, before, areaRows));
      if (complete && !label.isPart()) {
        parent = meaning.subject();
        parentUnits = meaning.units();
      }
    }
    return rows;
  }

  /** Returns the wholes with another, which a label may not have: then as they are. */
  private static List<String> with(String whole, List<String> wholes, TableMeaning label) {
    if (whole.isEmpty() || whole.equals(label.subject()) || wholes.contains(whole)) {
      return wholes;
    }
    List<String> more = new ArrayList<>(wholes.size() + 1);
    more.addAll(wholes);
    more.add(whole);
    return more;
  }

  private String sideGroup(int row, TableColumn column) {
    for (int i = column.groups().size() - 1; i >= 0; i--) {
      String side = TableLabel.read(block.grid().words(row, column.groups().get(i))).words();
      if (!side.isEmpty()) {
        return words.read(side).subject();
      }
    }
    return "";
  }

  private TableRow row(
      int row, TableMeaning meaning, List<String> wholes, String before, boolean areaRows) {
    String label = meaning.subject();
    if (label.isEmpty() && meaning.period() != null) {
      return new TableRow(row, TableRow.Kind.TIME, meaning, wholes, "", null, null);
    }
    Mention mention = mentionAtStart(label);
    boolean isArea = mention != null && mention.end() == label.length();
    if (areaRows) {
      String code =
          isArea ? mention.code() : meaning.says(TableSense.ALL) ? bulletin.areaCode() : null;
      return new TableRow(row, TableRow.Kind.AREA, meaning, wholes, "", code, label);
    }
    if (mention != null && label.startsWith("全")) {
      TableMeaning rest = withSubject(meaning, label.substring(mention.end()));
      TableRow.Kind kind = isArea ? TableRow.Kind.AREA : TableRow.Kind.INDICATOR;
      String text = label.substring(0, mention.end());
      return new TableRow(row, kind, rest, wholes, before, mention.code(), text);
    }
    return new TableRow(row, TableRow.Kind.INDICATOR, meaning, wholes, before, null, null);
  }

  static TableMeaning withSubject(TableMeaning meaning, String subject) {
    return new TableMeaning(
        subject, meaning.senses(), meaning.units(), meaning.period(), meaning.base());
  }

  private static TableMeaning withUnits(TableMeaning meaning, List<String> units) {
    return new TableMeaning(
        meaning.subject(), meaning.senses(), units, meaning.period(), meaning.base());
  }

  private @Nullable Mention mentionAtStart(String label) {
    List<Mention> mentions = areas.find(label, 0, label.length(), bulletin.areaCode());
    return mentions.isEmpty() || mentions.get(0).start() > 0 ? null : mentions.get(0);
  }

  private boolean isOfAreas(int column) {
    TableMeaning heading = block.heading(column, words);
    if (heading.says(TableSense.AREA) || heading.says(TableSense.STUB)) {
      return heading.says(TableSense.AREA);
    }
    int named = 0;
    for (int row = block.body(); row < block.end(); row++) {
      String label = TableLabel.read(block.grid().words(row, column)).words();
      Mention mention = mentionAtStart(label);
      named += mention != null && mention.end() == label.length() ? 1 : 0;
    }
    return named > 1 && 2 * named >= block.end() - block.body();
  }

  private TableLabel[] labels(int column) {
    TableLabel[] labels = new TableLabel[block.end() - block.body()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = TableLabel.read(block.grid().words(block.body() + i, column));
    }
    return labels;
  }

  private static Set<String> usedTwice(TableLabel[] labels) {
    Set<String> once = new HashSet<>();
    Set<String> twice = new HashSet<>();
    for (TableLabel label : labels) {
      if (!once.add(label.words())) {
        twice.add(label.words());
      }
    }
    return twice;
  }
}
