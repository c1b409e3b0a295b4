package org.tongbao.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.publish.Edition;
import org.tongbao.publish.Format;
import org.tongbao.publish.Publication;
import org.tongbao.release.SampleRelease;
import org.tongbao.warehouse.Finding;

class ReleaseCheckTest {
  @TempDir Path work;

  @Test
  void findsNothingInAReleaseAsPublished() throws IOException {
    ReleaseCheck.Result result = check(publish("r", ""));
    assertThat(result.findings()).isEmpty();
    assertThat(result.rows()).as("rows read").isEqualTo(44);
    assertThat(result.files()).as("files checked").isEqualTo(21);
  }

  @ParameterizedTest(name = "{1} {2} after {0}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          INSERT INTO facts SELECT * FROM facts LIMIT 1              => KEY_REPEATED     => facts(fact_id)
          UPDATE facts SET unit = NULL                               => VALUE_MISSING    => facts.unit
          UPDATE facts SET measure = 'VIBES'                         => CODE_UNKNOWN     => facts.measure
          UPDATE facts SET bulletin_id = 'x' WHERE decimals = 1      => REFERENCE_BROKEN => facts.bulletin_id
          UPDATE trends SET fact_ids = ['nowhere']                   => REFERENCE_BROKEN => trends.fact_ids
          UPDATE claims SET quote_end = quote_start                  => QUOTE            => claims.quote
          UPDATE facts SET quote_start = 1000, quote_end = 1006      => CONTRADICTION    => facts
          UPDATE trends SET quarter = 5                              => CONTRADICTION    => trends.time_period
          UPDATE trends SET growth_source = NULL                     => CONTRADICTION    => trends.growth_source
          ALTER TABLE units ALTER factor TYPE DOUBLE                 => SCHEMA           => units
          ALTER TABLE areas DROP COLUMN aliases                      => SCHEMA           => areas
          """)
  void findsWhatIsWrongInRows(String harm, Finding.Code code, String place) throws IOException {
    Path release = work.resolve("r");
    SampleRelease.writeUnchecked(release, harm);
    complete(release, Set.of(Format.PARQUET));
    assertThat(check(release).findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(code);
              assertThat(finding.place()).isEqualTo(place.strip());
            });
  }

  @Test
  void findsFilesThatAreNotAsPublished() throws IOException {
    Path release = publish("r", "");
    Path facts = release.resolve("csv/facts.csv");
    Files.writeString(facts, Files.readString(facts).replace("淄博", "淄愽"));
    Files.delete(release.resolve("csv/areas.csv"));
    Files.writeString(release.resolve("notes.txt"), "mine");
    Files.writeString(release.resolve("README.md"), "short");
    assertThat(check(release).findings())
        .extracting(Finding::code, Finding::place)
        .containsExactlyInAnyOrder(
            tuple(Finding.Code.FILE_CHANGED, "csv/facts.csv"),
            tuple(Finding.Code.FILE_MISSING, "csv/areas.csv"),
            tuple(Finding.Code.FILE_CHANGED, "README.md"),
            tuple(Finding.Code.FILE_UNKNOWN, "notes.txt"));
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          a column renamed => FILE_CHANGED => datapackage.json
          rows miscounted  => FILE_CHANGED => datapackage.json
          the package cut  => FILE_CHANGED => datapackage.json
          its sum gone     => FILE_MISSING => datapackage.sha256
          a byte flipped   => FILE_CHANGED => facts/part-00000.parquet
          rows gone        => FILE_CHANGED => units/part-00000.parquet
          a file too many  => FILE_UNKNOWN => facts/part-00001.parquet
          """)
  void findsWhoeverTouchedIt(String harm, Finding.Code code, String place) throws IOException {
    Path release = publish("r", "");
    Path described = release.resolve("datapackage.json");
    String text = Files.readString(described);
    Path facts = release.resolve("facts/part-00000.parquet");
    switch (harm) {
      case "a column renamed" ->
          Files.writeString(described, text.replace("\"unit\"", "\"einheit\""));
      case "rows miscounted" ->
          Files.writeString(described, text.replace("\"rows\" : 9", "\"rows\" : 8"));
      case "the package cut" -> Files.writeString(described, text.substring(0, 300));
      case "its sum gone" -> Files.delete(release.resolve("datapackage.sha256"));
      case "a byte flipped" -> {
        byte[] bytes = Files.readAllBytes(facts);
        bytes[bytes.length / 2] = (byte) (bytes[bytes.length / 2] ^ 1);
        Files.write(facts, bytes);
      }
      case "rows gone" -> {
        Path other = work.resolve("fewer");
        SampleRelease.write(
            other,
            SampleRelease.resource("sample-release.sql") + "DELETE FROM units WHERE symbol = '元'");
        Files.copy(
            other.resolve("units/part-00000.parquet"),
            release.resolve("units/part-00000.parquet"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      default -> Files.copy(facts, facts.resolveSibling("part-00001.parquet"));
    }
    assertThat(check(release).findings())
        .extracting(Finding::code, Finding::place)
        .containsExactly(tuple(code, place.strip()));
  }

  @Test
  void tellsWhatIsNewChangedAndGoneWithItsWords() throws IOException {
    Path before = publish("before", "");
    Path after =
        publish(
            "after",
            """
            UPDATE facts SET value = 1 WHERE value = 5.1;
            UPDATE trends SET growth = 9.9, growth_reported = 9.9 WHERE area_code = '370300' AND year = 2024;
            DELETE FROM facts WHERE indicator = 'OPEN.NEV_PLATES';
            DELETE FROM trends WHERE area_code = '420600' AND year = 2023;
            """);
    StringWriter out = new StringWriter();
    try (LocalRelease first = LocalRelease.at(before.toString());
        LocalRelease second = LocalRelease.at(after.toString())) {
      Difference.write(first, second, AnswerFormat.CSV, out, 0);
    }
    assertThat(out.toString().replace("\r", ""))
        .isEqualTo(
            """
            table,change,area,indicator,measure,period,column,before,after,quote
            facts,CHANGED,淄博市,GDP,GROWTH,2023-01-01/P6M,value,5.1,1,5.1%
            facts,GONE,襄阳市,OPEN.NEV_PLATES,GROWTH,2024-01-01/P6M,value,-12.5,,-12.5%
            trends,CHANGED,淄博市,GDP,,2024-Q2,growth,5.6,9.9,2371.6亿元; 5.6%
            trends,CHANGED,淄博市,GDP,,2024-Q2,growth_reported,5.6,9.9,2371.6亿元; 5.6%
            trends,GONE,襄阳市,GDP,,2023-Q2,growth,,,2680.9亿元
            """);
    StringWriter table = new StringWriter();
    try (LocalRelease first = LocalRelease.at(before.toString());
        LocalRelease second = LocalRelease.at(after.toString())) {
      Difference.write(first, second, AnswerFormat.TABLE, table, 100);
    }
    assertThat(table.toString())
        .startsWith("facts: 0 added, 1 changed, 1 gone\ntrends: 0 added, 1 changed, 1 gone\n\n");
  }

  @Test
  void aReleaseDoesNotDifferFromItself() throws IOException {
    Path release = publish("r", "");
    StringWriter out = new StringWriter();
    try (LocalRelease same = LocalRelease.at(release.toString())) {
      Difference.write(same, same, AnswerFormat.JSON, out, 0);
    }
    assertThat(out.toString()).isEqualTo("[]\n");
  }

  private static ReleaseCheck.Result check(Path release) throws IOException {
    try (LocalRelease found = LocalRelease.at(release.toString())) {
      return ReleaseCheck.of(found);
    }
  }

  private Path publish(String name, String changes) throws IOException {
    Path release = work.resolve(name);
    SampleRelease.write(release, SampleRelease.resource("sample-release.sql") + changes);
    complete(release, Set.of(Format.CSV));
    return release;
  }

  private static void complete(Path release, Set<Format> formats) throws IOException {
    Publication.complete(
        new org.apache.hadoop.fs.Path(release.toUri()),
        new Configuration(),
        new Edition("r", Instant.parse("2024-08-21T00:00:00Z"), "1.0.0", "c0ffee", null),
        formats);
  }
}
