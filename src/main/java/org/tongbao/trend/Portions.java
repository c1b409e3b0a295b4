package org.tongbao.trend;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.catalog.Area;

/** Into how many portions each group is divided; most are whole. */
final class Portions implements Serializable {
  private static final long serialVersionUID = 1;

  /** Nothing is divided. */
  static final Portions WHOLE = new Portions(Map.of());

  private final HashMap<GroupKey, Integer> counts;

  private Portions(Map<GroupKey, Integer> counts) {
    this.counts = new HashMap<>(counts);
  }

  /**
   * Divides the groups that have more facts than one task should hold.
   *
   * @param facts how many facts each whole group has
   * @param largest how many one task should hold
   */
  static Portions of(Map<GroupKey, Long> facts, long largest) {
    Map<GroupKey, Integer> counts = new HashMap<>();
    facts.forEach(
        (group, count) -> {
          if (count > largest) {
            counts.put(group, (int) Math.min(MOST, (count + largest - 1) / largest));
          }
        });
    return new Portions(counts);
  }

  /** Every portion reads all facts of its group, so more than these would only read. */
  private static final int MOST = 16;

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
