package org.tongbao.claim;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a row says of its figures.
 *
 * @param index where it stands, from 0
 * @param kind what its label names
 * @param meaning what its label says
 * @param wholes what its label stands under, the nearest first: row above, group, caption
 * @param group the group to put before a label that the table uses twice, else empty
 * @param areaCode the area that it names, null where it names none that is known
 * @param areaText the words that name it, null where it names none
 */
record TableRow(
    int index,
    Kind kind,
    TableMeaning meaning,
    List<String> wholes,
    String group,
    @Nullable String areaCode,
    @Nullable String areaText) {
  /** What the label of a row names; each is a rule of its own. */
  enum Kind {
    INDICATOR("table-indicator-row"),
    /** The header names the indicator. */
    AREA("table-area-row"),
    /** The header names the indicator. */
    TIME("table-time-row");

    private final String rule;

    Kind(String rule) {
      this.rule = rule;
    }

    String rule() {
      return rule;
    }
  }

  TableRow {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(group, "group");
    wholes = List.copyOf(wholes);
  }
}
