package org.tongbao.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;

/**
 * Reads headers, row labels and captions of tables.
 *
 * <pre>
 * words := (time | sense | "(" (units | words) ")" | 单位 ":" units | letter)*
 * units := unit (("、" | "，" | "," | "/" | "和") unit)*
 * </pre>
 */
final class TableWords {
  private static final List<TableSense> SENSES = List.of(TableSense.values());
  private static final Lexicon LEXICON = new Lexicon();
  private static final String SEPARATORS = "、,，;；和";

  /** Meanings that are kept; more would only cost memory. */
  private static final int MOST_KNOWN = 50_000;

  static {
    for (String line : Vocabulary.lines("table-words.txt")) {
      int colon = line.indexOf(':');
      TableSense sense = TableSense.valueOf(line.substring(0, colon));
      for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
        LEXICON.add(word, SENSES.indexOf(sense));
      }
    }
  }

  private final Catalog catalog;
  private final Times times;
  private final Map<String, TableMeaning> timeless;

  /**
   * @param timeless what words mean that name no time, as far as it is known; grows
   */
  TableWords(Catalog catalog, Times times, Map<String, TableMeaning> timeless) {
    this.catalog = catalog;
    this.times = times;
    this.timeless = timeless;
  }

  /** Returns the period of the bulletin, null where nothing tells it. */
  @Nullable Period own() {
    return times.own();
  }

  /** Returns what words without blanks say. */
  TableMeaning read(String words) {
    if (words.isEmpty()) {
      return TableMeaning.NOTHING;
    }
    TableMeaning known = timeless.get(words);
    if (known != null) {
      return known;
    }
    Reading reading = new Reading(yearAlone(words));
    TableMeaning meaning = reading.read();
    if (!reading.timed && times.own() != null && timeless.size() < MOST_KNOWN) {
      timeless.put(words, meaning);
    }
    return meaning;
  }

  private static String yearAlone(String words) {
    return words.length() == 4 && isYear(words) ? words + "年" : words;
  }

  /** Returns whether four digits are a year of our times. */
  static boolean isYear(String words) {
    return words.length() == 4
        && (words.startsWith("19") || words.startsWith("20"))
        && Character.isDigit(words.charAt(2))
        && Character.isDigit(words.charAt(3));
  }

  /** Returns the units that the words list, empty where they are anything else. */
  List<String> units(String words) {
    List<String> units = List.of();
    int from = 0;
    while (from <= words.length()) {
      int to = from;
      while (to < words.length() && SEPARATORS.indexOf(words.charAt(to)) < 0) {
        to++;
      }
      // most cells hold no unit: the first word tells
      String unit = unit(words.substring(from, to));
      if (unit == null) {
        return List.of();
      }
      units = units.isEmpty() ? new ArrayList<>(1) : units;
      units.add(unit);
      from = to + 1;
    }
    return units;
  }

  private @Nullable String unit(String word) {
    String unit =
        word.startsWith("±") || word.startsWith("+-") ? word.replaceAll("^[±+-]+", "") : word;
    if (unit.equals("个百分点") || unit.equals("百分点") || unit.equals("点")) {
      return "百分点";
    }
    if (unit.equals("%") || unit.equals("‰")) {
      return unit;
    }
    if (catalog.unit(unit).isPresent()) {
      return unit;
    }
    int per = unit.indexOf('/');
    return per > 0 && catalog.unit(unit.substring(0, per)).isPresent() ? unit : null;
  }

  /** One reading of one header. */
  private final class Reading {
    private final String words;
    private final StringBuilder rest = new StringBuilder();
    private final Set<TableSense> senses = EnumSet.noneOf(TableSense.class);
    private final List<String> units = new ArrayList<>();
    private @Nullable Period period;
    private @Nullable String base;

    /** Whether the words may name a time, which means another in another bulletin. */
    private boolean timed;

    Reading(String words) {
      this.words = words;
    }

    TableMeaning read() {
      int i = 0;
      while (i < words.length()) {
        i = step(i);
      }
      String subject = trim(rest.toString());
      if (subject.equals("指数")) {
        senses.add(TableSense.INDEX);
        subject = "";
      }
      if (subject.equals("百分点") || subject.equals("个百分点")) {
        units.add("百分点");
        subject = "";
      }
      TableSense alone = sense(subject);
      if (alone != null && alone.standsAlone()) {
        senses.add(alone);
        subject = "";
      }
      return new TableMeaning(subject, senses, units, period, base);
    }

    private int step(int i) {
      if (isOpening(words.charAt(i))) {
        int close = closing(i);
        if (close > 0) {
          bracket(words.substring(i + 1, close), i, close);
          return close + 1;
        }
      }
      if (words.startsWith("单位：", i) || words.startsWith("单位:", i)) {
        units.addAll(units(words.substring(i + 3)));
        return words.length();
      }
      long found = LEXICON.longest(words, i, words.length());
      int length = found == Lexicon.NONE ? 0 : Lexicon.length(found);
      TableSense sense = length == 0 ? null : SENSES.get(Lexicon.value(found));
      Times.Time time = times.read(words, i, words.length());
      timed |= time != null;
      if (time != null && time.to() - i > length && time.role() != Times.Role.BASIS) {
        time(time);
        return time.to();
      }
      if (sense != null && !sense.standsAlone()) {
        senses.add(sense);
        return i + length;
      }
      if (words.charAt(i) == '%' && i == words.length() - 1) {
        units.add("%");
        return i + 1;
      }
      int letters = Math.max(length, 1);
      rest.append(words, i, i + letters);
      return i + letters;
    }

    /** Takes a time for what the figures cover, or after 比 or 较 for what they compare with. */
    private void time(Times.Time time) {
      int last = rest.length() - 1;
      if (last >= 0 && (rest.charAt(last) == '比' || rest.charAt(last) == '较')) {
        rest.setLength(last);
        boolean named = time.role() == Times.Role.SPAN && time.period() != null;
        base = named ? time.base() : base;
        senses.add(named ? TableSense.DIFFERENCE : TableSense.YOY);
      } else if (time.period() != null) {
        period = time.period();
      }
    }

    private void bracket(String inner, int open, int close) {
      List<String> listed = units(inner);
      if (!listed.isEmpty()) {
        units.addAll(listed);
        return;
      }
      TableMeaning meaning = TableWords.this.read(inner);
      timed |= !timeless.containsKey(inner);
      if (meaning.subject().isEmpty()) {
        senses.addAll(meaning.senses());
        units.addAll(meaning.units());
        period = meaning.period() == null ? period : meaning.period();
        base = meaning.base() == null ? base : meaning.base();
      } else {
        rest.append(words, open, close + 1);
      }
    }

    private int closing(int open) {
      for (int i = open + 1; i < words.length(); i++) {
        if (words.charAt(i) == ')' || words.charAt(i) == '）') {
          return i;
        }
      }
      return -1;
    }
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  private static @Nullable TableSense sense(String words) {
    int found = LEXICON.exactly(words, 0, words.length());
    return found == Lexicon.NONE || words.isEmpty() ? null : SENSES.get(found);
  }

  /** Leaves out what binds a subject to words that were taken away. */
  private static String trim(String rest) {
    int start = 0;
    int end = rest.length();
    while (start < end && "的、,，:：/-—".indexOf(rest.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "及其与和的、,，:：/-—".indexOf(rest.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.substring(start, end);
  }
}
