package org.tongbao.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.release.DataReadme;

/**
 * Keeps data/README.md true to the code.
 *
 * <p>What stands between marks follows from tables and codes; {@code -Dreadme.accept=true} writes
 * it anew.
 */
class DataReadmeTest {
  private static final Path README = Path.of("data/README.md");
  private static final Pattern PART =
      Pattern.compile("(<!-- ([a-z]+) -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

  @ParameterizedTest
  @ValueSource(strings = {"tables", "codes", "issues", "findings"})
  void tablesAndCodesAreThoseOfTheCode(String part) throws IOException {
    Map<String, String> now = DataReadme.parts();
    if (Boolean.getBoolean("readme.accept")) {
      Files.writeString(README, PART.matcher(text()).replaceAll(found -> written(found, now)));
    }
    List<String> texts =
        PART.matcher(text())
            .results()
            .filter(found -> found.group(2).equals(part))
            .map(found -> found.group(3).strip())
            .toList();
    assertThat(texts)
        .as("%s in %s; write it anew with -Dreadme.accept=true", part, README)
        .containsExactly(now.get(part));
  }

  private static String written(MatchResult found, Map<String, String> parts) {
    return java.util.regex.Matcher.quoteReplacement(
        found.group(1) + parts.getOrDefault(found.group(2), "") + "\n" + found.group(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"areas.csv", "indicators.csv", "units.csv"})
  void theCatalogsFilesHaveTheColumnsTold(String file) throws IOException {
    String section = text().split("### " + Pattern.quote(file) + "\n", 2)[1].split("\n#", 2)[0];
    List<String> told =
        Pattern.compile("^\\| `([a-z_]+)` \\| \\S", Pattern.MULTILINE)
            .matcher(section)
            .results()
            .map(found -> found.group(1))
            .toList();
    String header = Files.readAllLines(Path.of("data/catalog", file)).get(0);
    assertThat(told).as("columns of %s", file).containsExactly(header.split(",", -1));
  }

  @Test
  void everyPlaceItPointsToIsThere() throws IOException {
    List<String> headings =
        Pattern.compile("^#+ (.*)$", Pattern.MULTILINE)
            .matcher(text())
            .results()
            .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT).replace(' ', '-'))
            .toList();
    List<String> links =
        Pattern.compile("\\]\\(#([^)]+)\\)")
            .matcher(text())
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(links).as("links inside the page").isNotEmpty();
    assertThat(headings).containsAll(links);
  }

  private static String text() throws IOException {
    return Files.readString(README);
  }
}
