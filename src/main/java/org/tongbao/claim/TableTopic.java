package org.tongbao.claim;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Catalog;

/**
 * What a table is about, told by its caption.
 *
 * @param meaning what the caption says of the figures: time, units, measure
 * @param name the indicator that it names, else what remains of it; empty where it is about many
 */
record TableTopic(TableMeaning meaning, String name) {
  private static final int LONGEST_NAME = 24;

  /** What stands before a caption: 附表1、. */
  private static final Pattern NUMBER = Pattern.compile("^附?[表图][0-9一二三四五六七八九十]+[-:：、.]?");

  private static final String NUMBERED = "附表图";

  private static final Pattern MANY = Pattern.compile("情况|指标|概况|一览|统计|经济运行|国民经济|发展|附表|附件");

  private static final Pattern EACH = Pattern.compile("^[分各全市]+(?=行业|产业|地区)");

  private static final String BLANKS = " \u3000\u00a0\n";

  TableTopic {
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(name, "name");
  }

  /**
   * Reads captions, their parts with blanks between them.
   *
   * @param names what captions were found to name before
   */
  static TableTopic of(String captions, TableWords words, Catalog catalog, Known<String> names) {
    TableMeaning meaning = TableMeaning.NOTHING;
    int start = 0;
    while (start < captions.length()) {
      int end = start;
      while (end < captions.length() && BLANKS.indexOf(captions.charAt(end)) < 0) {
        end++;
      }
      if (end > start) {
        meaning = part(captions.substring(start, end), meaning, words);
      }
      start = end + 1;
    }
    return new TableTopic(meaning, names.of(meaning.subject(), subject -> name(subject, catalog)));
  }

  private static TableMeaning part(String part, TableMeaning before, TableWords words) {
    Matcher number = NUMBERED.indexOf(part.charAt(0)) < 0 ? null : NUMBER.matcher(part);
    return number != null && number.find()
        // what stands before is of a chart or of another table
        ? TableMeaning.NOTHING.above(words.read(part.substring(number.end())))
        : before.above(words.read(part));
  }

  private static String name(String subject, Catalog catalog) {
    String known = longestIndicator(subject, catalog);
    return known == null ? remainder(subject) : known;
  }

  private static @Nullable String longestIndicator(String words, Catalog catalog) {
    String longest = null;
    for (int start = 0; start < words.length(); start++) {
      int shortest = longest == null ? 2 : longest.length() + 1;
      for (int end = start + shortest;
          end <= Math.min(words.length(), start + LONGEST_NAME);
          end++) {
        if (catalog.indicatorNamed(words.substring(start, end)).isPresent()) {
          longest = words.substring(start, end);
        }
      }
    }
    return longest;
  }

  /** Returns what the table is about; a caption that is about many things names none. */
  private static String remainder(String words) {
    String name = words.replace("主要", "");
    boolean many = name.length() > LONGEST_NAME || MANY.matcher(name).find();
    return many ? "" : EACH.matcher(name).replaceFirst("");
  }
}
