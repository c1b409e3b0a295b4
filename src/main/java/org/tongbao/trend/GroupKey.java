package org.tongbao.trend;

import java.io.Serializable;
import java.util.Objects;
import org.tongbao.catalog.Area;
import org.tongbao.trend.panel.Portion;

/**
 * What one task holds together: an indicator at one scope, for the areas of one level, or a portion
 * of these where they are very many.
 *
 * @param indicator code of the indicator
 * @param scope scope (口径), empty for the indicator's own
 * @param level level of the areas of which trends are told
 * @param portion number of the portion, from 0
 * @param portions how many portions there are
 */
record GroupKey(String indicator, String scope, Area.Level level, int portion, int portions)
    implements Serializable, Comparable<GroupKey> {
  GroupKey {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(level, "level");
  }

  Portion part() {
    return new Portion(portion, portions);
  }

  /**
   * Neighbouring portions have neighbouring hashes, so that they fall to different tasks however
   * many tasks there are. The level goes by its name: the hash of an enumeration's constant differs
   * from one Java process to the next.
   */
  @Override
  public int hashCode() {
    return Objects.hash(indicator, scope, level.name()) + portion;
  }

  @Override
  public int compareTo(GroupKey other) {
    int order = indicator.compareTo(other.indicator);
    order = order != 0 ? order : scope.compareTo(other.scope);
    order = order != 0 ? order : level.compareTo(other.level);
    return order != 0 ? order : Integer.compare(portion, other.portion);
  }
}
