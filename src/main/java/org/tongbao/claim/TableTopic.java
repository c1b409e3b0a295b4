package org.tongbao.claim;

import java.util.Objects;
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

  private static final Pattern NUMBER = Pattern.compile("^附?[表图][0-9一二三四五六七八九十]+[-:：、.]?");

  private static final String MANY = "情况|指标|概况|一览|统计|经济运行|国民经济|发展|附表|附件";

  TableTopic {
    Objects.requireNonNull(meaning, "meaning");
    Objects.requireNonNull(name, "name");
  }

  /** Reads captions, their parts with blanks between them. */
  static TableTopic of(String captions, TableWords words, Catalog catalog) {
    TableMeaning meaning = TableMeaning.NOTHING;
    for (String part : captions.split("[ \u3000\u00a0\n]+", -1)) {
      if (NUMBER.matcher(part).find()) {
        // what stands before is of a chart or of another table
        meaning = TableMeaning.NOTHING;
      }
      meaning = meaning.above(words.read(NUMBER.matcher(part).replaceFirst("")));
    }
    String subject = meaning.subject();
    String known = longestIndicator(subject, catalog);
    return new TableTopic(meaning, known == null ? remainder(subject) : known);
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
    boolean many = name.length() > LONGEST_NAME || name.matches(".*(" + MANY + ").*");
    return many ? "" : name.replaceAll("^[分各全市]+(?=行业|产业|地区)", "");
  }
}
