package org.tongbao.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The queries of data/README.md, and lines that their answers must have. */
public final class ReadmeQueries {
  private static final Pattern QUERY =
      Pattern.compile("### ([^\\n]+)\\n\\n```sql\\n(.*?)```", Pattern.DOTALL);

  /**
   * A line of an answer.
   *
   * @param title of the query
   * @param isOfSmallRelease whether it is asked of the small sample, which has revisions, and not
   *     of the panel
   * @param words cells in a row, as CSV has them
   */
  public record Expected(String title, boolean isOfSmallRelease, String words) {
    @Override
    public String toString() {
      return title + " " + words;
    }
  }

  /**
   * Returns what {@code data-readme.txt} expects: titles, and below each the lines of its answer.
   */
  public static List<Expected> expected() {
    List<Expected> all = new ArrayList<>();
    String title = "";
    for (String line : SampleRelease.resource("data-readme.txt").lines().toList()) {
      if (line.startsWith("### ")) {
        title = line.substring("### ".length());
      } else if (line.startsWith("small: ")) {
        all.add(new Expected(title, true, line.substring("small: ".length())));
      } else if (!line.isBlank()) {
        all.add(new Expected(title, false, line));
      }
    }
    return List.copyOf(all);
  }

  /** Returns the titles of the queries, in order. */
  public static List<String> titles() {
    return List.copyOf(queries().keySet());
  }

  /** Returns the query that has this title. */
  public static String sql(String title) {
    String sql = queries().get(title);
    if (sql == null) {
      throw new AssertionError("data/README.md has no query '%s'".formatted(title));
    }
    return sql;
  }

  private static Map<String, String> queries() {
    try {
      Map<String, String> queries = new LinkedHashMap<>();
      QUERY
          .matcher(Files.readString(Path.of("data/README.md")))
          .results()
          .forEach(found -> queries.put(found.group(1), found.group(2)));
      return queries;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadmeQueries() {}
}
