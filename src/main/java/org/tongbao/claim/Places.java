package org.tongbao.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/**
 * The names of areas as sentences write them; a name that several areas share is told by kinship.
 */
final class Places {
  private static final String ENDINGS = "市县区旗州盟省";

  private static final int LONGEST_COMMON = 3;

  /** Names that are words where another place is told of: any town has its 城区, 全州县以上 is 全州. */
  private static final Set<String> COMMON =
      Set.of("城区", "郊区", "矿区", "老城区", "新城区", "城中区", "市中区", "全州县");

  private final Lexicon names = new Lexicon();
  private final List<List<String>> codes = new ArrayList<>();

  /** Names without their last letter, by code: 襄阳 of 襄阳市. */
  private final Map<String, String> shortNames = new HashMap<>();

  Places(Catalog catalog) {
    for (Area area : catalog.areas()) {
      if (area.level() == Area.Level.NATION) {
        continue;
      }
      add(area.name(), area.code());
      int last = area.name().length() - 1;
      if (last > 1 && ENDINGS.indexOf(area.name().charAt(last)) >= 0) {
        shortNames.put(area.code(), area.name().substring(0, last));
      }
      area.history().formerNames().forEach(former -> add(former, area.code()));
      for (String alias : area.aliases()) {
        if (alias.length() > 2 && ENDINGS.indexOf(alias.charAt(alias.length() - 1)) >= 0) {
          add(alias, area.code());
        }
      }
    }
  }

  private void add(String name, String code) {
    if (name.length() < 2) {
      return;
    }
    int number = names.add(name, codes.size());
    if (number == codes.size()) {
      codes.add(new ArrayList<>());
    }
    codes.get(number).add(code);
  }

  /** Returns where the short name of {@code home} that stands at a place ends, else the place. */
  int endOfShortName(String text, int at, @Nullable String home) {
    String name = home == null ? null : shortNames.get(home);
    return name != null && text.startsWith(name, at) ? at + name.length() : at;
  }

  long longest(CharSequence text, int from, int end) {
    return names.longest(text, from, end);
  }

  /** Tells whether a name is a district's only in its own city, and elsewhere any town's: 老城区. */
  boolean isCommon(CharSequence text, int from, int to, int number, @Nullable String home) {
    String code = code(number, home);
    if (code == null) {
      return to - from == 2;
    }
    return to - from <= LONGEST_COMMON
        && COMMON.contains(text.subSequence(from, to).toString())
        && (home == null || !code.regionMatches(0, home, 0, 4));
  }

  /** Returns the code of a name in a bulletin of {@code home}, or null where it cannot be told. */
  @Nullable String code(int number, @Nullable String home) {
    List<String> candidates = codes.get(number);
    if (candidates.size() == 1) {
      return candidates.get(0);
    }
    if (home == null) {
      return null;
    }
    for (int digits = 4; digits >= 2; digits -= 2) {
      String only = null;
      int count = 0;
      for (String candidate : candidates) {
        if (candidate.regionMatches(0, home, 0, digits)) {
          only = candidate;
          count++;
        }
      }
      if (count == 1) {
        return only;
      }
    }
    return null;
  }
}
