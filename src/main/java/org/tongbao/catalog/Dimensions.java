package org.tongbao.catalog;

import java.util.Map;
import java.util.Optional;

/**
 * Tells which dimensions may measure one thing: money in whatever currency, land in mu or in square
 * metres, gas by mass or by volume, things by the piece or by the household.
 */
public final class Dimensions {
  private static final String MONEY = "MONEY";
  private static final String COUNT = "COUNT";

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("LAND", "AREA"),
          Map.entry("AREA_PER_PERSON", "AREA"),
          Map.entry("VISIT", "PERSON"),
          Map.entry("HOUSEHOLD", COUNT),
          Map.entry("HEAD", COUNT),
          Map.entry("BIRD", COUNT),
          Map.entry("PLANT", COUNT),
          Map.entry("VOLUME", "MASS"),
          Map.entry("VOLUME_STD", "MASS"),
          Map.entry("YIELD", "MASS"),
          Map.entry("INCIDENCE", "RATE"));

  private Dimensions() {}

  /**
   * Tells whether a level printed in one unit may be of an indicator that is usually printed in the
   * other. A unit that is empty or not listed, or a magnitude alone (突破60亿), tells nothing, and so
   * fits; a ratio fits what it is a ratio of, for bulletins print 每千人口医师3.61人 without the 千人.
   */
  public static boolean fit(Catalog catalog, String printed, String usual) {
    if (printed.equals(usual)) {
      return true;
    }
    Optional<Unit> one = printed.isEmpty() ? Optional.empty() : catalog.unit(printed);
    Optional<Unit> other = usual.isEmpty() ? Optional.empty() : catalog.unit(usual);
    if (one.isEmpty()
        || other.isEmpty()
        || one.get().isMagnitude()
        || kind(one.get().dimension()).equals(kind(other.get().dimension()))) {
      return true;
    }
    int slash = usual.indexOf('/');
    return slash > 0 && fit(catalog, printed, usual.substring(0, slash));
  }

  private static String kind(String dimension) {
    return dimension.startsWith(MONEY) ? MONEY : KINDS.getOrDefault(dimension, dimension);
  }
}
