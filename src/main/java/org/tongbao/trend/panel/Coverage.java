package org.tongbao.trend.panel;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/** How many areas of a level there are, so that a ranking knows whether it is complete. */
public final class Coverage implements Serializable {
  private static final long serialVersionUID = 1;

  private final EnumMap<Area.Level, Integer> inNation = new EnumMap<>(Area.Level.class);
  private final EnumMap<Area.Level, HashMap<String, Integer>> inProvince =
      new EnumMap<>(Area.Level.class);

  private Coverage() {}

  /** Returns the coverage that a catalog's areas would give. */
  public static Coverage of(Catalog catalog) {
    Coverage coverage = new Coverage();
    for (Area area : catalog.areas()) {
      if (area.isAbolished()) {
        continue;
      }
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

  private int areasIn(Area.Level level, String province) {
    HashMap<String, Integer> provinces = inProvince.get(level);
    return provinces == null
        ? Integer.MAX_VALUE
        : provinces.getOrDefault(province, Integer.MAX_VALUE);
  }

  boolean isCompleteInProvince(Area.Level level, String province, int ranked) {
    return ranked > 0 && areasIn(level, province) <= ranked;
  }
}
