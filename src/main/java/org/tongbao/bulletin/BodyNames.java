package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.AreaNames.Found;
import org.tongbao.bulletin.AreaNames.Meaning;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Area.Level;

/** How often a body names each area, and what it calls its own. */
final class BodyNames {
  /** Lines at the body's start, where a bulletin says whose it is. */
  private static final int FIRST_LINES = 3;

  /** A text that names so many counties beside one is not of that one. */
  private static final int MANY = 3;

  private final Map<Area, Integer> counts = new HashMap<>();
  private final Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
  private final Map<Area, Integer> early = new HashMap<>();

  /** Made when it is first asked for, once all are counted. */
  private @Nullable List<String> ranked;

  private BodyNames() {}

  static BodyNames of(AreaNames names, Lines lines, int start, int end) {
    BodyNames body = new BodyNames();
    int prose = 0;
    for (int line = start; line < end; line++) {
      if (lines.isTableRow(line)) {
        continue;
      }
      boolean first = prose < FIRST_LINES;
      prose += lines.isProse(line) ? 1 : 0;
      body.count(names, lines.text(), lines.start(line), lines.end(line), first);
    }
    return body;
  }

  private void count(AreaNames names, String text, int start, int end, boolean first) {
    Found found = names.next(text, start, end);
    while (found != null) {
      Standing standing = found.name().standing();
      if (standing != null) {
        standings.merge(standing, 1, Integer::sum);
      } else if (!found.name().isWord() && !isOther(text, start, found)) {
        count(found.name().meanings(), first);
      }
      found = names.next(text, found.end(), end);
    }
  }

  /** Tells whether the name is that of a neighbour: 与…签约, 至…高铁. */
  private static boolean isOther(String text, int start, Found found) {
    return found.start() > start && "与至往赴".indexOf(text.charAt(found.start() - 1)) >= 0;
  }

  private void count(List<Meaning> meanings, boolean first) {
    for (Meaning meaning : meanings) {
      if (meaning.official() || meaning.area().level() != Level.COUNTY) {
        counts.merge(meaning.area(), 1, Integer::sum);
        if (first) {
          early.merge(meaning.area(), 1, Integer::sum);
        }
      }
    }
  }

  /** Returns what the text calls its own area: what title or body say of it most. */
  static @Nullable Standing standing(@Nullable String title, BodyNames body) {
    Standing titled = Standing.in(title);
    if (titled != null) {
      return titled;
    }
    int province = body.standings.getOrDefault(Standing.PROVINCE, 0);
    Standing most = null;
    int own = 0;
    for (Map.Entry<Standing, Integer> each : body.standings.entrySet()) {
      boolean higher = each.getKey() == Standing.NATION || each.getKey() == Standing.PROVINCE;
      if (!higher && each.getValue() > own) {
        most = each.getKey();
        own = each.getValue();
      }
    }
    if (own == 0 || province > 3 * own) {
      return province > 3 ? Standing.PROVINCE : null;
    }
    return most;
  }

  /** Returns the codes of all areas named, the most named first. */
  List<String> ranked() {
    if (ranked == null) {
      ranked = counts.isEmpty() ? List.of() : codes(ranked(counts));
    }
    return ranked;
  }

  private static List<String> codes(List<Map.Entry<Area, Integer>> areas) {
    List<String> codes = new ArrayList<>(areas.size());
    areas.forEach(entry -> codes.add(entry.getKey().code()));
    return codes;
  }

  private static List<Map.Entry<Area, Integer>> ranked(Map<Area, Integer> counts) {
    List<Map.Entry<Area, Integer>> ranked = new ArrayList<>(counts.entrySet());
    ranked.sort(
        Map.Entry.<Area, Integer>comparingByValue()
            .reversed()
            .thenComparing(entry -> entry.getKey().code(), Comparator.naturalOrder()));
    return ranked;
  }

  /**
   * Returns the area that the body is of: of those it may speak for, the one named at its start or
   * twice at least, where no other comes near.
   */
  Optional<String> own(@Nullable Standing standing) {
    Map<Area, Integer> weights = new HashMap<>();
    counts.forEach(
        (area, count) -> {
          boolean may = standing == null ? area.level() != Level.PROVINCE : standing.fits(area);
          if (may && area.level() != Level.NATION) {
            weights.put(area, count + 2 * early.getOrDefault(area, 0) + inside(area));
          }
        });
    weights.keySet().removeIf(this::isOneOfMany);
    List<Map.Entry<Area, Integer>> ranked = ranked(weights);
    if (ranked.isEmpty() || ranked.get(0).getValue() < 2) {
      return Optional.empty();
    }
    boolean alone = ranked.size() == 1 || 2 * ranked.get(1).getValue() <= ranked.get(0).getValue();
    return alone ? Optional.of(ranked.get(0).getKey().code()) : Optional.empty();
  }

  /** Tells whether a county is one of many of its prefecture's that are named about as often. */
  private boolean isOneOfMany(Area area) {
    if (area.level() != Level.COUNTY) {
      return false;
    }
    int siblings = 0;
    int times = 0;
    for (Map.Entry<Area, Integer> other : counts.entrySet()) {
      boolean beside =
          !other.getKey().equals(area) && Objects.equals(other.getKey().parent(), area.parent());
      siblings += beside ? 1 : 0;
      times += beside ? other.getValue() : 0;
    }
    return siblings >= MANY && times > counts.getOrDefault(area, 0);
  }

  /** Returns how many different counties of a prefecture are named. */
  private int inside(Area area) {
    if (area.level() != Level.PREFECTURE) {
      return 0;
    }
    int inside = 0;
    for (Area other : counts.keySet()) {
      inside += area.code().equals(other.parent()) ? 1 : 0;
    }
    return inside;
  }
}
