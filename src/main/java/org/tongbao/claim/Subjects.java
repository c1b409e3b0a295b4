package org.tongbao.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;

/** Finds what words name: the catalogued indicator, the whole subject of a part, its nature. */
final class Subjects {
  /** Subjects kept for their next use; more would only cost memory. */
  private static final int MOST_KNOWN = 50_000;

  /** What a name may end in that says no more than the name: GDP总量. */
  private static final List<String> SIZES = List.of("总量", "规模", "总规模", "总数");

  /** Metrics that branches and goods are told to grow by, and how that is told. */
  private static final List<String> GROWN =
      List.of("增加值", "总产值", "产值", "产量", "营业收入", "利润总额", "利润", "投资", "零售额");

  private static final List<String> GROWING =
      List.of("实现", "增长", "正增长", "同比", "保持", "呈", "较", "上升", "下降", "大幅", "快速", "稳步", "持续", "平稳");

  private final Catalog catalog;
  private final Lexicon metrics = new Lexicon();
  private final List<String> completions = new ArrayList<>();
  private final Lexicon flows = new Lexicon();
  private final Lexicon stocks = new Lexicon();
  private final Lexicon acts = new Lexicon();
  private final Lexicon leads = new Lexicon();
  private final Lexicon names = new Lexicon();
  private final Lexicon deeds = new Lexicon();
  private final Lexicon attributes = new Lexicon();
  private final Lexicon generics = new Lexicon();
  private final Map<String, String> whole = new HashMap<>();
  private final List<String[]> same = new ArrayList<>();
  private final Map<String, Subject> known = new ConcurrentHashMap<>();

  Subjects(Catalog catalog) {
    this.catalog = catalog;
    for (String line : Vocabulary.lines("subjects.txt")) {
      int colon = line.indexOf(':');
      String what = line.substring(0, colon);
      for (String word : Vocabulary.words(line)) {
        add(what, word);
      }
    }
  }

  private void add(String what, String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    switch (what) {
      case "METRIC" -> {
        if (metrics.add(reversed(name), completions.size()) == completions.size()) {
          completions.add(equals < 0 ? word : word.substring(equals + 1));
        }
      }
      case "FLOW" -> flows.add(reversed(word), 0);
      case "STOCK" -> stocks.add(reversed(word), 0);
      case "ACT" -> {
        acts.add(word, 0);
        leads.add(word, 0);
      }
      case "LEAD" -> leads.add(word, 0);
      case "DEED" -> deeds.add(word, 0);
      case "NAME" -> names.add(word, 0);
      case "ATTRIBUTE" -> attributes.add(word, 0);
      case "GENERIC" -> generics.add(word, 0);
      case "WHOLE" -> whole.put(name, word.substring(equals + 1));
      case "SAME" -> same.add(new String[] {name, word.substring(equals + 1)});
      default -> throw new IllegalStateException("subjects.txt: no section is named " + what);
    }
  }

  private static String reversed(CharSequence word) {
    return new StringBuilder(word).reverse().toString();
  }

  /** Returns the subject that these words name by themselves. */
  Subject of(String words) {
    Subject before = known.get(words);
    if (before != null) {
      return before;
    }
    Subject made = made(words);
    if (known.size() < MOST_KNOWN) {
      known.put(words, made);
    }
    return made;
  }

  private Subject made(String words) {
    Subject bare =
        new Subject(words, code(words), metric(words), entity(words), false, false, false);
    return new Subject(
        words,
        bare.indicator(),
        bare.metric(),
        bare.entity(),
        nature(bare, flows, Indicator.Kind.FLOW),
        nature(bare, stocks, Indicator.Kind.STOCK),
        bare.indicator() != null
            && catalog.indicator(bare.indicator()).map(Subjects::isAmount).orElse(false));
  }

  private static boolean isAmount(Indicator indicator) {
    String unit = indicator.unit();
    return indicator.kind() != Indicator.Kind.RATE
        && !unit.isEmpty()
        && !unit.equals("%")
        && !unit.equals("‰")
        && !unit.equals("百分点");
  }

  /** Returns a subject under its catalogued name where only that says what is measured: 第一产业. */
  Subject named(Subject subject) {
    if (subject.indicator() == null || !subject.metric().isEmpty()) {
      return subject;
    }
    return catalog
        .indicator(subject.indicator())
        .map(Indicator::nameZh)
        .filter(name -> whole.containsKey(subject.text()) || name.startsWith(subject.text()))
        .map(this::of)
        .filter(name -> !name.metric().isEmpty())
        .orElse(subject);
  }

  /** Returns what completes a part of the subject named, empty where nothing does. */
  String metric(String words) {
    String bare = withoutAside(words);
    long found = metrics.longest(reversed(bare), 0, bare.length());
    return found == Lexicon.NONE ? "" : completions.get(Lexicon.value(found));
  }

  /** Returns the part of the words before their metric: 采矿业 of 采矿业增加值. */
  private String entity(String words) {
    String bare = withoutAside(words);
    long found = metrics.longest(reversed(bare), 0, bare.length());
    return found == Lexicon.NONE ? words : bare.substring(0, bare.length() - Lexicon.length(found));
  }

  boolean isAttribute(CharSequence words) {
    return attributes.exactly(words, 0, words.length()) != Lexicon.NONE;
  }

  /** Returns the deed that ends at a place of a text, empty where none does. */
  String deedBefore(String text, int start, int end) {
    for (int i = Math.max(start, end - 4); i < end - 1; i++) {
      if (deedAt(text, i, end)) {
        return text.substring(i, end);
      }
    }
    return "";
  }

  private boolean deedAt(CharSequence text, int from, int end) {
    return acts.exactly(text, from, end) != Lexicon.NONE
        || deeds.exactly(text, from, end) != Lexicon.NONE;
  }

  /** Tells whether words end in a deed and name nothing that it is done to: 新建改建, 为农户提供. */
  boolean isDeed(String words) {
    for (int i = Math.max(0, words.length() - 4); i < words.length() - 1; i++) {
      if (deedAt(words, i, words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a verb leads the words, which then name all that is meant: 发行置换债券. */
  boolean isLed(CharSequence words) {
    long found = leads.longest(words, 0, words.length());
    return found != Lexicon.NONE && Lexicon.length(found) > 1;
  }

  /**
   * Returns the thing that words tell an attribute of, the words where they tell none: 小学招生 is of
   * 小学.
   */
  String withoutAttribute(String words) {
    for (int i = 2; i < words.length() - 1; i++) {
      if (attributes.exactly(words, i, words.length()) != Lexicon.NONE) {
        return words.substring(0, i);
      }
    }
    return words;
  }

  /**
   * Returns the subject whose metric stands within words that go on from it: 行业增加值实现增长; or null.
   */
  @Nullable Subject within(String words) {
    for (String metric : GROWN) {
      int end = words.indexOf(metric) + metric.length();
      if (end > metric.length() && end < words.length() && startsWithAny(words, end, GROWING)) {
        return of(words.substring(0, end));
      }
    }
    return null;
  }

  private static boolean startsWithAny(String words, int at, List<String> starts) {
    return starts.stream().anyMatch(start -> words.startsWith(start, at));
  }

  boolean isGeneric(CharSequence words) {
    return generics.exactly(words, 0, words.length()) != Lexicon.NONE;
  }

  private boolean nature(Subject subject, Lexicon endings, Indicator.Kind kind) {
    boolean stock = endings == stocks;
    boolean act = isAct(subject.text());
    if (stock && (act || subject.text().contains("新增"))) {
      return false;
    }
    if (subject.indicator() != null) {
      Indicator.Kind known =
          catalog.indicator(subject.indicator()).map(Indicator::kind).orElse(Indicator.Kind.RATE);
      if (known != Indicator.Kind.RATE) {
        return known == kind;
      }
    }
    String words = reversed(withoutAside(subject.text()));
    long ending = endings.longest(words, 0, words.length());
    if (ending == Lexicon.NONE) {
      return !stock && act;
    }
    Lexicon others = stock ? flows : stocks;
    boolean longest = Lexicon.length(ending) >= length(others.longest(words, 0, words.length()));
    return longest && !(stock && isHandedOut(words, Lexicon.length(ending)));
  }

  /** Tells whether an act leads the words: 新建公园, but not 新能源汽车. */
  private boolean isAct(String words) {
    int act = length(acts.longest(words, 0, words.length()));
    return act > 0 && act >= length(names.longest(words, 0, words.length()));
  }

  private static int length(long found) {
    return found == Lexicon.NONE ? 0 : Lexicon.length(found);
  }

  /** Tells whether an act leads right to the ending of reversed words: 为企业解决贷款. */
  private boolean isHandedOut(String words, int ending) {
    int end = Math.min(words.length(), ending + 2);
    String verb = reversed(words.substring(ending, end));
    return verb.length() == 2 && acts.exactly(verb, 0, 2) != Lexicon.NONE;
  }

  static String withoutAside(String words) {
    int open = words.indexOf('（');
    char close = '）';
    if (open < 0) {
      open = words.indexOf('(');
      close = ')';
    }
    if (open < 0) {
      return words;
    }
    int end = words.indexOf(close, open);
    return end < 0 ? words : words.substring(0, open) + words.substring(end + 1);
  }

  /** Returns the words with what a bracket at their head says in its place: 农业（第一产业）增加值. */
  private static String alias(String words) {
    int open = words.indexOf('（');
    int close = open < 0 ? -1 : words.indexOf('）', open);
    return close < 0 ? "" : words.substring(open + 1, close) + words.substring(close + 1);
  }

  /** Returns the code of the catalogued indicator that the words name, or null. */
  @Nullable String code(String words) {
    String code = exact(words);
    if (code != null) {
      return code;
    }
    String bare = withoutAside(words);
    code = exact(bare);
    if (code != null) {
      return code;
    }
    code = exact(alias(words));
    if (code != null) {
      return code;
    }
    if (bare.startsWith("参加") && bare.contains("保险")) {
      String insured = bare.substring(2).replace("人数", "").replace("职工人", "");
      code = exact(insured + "参保人数");
      if (code != null) {
        return code;
      }
    }
    for (String size : SIZES) {
      if (bare.endsWith(size) && bare.length() > size.length() + 1) {
        code = exact(bare.substring(0, bare.length() - size.length()));
        if (code != null) {
          return code;
        }
      }
    }
    String rewritten = bare;
    for (String[] pair : same) {
      int at = rewritten.indexOf(pair[0]);
      if (at >= 0 && !(pair[1].contains(pair[0]) && rewritten.contains(pair[1]))) {
        rewritten =
            rewritten.substring(0, at) + pair[1] + rewritten.substring(at + pair[0].length());
        code = exact(rewritten);
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }

  private @Nullable String exact(String words) {
    String named = whole.getOrDefault(words, words);
    return catalog.indicatorNamed(named).map(Indicator::code).orElse(null);
  }

  /** Returns a part completed with what it is a part of: 城镇居民 and 居民人均可支配收入. */
  static String join(String part, String metric) {
    return part + metric.substring(shared(part, metric));
  }

  /** Returns how many letters the part's end and the metric's beginning share. */
  static int shared(String part, String metric) {
    int shared = Math.min(part.length(), metric.length());
    while (shared > 0 && !part.regionMatches(part.length() - shared, metric, 0, shared)) {
      shared--;
    }
    return shared;
  }
}
