package org.tongbao.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.release.SampleRelease;

/** Runs the queries that data/README.md shows. */
class DataReadmeTest {
  private static final Pattern QUERY =
      Pattern.compile("### ([^\\n]+)\\n\\n```sql\\n(.*?)```", Pattern.DOTALL);

  /** The sample has no targets and no growth that differs from arithmetic. */
  private static final Set<String> EMPTY_IN_THE_SAMPLE =
      Set.of(
          "Targets against what happened",
          "Where do bulletins and arithmetic differ, and why?",
          "Which figures speeded up most against the quarter before?");

  @TempDir static Path work;
  private static ReleaseDatabase database;

  record Query(String title, String sql) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Query> queries() throws IOException {
    return QUERY
        .matcher(Files.readString(Path.of("data/README.md")))
        .results()
        .map(found -> new Query(found.group(1), found.group(2)));
  }

  @BeforeAll
  static void open() throws IOException {
    SampleRelease.write(work);
    Files.writeString(work.resolve("datapackage.json"), "{}");
    database = ReleaseDatabase.open(LocalRelease.at(work.toString()));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void thereAreTenOfThemAndMore() throws IOException {
    assertThat(queries()).as("queries in data/README.md").hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void runsAsItStands(Query query) throws IOException {
    StringWriter out = new StringWriter();
    AnswerFormat.CSV.write(database, query.sql(), out, 0);
    if (EMPTY_IN_THE_SAMPLE.contains(query.title())) {
      assertThat(out.toString().lines()).as("rows").hasSize(1);
    } else {
      assertThat(out.toString().lines().count()).as("rows").isGreaterThan(1);
    }
  }
}
