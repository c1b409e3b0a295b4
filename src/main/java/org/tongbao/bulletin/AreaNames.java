package org.tongbao.bulletin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Area.Level;
import org.tongbao.catalog.Catalog;

/**
 * Finds areas by their names in simplified text; may be shared by threads.
 *
 * <p>A name that several areas have (鼓楼区, 朝阳) means the one nearest to the area whose text it is:
 * itself, then within it, then within its prefecture, then within its province. A name right after
 * that of an area around it (南通市通州区) means the one there, and both are one mention. Words that name
 * an area only from where one stands (全市, 全省, 全国) are resolved from there. A zone that has no code
 * of its own (淄博高新区) is no mention of its city.
 */
public final class AreaNames {
  private static final Map<Catalog, AreaNames> BY_CATALOG = new ConcurrentHashMap<>();
  private static final String NATION = "000000";
  private static final int NEAR = 30;

  /** Official names that are ordinary words too: 老城区改造 is not of 老城区 in Luoyang. */
  private static final Set<String> WORDS =
      Set.of("城区", "郊区", "矿区", "东区", "西区", "新城区", "老城区", "新市区", "城关区", "城中区", "城东区", "城西区", "城北区");

  private final NameTrie trie = new NameTrie();
  private final List<Name> names = new ArrayList<>();
  private final Map<String, Area> byCode = new HashMap<>();

  /** An area that a text names: a range of the text, and the area's code. */
  public record Mention(int start, int end, String code) {
    public Mention {
      Objects.requireNonNull(code, "code");
    }
  }

  /** What a name may mean: areas, or a word that depends on where one stands. */
  record Name(List<Meaning> meanings, @Nullable Standing standing, boolean isWord) {}

  /** An area that a name may mean, by its official name or by another. */
  record Meaning(Area area, boolean official) {}

  /** A name in a text, the longest at its place. */
  record Found(int start, int end, Name name) {}

  private AreaNames(Catalog catalog) {
    for (Standing standing : Standing.values()) {
      standing.words().forEach(word -> name(word, standing));
    }
    for (Area area : catalog.areas()) {
      byCode.put(area.code(), area);
      if (!area.code().equals(NATION)) {
        add(area.name(), new Meaning(area, true));
      }
      area.aliases().forEach(alias -> add(alias, new Meaning(area, false)));
      area.history().formerNames().forEach(former -> add(former, new Meaning(area, false)));
    }
  }

  /** Returns the names of a catalog's areas; built once for a catalog. */
  public static AreaNames of(Catalog catalog) {
    return BY_CATALOG.computeIfAbsent(catalog, AreaNames::new);
  }

  private void add(String name, Meaning meaning) {
    name(name, null).meanings().add(meaning);
  }

  private Name name(String word, @Nullable Standing standing) {
    int known = trie.putIfAbsent(word, names.size());
    if (known < 0) {
      names.add(new Name(new ArrayList<>(1), standing, WORDS.contains(word)));
    }
    return names.get(known < 0 ? names.size() - 1 : known);
  }

  /**
   * Returns the areas that the range names, in text order, the longest name at each place; what
   * cannot be told apart is left out. Allocates only where there is something to return.
   *
   * @param home code of the area whose text it is, null where that is not known
   */
  public List<Mention> find(String text, int start, int end, @Nullable String home) {
    List<Mention> mentions = null;
    Mention last = null;
    Found found = next(text, start, end);
    while (found != null) {
      boolean joins = last != null && last.end() == found.start();
      String code = joins ? within(found.name(), Objects.requireNonNull(last).code()) : null;
      boolean joined = code != null;
      code = joined ? code : resolve(found.name(), home);
      boolean zone = found.name().standing() == null && isZone(text, found.end(), end);
      if (code != null && !zone) {
        mentions = mentions == null ? new ArrayList<>(2) : mentions;
        if (joined) {
          last = new Mention(mentions.remove(mentions.size() - 1).start(), found.end(), code);
        } else {
          last = new Mention(found.start(), found.end(), code);
        }
        mentions.add(last);
      }
      found = next(text, found.end(), end);
    }
    return mentions == null ? List.of() : mentions;
  }

  /** Returns the first name at or after {@code start}, null where there is none. */
  @Nullable Found next(String text, int start, int end) {
    for (int from = start; from < end; from++) {
      if (trie.starts(text.charAt(from))) {
        Found found = at(text, from, end);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Found at(String text, int start, int end) {
    int node = trie.child(0, text.charAt(start));
    int value = -1;
    int after = start;
    for (int i = start + 1; i < end && node != 0; i++) {
      node = trie.child(node, text.charAt(i));
      if (node != 0 && trie.value(node) >= 0) {
        value = trie.value(node);
        after = i + 1;
      }
    }
    if (value < 0 || isPartOfWord(text, start, after, end)) {
      return null;
    }
    return new Found(start, after, names.get(value));
  }

  /** Tells whether what follows makes another word of a name: 全市场, 全县域, 中山路. */
  private static boolean isPartOfWord(String text, int start, int after, int end) {
    if (after >= end) {
      return false;
    }
    char next = text.charAt(after);
    if (text.charAt(start) == '全') {
      return next == '场' || next == '域' || (next == '产' && text.charAt(after - 1) == '国');
    }
    return next == '路' || next == '街' || (next == '大' && text.startsWith("大道", after));
  }

  /** Tells whether a zone without a code of its own stands here: 高新区, 经济技术开发区, 新区. */
  static boolean isZone(String text, int start, int end) {
    int longest = Math.min(end, start + 14);
    for (int i = start; i < longest; i++) {
      char c = text.charAt(i);
      if (c == '区') {
        return i > start && isZoneWord(text, start, i);
      }
      if ("，。、；：,;:（）() 市县州年".indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private static boolean isZoneWord(String text, int start, int mark) {
    String before = text.substring(start, mark);
    return before.endsWith("高新")
        || before.endsWith("开发")
        || before.endsWith("经开")
        || before.endsWith("保税")
        || before.endsWith("示范")
        || before.endsWith("管理")
        || before.endsWith("度假")
        || before.endsWith("产业园")
        || before.endsWith("工业园")
        || before.endsWith("风景名胜")
        || before.equals("新")
        || before.endsWith("实验");
  }

  /** Tells whether words are no more than a name may be that stands on a line of its own: 淄博市. */
  static boolean isBareName(String words) {
    int length = words.length();
    return length >= 3
        && length <= 12
        && "省市县区州盟旗".indexOf(words.charAt(length - 1)) >= 0
        && words.chars().allMatch(Character::isIdeographic);
  }

  private @Nullable String within(Name name, String outer) {
    String inner = null;
    for (Meaning meaning : name.meanings()) {
      String code = meaning.area().code();
      if (isWithin(code, outer) && !code.equals(outer)) {
        if (inner != null) {
          return null;
        }
        inner = code;
      }
    }
    return inner;
  }

  /** Tells whether an area is another or lies in it, by their codes. */
  static boolean isWithin(String inner, String outer) {
    return outer.equals(NATION) || inner.startsWith(stem(outer));
  }

  private static String stem(String code) {
    if (code.endsWith("0000")) {
      return code.substring(0, 2);
    }
    return code.endsWith("00") ? code.substring(0, 4) : code;
  }

  private @Nullable String resolve(Name name, @Nullable String home) {
    if (name.standing() != null) {
      Area meant = name.standing().from(byCode, home == null ? NATION : home);
      return meant == null ? null : meant.code();
    }
    Area best = null;
    int nearest = 0;
    boolean tie = false;
    for (Meaning meaning : name.meanings()) {
      int near = nearness(meaning, home);
      boolean succeeds = near == nearest && best != null && best.isAbolished();
      if (near > nearest || (succeeds && !meaning.area().isAbolished())) {
        best = meaning.area();
        nearest = near;
        tie = false;
      } else if (near == nearest && !meaning.area().isAbolished()) {
        tie = true;
      }
    }
    boolean far = name.isWord() && nearest < NEAR;
    return best == null || tie || far ? null : best.code();
  }

  /** Returns how near an area stands to home, 0 where the name cannot mean it there. */
  private static int nearness(Meaning meaning, @Nullable String home) {
    Area area = meaning.area();
    boolean county = area.level() == Level.COUNTY;
    int level = county ? 1 : area.level() == Level.PREFECTURE ? 2 : 3;
    if (home == null) {
      return county && !meaning.official() ? 0 : level;
    }
    if (area.code().equals(home)) {
      return 50;
    }
    boolean province = area.code().regionMatches(0, home, 0, 2);
    if (!county) {
      return level + (province && !home.endsWith("0000") ? 10 : 0);
    }
    boolean prefecture = area.code().regionMatches(0, home, 0, 4) && !home.endsWith("0000");
    if (prefecture) {
      return NEAR;
    }
    return meaning.official() ? level + (province ? 20 : 0) : 0;
  }
}
