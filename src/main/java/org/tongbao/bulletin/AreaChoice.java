package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.AreaNames.Found;
import org.tongbao.bulletin.AreaNames.Meaning;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Area.Level;

/** Chooses the area that a title or an office's name means. */
final class AreaChoice {
  private final AreaNames names;
  private final @Nullable Standing standing;

  /**
   * @param standing what the text calls its own area, null where it does not
   */
  AreaChoice(AreaNames names, @Nullable Standing standing) {
    this.names = names;
    this.standing = standing;
  }

  /**
   * The area chosen.
   *
   * @param code null where there is none
   * @param isZone whether the words name a zone that has no code
   * @param isCertain whether nothing else is needed to tell it: by official names of one meaning
   *     each, and of no province, for whose cities a province's name may stand too
   */
  record Choice(@Nullable String code, boolean isZone, boolean isCertain) {}

  private static final Choice NONE = new Choice(null, false, false);

  /**
   * Returns the area that the words name, the smallest where each lies in the one before; none
   * where they name two apart.
   *
   * @param context codes of areas that other places name, the surest first
   */
  Choice named(@Nullable String words, List<String> context) {
    if (words == null) {
      return NONE;
    }
    String smallest = null;
    String around = null;
    boolean certain = true;
    Found found = names.next(words, 0, words.length());
    while (found != null) {
      boolean own = found.name().standing() == null;
      String code = own ? meant(found, words, around, context) : nation(found, words);
      if (own && AreaNames.isZone(words, found.end(), words.length())) {
        return new Choice(null, true, false);
      }
      certain &= isCertain(found.name().meanings());
      String outer = code == null && own ? province(found) : code;
      around = outer == null ? around : outer;
      if (code != null) {
        if (smallest == null || AreaNames.isWithin(code, smallest)) {
          smallest = code;
        } else if (!AreaNames.isWithin(smallest, code)) {
          return NONE;
        }
      }
      found = names.next(words, found.end(), words.length());
    }
    certain &= smallest != null && !smallest.endsWith("0000");
    return new Choice(smallest, false, certain);
  }

  private static boolean isCertain(List<Meaning> meanings) {
    return meanings.isEmpty() || (meanings.size() == 1 && meanings.get(0).official());
  }

  /** Returns the nation where the words are about all of it: not 全国人大, not 全国经济普查. */
  private @Nullable String nation(Found found, String words) {
    boolean title = found.start() <= 12 && !words.startsWith("人", found.end());
    boolean census = words.startsWith("经济普查", found.end()) || words.contains("普查");
    return found.name().standing() == Standing.NATION && title && !census && standing == null
        ? "000000"
        : null;
  }

  /**
   * Returns the province that a name means, null where it may mean another: a municipality stands
   * before its districts in a text that cannot be its own (上海市普陀区, with 全区 below).
   */
  private static @Nullable String province(Found found) {
    List<Meaning> meanings = found.name().meanings();
    boolean one = meanings.size() == 1 && meanings.get(0).official();
    Area area = one ? meanings.get(0).area() : null;
    return area != null && area.level() == Level.PROVINCE ? area.code() : null;
  }

  private @Nullable String meant(
      Found found, String words, @Nullable String outer, List<String> context) {
    List<Meaning> meanings = found.name().meanings();
    if (meanings.size() == 1) {
      return may(meanings.get(0), found, words) ? meanings.get(0).area().code() : null;
    }
    List<Area> areas = new ArrayList<>(2);
    for (Meaning meaning : meanings) {
      if (may(meaning, found, words)) {
        areas.add(meaning.area());
      }
    }
    if (areas.size() > 1 && outer != null) {
      List<Area> inner =
          areas.stream().filter(area -> AreaNames.isWithin(area.code(), outer)).toList();
      areas = inner.isEmpty() ? areas : inner;
    }
    if (areas.size() > 1) {
      areas = nearest(areas, context);
    }
    return areas.size() == 1 ? areas.get(0).code() : null;
  }

  /** Keeps the areas that share most with the first of the context that tells them apart. */
  private static List<Area> nearest(List<Area> areas, List<String> context) {
    for (String code : context) {
      for (int shared = 6; shared >= 2; shared -= 2) {
        int digits = shared;
        List<Area> near =
            areas.stream().filter(area -> area.code().regionMatches(0, code, 0, digits)).toList();
        if (near.size() == 1) {
          return near;
        }
        if (!near.isEmpty()) {
          break;
        }
      }
    }
    Level highest = areas.stream().map(Area::level).min(Level::compareTo).orElseThrow();
    List<Area> higher = areas.stream().filter(area -> area.level() == highest).toList();
    return highest == Level.COUNTY ? areas : higher;
  }

  boolean mayBe(Area area) {
    return mayBe(area, standing);
  }

  /**
   * Tells whether a text that calls its own area so can be of the area: a city's is no province's.
   */
  static boolean mayBe(Area area, @Nullable Standing standing) {
    boolean higher = area.level() == Level.PROVINCE || area.level() == Level.NATION;
    return !higher || standing == null || standing == Standing.PROVINCE || standing.fits(area);
  }

  /** Tells whether a name that was found may mean so, as the text calls its own area. */
  private boolean may(Meaning meaning, Found found, String words) {
    return meaning.official()
        ? mayBe(meaning.area())
        : standing == null
            || standing == Standing.PROVINCE
            || standing.fits(meaning.area())
            || standing.fits(words.substring(found.start(), found.end()));
  }
}
