package org.tongbao.claim;

import java.util.List;
import java.util.Objects;

/**
 * A column of figures.
 *
 * @param index where it stands, from 0
 * @param label column of its row labels
 * @param groups columns at the left of the labels whose cells span several rows
 * @param unit column of its units, -1 where there is none
 * @param meaning what its headers say
 */
record TableColumn(int index, int label, List<Integer> groups, int unit, TableMeaning meaning) {
  TableColumn {
    groups = List.copyOf(groups);
    Objects.requireNonNull(meaning, "meaning");
  }

  TableColumn with(TableMeaning newMeaning) {
    return new TableColumn(index, label, groups, unit, newMeaning);
  }
}
