package org.tongbao.trend.panel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/** How many areas of a level there are, so that a ranking knows whether it is complete. */
public final class Coverage {
  private final Map<Area.Level, Integer> inNation = new EnumMap<>(Area.Level.class);
  private final Map<Area.Level, Map<String, Integer>> inProvince = new EnumMap<>(Area.Level.class);

  private Coverage() {}

  /** Returns the coverage that a catalog's areas would give. */
  public static Coverage of(Catalog catalog) {
    Coverage coverage = new Coverage();
    for (Area area : catalog.areas()) {
      coverage.inNation.merge(area.level(), 1, Integer::sum);
      coverage
          .inProvince
          .computeIfAbsent(area.level(), level -> new HashMap<>())
          .merge(area.provinceCode(), 1, Integer::sum);
    }
    return coverage;
  }

  /** Returns the coverage of a world without known areas: no ranking is complete. */
  public static Coverage unknown() {
    return new Coverage();
  }

  boolean isCompleteInNation(Area.Level level, int ranked) {
    return ranked > 0 && inNation.getOrDefault(level, Integer.MAX_VALUE) <= ranked;
  }

  boolean isCompleteInProvince(Area.Level level, String province, int ranked) {
    return ranked > 0
        && inProvince.getOrDefault(level, Map.of()).getOrDefault(province, Integer.MAX_VALUE)
            <= ranked;
  }
}
