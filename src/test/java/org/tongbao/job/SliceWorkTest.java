package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;

/** One bulletin that takes for ever, or fails, is quarantined; those beside it come in. */
@Timeout(120)
class SliceWorkTest {
  private static final Extractor EXTRACTOR = new Extractor(Catalog.bundled());
  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final BulletinRow.Stamp STAMP =
      new BulletinRow.Stamp("run", Instant.parse("2024-12-01T08:00:00Z"), "test");

  @TempDir private Path directory;

  /** The first document of all takes seconds on a busy machine. */
  @BeforeAll
  static void readsADocumentOnceWithAllTheTimeItTakes() {
    new DocumentReader()
        .read("first.txt", "前三季度，全市实现地区生产总值51.2亿元，增长5.3%。".getBytes(StandardCharsets.UTF_8))
        .forEach(reading -> EXTRACTOR.of((Document) reading));
  }

  @Test
  void aTextThatTakesForEverCostsItsArchiveThatTextAlone() throws IOException {
    Path zip = zip("one", "two", "slow", "four", "five");
    List<String> rows = rows(List.of(zip), SliceWorkTest::slowly);
    assertThat(rows)
        .containsExactly(
            "one.txt OK",
            "two.txt OK",
            "slow.txt QUARANTINED TOO_LARGE",
            "four.txt OK",
            "five.txt OK");
  }

  @Test
  void twoSlowTextsInOneArchiveAreTwoRows() throws IOException {
    Path zip = zip("slow-1", "two", "slow-3", "four");
    List<String> rows = rows(List.of(zip), SliceWorkTest::slowly);
    assertThat(rows)
        .containsExactly(
            "slow-1.txt QUARANTINED TOO_LARGE",
            "two.txt OK",
            "slow-3.txt QUARANTINED TOO_LARGE",
            "four.txt OK");
  }

  @Test
  void aTextThatIsTooDeepForTheStackIsQuarantined() throws IOException {
    Path zip = zip("one", "deep", "three");
    List<String> rows =
        rows(
            List.of(zip),
            document -> {
              if (document.text().contains("deep")) {
                throw new StackOverflowError();
              }
              return EXTRACTOR.of(document);
            });
    assertThat(rows)
        .containsExactly("one.txt OK", "deep.txt QUARANTINED TOO_LARGE", "three.txt OK");
  }

  private List<String> rows(List<Path> files, Function<Document, Extraction> extractor)
      throws IOException {
    SliceReader reader = new SliceReader(new Configuration(), new DocumentReader());
    List<Pull.Work<Outcome>> works = new ArrayList<>();
    for (Path file : files) {
      works.add(
          new SliceWork(
              Slice.whole(new Source(file.toUri().toString(), Files.size(file))),
              reader,
              extractor,
              new Known(new Ids()),
              STAMP));
    }
    List<String> rows = new ArrayList<>();
    try (Pull<Outcome> outcomes = new Pull<>(works.iterator(), PATIENCE)) {
      outcomes.forEachRemaining(outcome -> rows.add(words(((Outcome.Added) outcome).row())));
    }
    return rows;
  }

  private static String words(Row row) {
    String name = row.getString(1).replaceFirst(".*/", "");
    return "%s %s%s".formatted(name, row.getString(5), row.get(6) == null ? "" : " " + row.get(6));
  }

  private Path zip(String... names) throws IOException {
    Path zip = directory.resolve("bulletins.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      for (String name : names) {
        entries.putNextEntry(new ZipEntry(name + ".txt"));
        entries.write(
            "%s：前三季度全市实现地区生产总值51.2亿元，增长5.3%%。".formatted(name).getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
      }
    }
    return zip;
  }

  /** Comes to no end on a text that calls itself slow. */
  private static Extraction slowly(Document document) {
    if (document.text().contains("slow")) {
      waitForEver();
    }
    return EXTRACTOR.of(document);
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
