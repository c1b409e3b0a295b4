package org.tongbao.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.catalyst.InternalRow;
import org.tongbao.catalog.Area;

/**
 * Into how many portions each group is divided; most are whole.
 *
 * <p>The tasks of a divided group each hold the growth and the level of all its areas, for a place
 * among all needs them, but work out and write the rows of a part of the areas only. What is held
 * twice is small: some 80 bytes a fact.
 */
final class Portions implements Serializable {
  private static final long serialVersionUID = 1;

  /** Nothing is divided. */
  static final Portions WHOLE = new Portions(Map.of());

  /** Every portion reads all facts of its group, so more than these would only read. */
  private static final int MOST = 16;

  private final HashMap<GroupKey, Integer> counts;

  private Portions(Map<GroupKey, Integer> counts) {
    this.counts = new HashMap<>(counts);
  }

  /**
   * Counts the facts of each group and divides the groups that have more than one task should tell.
   *
   * @param rows rows that begin with indicator, scope and area level
   */
  static Portions of(JavaRDD<InternalRow> rows, Indicators indicators, long largest) {
    HashMap<GroupKey, Long> facts = new HashMap<>();
    for (Map<GroupKey, Long> part :
        rows.mapPartitions(partition -> List.of(count(partition, indicators)).iterator())
            .collect()) {
      part.forEach((group, count) -> facts.merge(group, count, Long::sum));
    }
    HashMap<GroupKey, Integer> counts = new HashMap<>();
    facts.forEach(
        (group, count) -> {
          if (count > largest) {
            counts.put(group, (int) Math.min(MOST, (count + largest - 1) / largest));
          }
        });
    return new Portions(counts);
  }

  private record Told(String indicator, String scope, String level) {}

  private static Map<GroupKey, Long> count(Iterator<InternalRow> rows, Indicators indicators) {
    HashMap<Told, long[]> counts = new HashMap<>();
    while (rows.hasNext()) {
      InternalRow row = rows.next();
      String scope = row.isNullAt(1) ? "" : row.getUTF8String(1).toString();
      Told told = new Told(row.getUTF8String(0).toString(), scope, row.getUTF8String(2).toString());
      counts.computeIfAbsent(told, key -> new long[1])[0]++;
    }
    HashMap<GroupKey, Long> groups = new HashMap<>();
    counts.forEach(
        (told, count) ->
            groups.merge(
                new GroupKey(
                    told.indicator(),
                    indicators.scope(told.indicator(), told.scope()),
                    Area.Level.valueOf(told.level()),
                    0,
                    1),
                count[0],
                Long::sum));
    return groups;
  }

  /** Returns the keys of a group's portions. */
  List<GroupKey> keys(String indicator, String scope, Area.Level level) {
    int count = counts.getOrDefault(new GroupKey(indicator, scope, level, 0, 1), 1);
    List<GroupKey> keys = new ArrayList<>(count);
    for (int portion = 0; portion < count; portion++) {
      keys.add(new GroupKey(indicator, scope, level, portion, count));
    }
    return keys;
  }
}
