package org.tongbao.bulletin;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;

/**
 * Words that name an area from where one stands: 全市 is the city of whoever writes it.
 *
 * <p>Which area that is, is told by how its name ends: of the writer's area, its prefecture and its
 * province, the smallest whose name ends like the word.
 */
enum Standing {
  NATION("全国 我国", ""),
  PROVINCE("全省 我省", "省"),
  REGION("全区 我区", "区"),
  CITY("全市 我市 本市", "市"),
  COUNTY("全县 我县", "县"),
  PREFECTURE("全州 我州", "州"),
  LEAGUE("全盟 我盟", "盟"),
  BANNER("全旗 我旗", "旗"),
  DISTRICT("全地区", "地区");

  /** All that name an area within the nation. */
  private static final Standing[] OF_AREAS = {
    PROVINCE, REGION, CITY, COUNTY, PREFECTURE, LEAGUE, BANNER, DISTRICT
  };

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing can change
  private final List<String> words;

  private final String ending;

  Standing(String words, String ending) {
    this.words = List.of(words.split(" ", -1));
    this.ending = ending;
  }

  List<String> words() {
    return words;
  }

  /** Returns what a title calls its own area, null where it does not. */
  static @Nullable Standing in(@Nullable String title) {
    if (title != null) {
      for (Standing standing : OF_AREAS) {
        if (standing.isIn(title)) {
          return standing;
        }
      }
    }
    return null;
  }

  private boolean isIn(String title) {
    for (int i = 0; i < words.size(); i++) {
      if (title.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether whoever writes this word may write for the area. */
  boolean fits(Area area) {
    return area.name().endsWith(ending)
        || (this == REGION && area.name().endsWith("新城"))
        || (this == PROVINCE && area.level() == Area.Level.PROVINCE && !isMunicipality(area));
  }

  /** Tells whether a name is one of whoever writes this word, past names included: 莱芜市. */
  boolean fits(String name) {
    return name.endsWith(ending);
  }

  private static boolean isMunicipality(Area area) {
    return area.name().endsWith("市");
  }

  /** Returns the area meant by this word in a text of {@code home}, null where there is none. */
  @Nullable Area from(Map<String, Area> areas, String home) {
    if (this == NATION) {
      return areas.get("000000");
    }
    for (Area at = areas.get(home); at != null; at = parent(areas, at)) {
      if (fits(at) && !at.code().equals("000000")) {
        return at;
      }
    }
    return null;
  }

  private static @Nullable Area parent(Map<String, Area> areas, Area area) {
    return area.parent() == null ? null : areas.get(area.parent());
  }
}
