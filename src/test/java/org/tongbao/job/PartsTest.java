package org.tongbao.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Extractor;
import org.tongbao.sample.Sample;
import org.tongbao.sample.SampleOptions;
import org.tongbao.sample.SampleOptions.Delivery;
import org.tongbao.sample.SampleOptions.Rates;
import org.tongbao.sample.Shelf;

/** One huge archive or bundle is shared by tasks, and their parts together are all of it. */
class PartsTest {
  private static final Configuration HADOOP = new Configuration();
  private static final Extractor EXTRACTOR = new Extractor(Catalog.bundled());
  private static final BulletinRow.Stamp STAMP =
      new BulletinRow.Stamp("run", Instant.parse("2024-12-01T08:00:00Z"), "test");
  private static final int CITIES = 20;
  private static final int QUARTERS = 40;

  private static final int CORES = 6;

  /** Small, so that small bundles are huge. */
  private static final long WORTH_A_TASK = 128 << 10;

  private static final MessageType BUNDLE =
      MessageTypeParser.parseMessageType(
          "message bundle { required binary uri (STRING); required binary content; }");

  @TempDir private static Path directory;
  private static List<String> expected = List.of();

  @BeforeAll
  static void readsFilesOneByOne() throws IOException {
    Path made = made(Delivery.FILES);
    expected = ids(slices(made));
    assertThat(expected).as("bulletins").hasSize(CITIES * QUARTERS).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(
      value = Delivery.class,
      names = {"ZIP", "JSONL"})
  void whatSharesABundleReadsAllOfItOnce(Delivery delivery) throws IOException {
    List<Slice> slices = slices(made(delivery));
    assertThat(slices).as("slices of one %s", delivery).hasSizeGreaterThan(4);
    assertThat(ids(slices)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void rowGroupsOfAParquetBundleAreReadOnceEach() throws IOException {
    Path bundle = directory.resolve("groups.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(bundle.toUri()))
            .withType(BUNDLE)
            .withRowGroupSize(WORTH_A_TASK / 2)
            .withPageSize(4 << 10)
            .build()) {
      SimpleGroupFactory rows = new SimpleGroupFactory(BUNDLE);
      for (Source source : Sources.of(List.of(made(Delivery.FILES).toString()), HADOOP).all()) {
        byte[] content = Files.readAllBytes(Path.of(URI.create(source.uri())));
        writer.write(
            rows.newGroup()
                .append("uri", source.uri())
                .append("content", Binary.fromConstantByteArray(content)));
      }
    }
    List<Slice> slices = slices(bundle);
    assertThat(slices).as("slices of one bundle").hasSizeGreaterThan(4);
    assertThat(ids(slices)).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static Path made(Delivery delivery) throws IOException {
    Path made = directory.resolve(delivery.name());
    if (Files.notExists(made)) {
      new Sample(Catalog.bundled())
          .make(
              new SampleOptions(CITIES, QUARTERS, 1, Rates.none(), delivery),
              Shelf.directory(made));
    }
    return made;
  }

  private static List<Slice> slices(Path input) throws IOException {
    return new Parts(HADOOP, CORES, WORTH_A_TASK)
        .of(Sources.of(List.of(input.toString()), HADOOP).all());
  }

  /** Returns the bulletins of slices, read one by one as if by a task each. */
  private static List<String> ids(List<Slice> slices) {
    List<String> ids = new ArrayList<>();
    for (Slice slice : slices) {
      try (Pull<Outcome> outcomes =
          ReadSlices.outcomes(List.of(slice), HADOOP, EXTRACTOR, new Known(new Ids()), STAMP)) {
        outcomes.forEachRemaining(outcome -> ids.add(((Outcome.Added) outcome).bulletinId()));
      }
    }
    return ids;
  }
}
