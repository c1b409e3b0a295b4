package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Area.Level;
import org.tongbao.catalog.Catalog;

/**
 * Finds areas by their names in simplified text; may be shared by threads.
 *
 * <p>A name that several areas have (鼓楼区, 朝阳) means the one nearest to the area whose text it is:
 * itself, then within it, then within its prefecture, then within its province. Words that name an
 * area only from where one stands (全市, 全省, 全国) are resolved from there too.
 */
public final class AreaNames {
  private static final Map<Catalog, AreaNames> BY_CATALOG = new ConcurrentHashMap<>();

  private final NameTrie trie = new NameTrie();
  private final List<List<Entry>> entries = new ArrayList<>();
  private final Map<String, Area> byCode = new ConcurrentHashMap<>();

  /** A name's meaning: an area, by its official name or by another. */
  private record Entry(@Nullable Area area, @Nullable Standing standing, boolean official) {}

  /** An area that a text names. */
  public record Mention(int start, int end, String code) {
    public Mention {
      Objects.requireNonNull(code, "code");
    }
  }

  private AreaNames(Catalog catalog) {
    for (Area area : catalog.areas()) {
      byCode.put(area.code(), area);
      add(area.name(), new Entry(area, null, true));
      area.aliases().forEach(alias -> add(alias, new Entry(area, null, false)));
    }
    for (Standing standing : Standing.values()) {
      standing.words().forEach(word -> add(word, new Entry(null, standing, true)));
    }
  }

  /** Returns the names of a catalog's areas; built once for a catalog. */
  public static AreaNames of(Catalog catalog) {
    return BY_CATALOG.computeIfAbsent(catalog, AreaNames::new);
  }

  private void add(String name, Entry entry) {
    int known = trie.putIfAbsent(name, entries.size());
    if (known < 0) {
      entries.add(new ArrayList<>(List.of(entry)));
    } else {
      entries.get(known).add(entry);
    }
  }

  /**
   * Returns the areas that the range names, in text order, the longest name at each place; what
   * cannot be told apart is left out. Allocates only where there is something to return.
   *
   * @param home code of the area whose text it is, null where that is not known
   */
  public List<Mention> find(String text, int start, int end, @Nullable String home) {
    List<Mention> found = null;
    int from = start;
    while (from < end) {
      if (!trie.starts(text.charAt(from))) {
        from++;
        continue;
      }
      Mention mention = at(text, from, end, home);
      if (mention == null) {
        from++;
        continue;
      }
      found = found == null ? new ArrayList<>(2) : found;
      found.add(mention);
      from = mention.end();
    }
    return found == null ? List.of() : found;
  }

  private @Nullable Mention at(String text, int start, int end, @Nullable String home) {
    int node = 0;
    Mention longest = null;
    for (int i = start; i < end; i++) {
      node = trie.child(node, text.charAt(i));
      if (node == 0) {
        break;
      }
      if (trie.value(node) >= 0) {
        String code = resolve(entries.get(trie.value(node)), home);
        if (code != null && !isPartOfWord(text, start, i + 1, end)) {
          longest = new Mention(start, i + 1, code);
        }
      }
    }
    return longest;
  }

  /** Tells whether what follows makes another word of a name: 全市场, 中山路. */
  private static boolean isPartOfWord(String text, int start, int after, int end) {
    if (after >= end) {
      return false;
    }
    char next = text.charAt(after);
    if (text.charAt(start) == '全') {
      return next == '场' || next == '域' || (next == '产' && text.charAt(after - 1) == '国');
    }
    return next == '路' || next == '街';
  }

  private @Nullable String resolve(List<Entry> meanings, @Nullable String home) {
    Area best = null;
    int nearest = 0;
    boolean tie = false;
    for (Entry entry : meanings) {
      if (entry.standing() != null) {
        Area meant = home == null ? null : entry.standing().from(byCode, home);
        return entry.standing() == Standing.NATION ? "000000" : meant == null ? null : meant.code();
      }
      Area area = Objects.requireNonNull(entry.area());
      int near = nearness(area, entry.official(), home);
      if (near > nearest) {
        best = area;
        nearest = near;
        tie = false;
      } else if (near == nearest) {
        tie = true;
      }
    }
    return best == null || tie ? null : best.code();
  }

  /** Returns how near an area stands to home, 0 where the name cannot mean it. */
  private static int nearness(Area area, boolean official, @Nullable String home) {
    int level =
        switch (area.level()) {
          case NATION, PROVINCE -> 3;
          case PREFECTURE -> 2;
          case COUNTY -> official ? 1 : 0;
        };
    if (home == null) {
      return level;
    }
    if (area.code().equals(home)) {
      return 50;
    }
    if (area.level() != Level.COUNTY) {
      return level + (area.provinceCode().regionMatches(0, home, 0, 2) ? 10 : 0);
    }
    if (area.code().regionMatches(0, home, 0, 4) && !home.endsWith("0000")) {
      return 30;
    }
    boolean province = area.code().regionMatches(0, home, 0, 2);
    return official ? province ? 20 : 1 : 0;
  }

  /** Words that name an area from where one stands. */
  private enum Standing {
    NATION("全国 我国"),
    PROVINCE("全省 我省 全自治区 省内"),
    CITY("全市 我市 本市"),
    COUNTY("全县 我县"),
    REGION("全区 我区"),
    PREFECTURE("全州 我州 全盟 全地区");

    private final String words;

    Standing(String words) {
      this.words = words;
    }

    Stream<String> words() {
      return Stream.of(words.split(" "));
    }

    @Nullable Area from(Map<String, Area> areas, String home) {
      Area own = areas.get(home);
      Area prefecture = areas.get(home.substring(0, 4) + "00");
      Area province = areas.get(home.substring(0, 2) + "0000");
      return switch (this) {
        case NATION -> areas.get("000000");
        case PROVINCE -> province;
        case CITY -> own != null && own.name().endsWith("市") ? own : orElse(prefecture, province);
        case COUNTY -> own;
        case REGION -> own != null && isOwnRegion(own) ? own : province;
        case PREFECTURE -> prefecture;
      };
    }

    private static boolean isOwnRegion(Area own) {
      return own.level() == Level.COUNTY;
    }

    private static @Nullable Area orElse(@Nullable Area first, @Nullable Area second) {
      return first == null ? second : first;
    }
  }
}
