package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Table.Cell;
import org.tongbao.bulletin.Table.Span;

/**
 * The labelled fields at the head of a bulletin: rows of a metadata table, and {@code label：value}
 * lines of which one may hold several.
 */
final class Head {
  private static final NameTrie NAMES = new NameTrie();

  /** By the number that the trie gives a name. */
  private static final List<Label> LABELS = new ArrayList<>();

  /** Signs that stand about a label in a cell and are no part of it. */
  private static final String AROUND = "：:【】[]";

  static {
    for (Field field : Field.values()) {
      List<String> labels = field.labels();
      for (int rank = 0; rank < labels.size(); rank++) {
        if (NAMES.putIfAbsent(labels.get(rank), LABELS.size()) < 0) {
          LABELS.add(new Label(field, rank));
        }
      }
    }
  }

  private record Label(Field field, int rank) {}

  private record Value(String words, int rank) {}

  /** Made for the first field; many heads have none. */
  private @Nullable Map<Field, Value> values;

  /** Returns the words after the surest label of the field, null where it has none. */
  @Nullable String value(Field field) {
    Value value = values == null ? null : values.get(field);
    return value == null ? null : value.words();
  }

  private void put(Label label, String words) {
    if (words.isBlank()) {
      return;
    }
    if (values == null) {
      values = new EnumMap<>(Field.class);
    }
    Value known = values.get(label.field());
    if (known == null || label.rank() < known.rank()) {
      values.put(label.field(), new Value(words.strip(), label.rank()));
    }
  }

  /** Reads a row of a metadata table; tells whether it is one. */
  boolean readRow(String text, int start, int end) {
    boolean labelled = false;
    Label open = null;
    for (int from = start + 1, to; from < end; from = to + 1) {
      to = TableReader.cellEnd(text, from, end);
      Cell cell = TableReader.cell(text, from, to);
      if (open != null && cell.span() != Span.OWN) {
        continue;
      }
      Label label = label(text, cell.start(), cell.end());
      if (label != null) {
        labelled = true;
      } else if (open != null) {
        put(open, text.substring(cell.start(), cell.end()));
      } else {
        labelled |= readLine(text, cell.start(), cell.end());
      }
      open = label;
    }
    return labelled;
  }

  /** Returns the label that the range is, blanks and signs aside, null where it is none. */
  private static @Nullable Label label(String text, int start, int end) {
    int node = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Lines.isBlank(c) && AROUND.indexOf(c) < 0) {
        node = NAMES.child(node, c);
        if (node == 0) {
          return null;
        }
      }
    }
    return node == 0 || NAMES.value(node) < 0 ? null : LABELS.get(NAMES.value(node));
  }

  /** Reads {@code label：value} pairs of a range; tells whether there is any. */
  boolean readLine(String text, int start, int end) {
    Label label = null;
    int valueStart = -1;
    for (int i = start; i < end; i++) {
      int colon = colonAfterLabel(text, i, end);
      if (colon < 0) {
        continue;
      }
      if (label != null) {
        put(label, value(text, valueStart, i));
      }
      label = label(text, i, colon);
      valueStart = colon + 1;
      i = colon;
    }
    if (label != null) {
      put(label, value(text, valueStart, end));
    }
    return label != null;
  }

  private static String value(String text, int start, int end) {
    int to = start;
    while (to < end && (to == start || "【[|（(".indexOf(text.charAt(to)) < 0)) {
      to++;
    }
    return text.substring(Math.min(start, to), to).strip();
  }

  /** Returns the colon after the longest label at {@code start}, -1 where there is none. */
  private static int colonAfterLabel(String text, int start, int end) {
    int node = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (node != 0 && Lines.isBlank(c)) {
        continue;
      }
      if (node != 0 && (c == '：' || c == ':') && NAMES.value(node) >= 0) {
        return i;
      }
      node = NAMES.child(node, c);
      if (node == 0) {
        return -1;
      }
    }
    return -1;
  }
}
