package org.tongbao.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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

  /** The columns that tell a fact's group. */
  static final List<String> COLUMNS = List.of("indicator", "scope", "area_level");

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
   * @param scan of {@link #COLUMNS}
   */
  static Portions of(FactScan scan, Indicators indicators, long largest) {
    List<String> columns = scan.columns();
    HashMap<GroupKey, Long> facts = new HashMap<>();
    for (Map<GroupKey, Long> part :
        scan.rows()
            .mapPartitions(partition -> List.of(count(partition, columns, indicators)).iterator())
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

  private static Map<GroupKey, Long> count(
      Iterator<InternalRow> rows, List<String> columns, Indicators indicators) {
    int indicator = columns.indexOf("indicator");
    int scope = columns.indexOf("scope");
    int level = columns.indexOf("area_level");
    HashMap<Told, long[]> counts = new HashMap<>();
    while (rows.hasNext()) {
      InternalRow row = rows.next();
      if (row.isNullAt(indicator)) {
        continue;
      }
      Told told =
          new Told(
              row.getUTF8String(indicator).toString(),
              row.isNullAt(scope) ? "" : row.getUTF8String(scope).toString(),
              row.getUTF8String(level).toString());
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
