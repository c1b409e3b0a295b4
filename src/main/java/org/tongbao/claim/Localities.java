package org.tongbao.claim;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which area a bulletin means by 全市, 全区, 全省, seen from the area whose bulletin it is.
 *
 * <p>The last two digits of a code tell what a place of the third level is: to 20 a district, to 80
 * a county, above a county-level city (GB/T 2260). A district's 全市 is the city that it is part of;
 * in an autonomous region a city's 全区 is the region.
 */
final class Localities {
  private static final int LAST_DISTRICT = 20;
  private static final int LAST_COUNTY = 80;
  private static final Set<String> REGIONS = Set.of("15", "45", "54", "64", "65");
  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  private Localities() {}

  /** Returns the code of the province of an area, null where the area is not known. */
  static @Nullable String province(@Nullable String home) {
    return home == null ? null : home.substring(0, 2) + "0000";
  }

  /**
   * Returns the area that words of one's own place mean.
   *
   * @param words 全市, 全区, 我市 and the like
   * @param home code of the bulletin's area
   * @param compared whether something is compared with it, so that it is not the area itself
   */
  static @Nullable String own(String words, @Nullable String home, boolean compared) {
    if (home == null) {
      return null;
    }
    int third = Integer.parseInt(home.substring(4));
    int city = words.indexOf('市');
    if (city >= 0 && city <= 1 && third > 0) {
      boolean isCity = third > LAST_COUNTY;
      return isCity && !compared ? home : above(home);
    }
    boolean region = words.startsWith("全区") && REGIONS.contains(home.substring(0, 2));
    return region && (third == 0 || third > LAST_DISTRICT) ? province(home) : home;
  }

  private static String above(String home) {
    String province = home.substring(0, 2);
    return MUNICIPALITIES.contains(province) ? province + "0000" : home.substring(0, 4) + "00";
  }
}
