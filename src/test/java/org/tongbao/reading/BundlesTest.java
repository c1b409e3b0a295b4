package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;
import org.tongbao.job.IngestOptions;
import org.tongbao.job.Workbench;

/** Bundles and archives of all bulletins, ingested together, tell what each bulletin tells. */
class BundlesTest {
  private static final List<String> BUNDLES =
      List.of("parquet-of-text", "parquet-of-bytes", "json-lines", "zip");
  private static final Instant FETCHED = Instant.parse("2024-11-05T08:00:00Z");

  @TempDir static Path scratch;
  private static final Map<String, Extraction> PUBLISHED = new TreeMap<>();
  private static final Map<String, Row> ROWS = new TreeMap<>();

  /** What the warehouse has of a bulletin. */
  private static final class Row {
    private String area;
    private String period;
    private Instant fetchedAt;
    private final List<Told.Figure> figures = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final List<String> misquoted = new ArrayList<>();
  }

  static Stream<Arguments> bundlesAndBulletins() {
    return BUNDLES.stream()
        .flatMap(
            bundle ->
                Shared.bulletins().stream()
                    .map(file -> Arguments.of(bundle, file.getFileName().toString())));
  }

  @BeforeAll
  static void ingestThem() throws IOException, SQLException {
    Shared.needed();
    for (Path file : Shared.bulletins()) {
      PUBLISHED.put(
          file.getFileName().toString(), Told.extraction("published", Files.readAllBytes(file)));
    }
    Path folder = Files.createDirectory(scratch.resolve("folder"));
    parquet(folder.resolve("texts.parquet"), "binary content (UTF8)", BundlesTest::text);
    parquet(folder.resolve("pages.parquet"), "binary content", BundlesTest::page);
    Files.write(folder.resolve("documents.jsonl"), lines());
    Files.write(folder.resolve("公报.zip"), zip());
    String warehouse = scratch.resolve("warehouse").toString();
    Workbench.ingest(
        new IngestOptions(
            List.of(folder.toString()), warehouse, Optional.empty(), Optional.empty()),
        Clock.fixed(Instant.parse("2024-12-01T08:00:00Z"), ZoneOffset.UTC));
    read(warehouse);
  }

  private interface Content {
    Binary of(String text);
  }

  private static Binary text(String text) {
    return Binary.fromString(text);
  }

  private static Binary page(String text) {
    return Binary.fromConstantByteArray(
        Saver.page(text, "gb2312").getBytes(Charset.forName("GB18030")));
  }

  private static void parquet(Path file, String column, Content content) throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message bundle { required binary uri (UTF8); required %s; optional int64 fetched_at (TIMESTAMP(MILLIS,true)); }"
                .formatted(column));
    String bundle = column.endsWith("(UTF8)") ? "parquet-of-text" : "parquet-of-bytes";
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(schema).build()) {
      for (Map.Entry<String, Extraction> entry : PUBLISHED.entrySet()) {
        Group row = new SimpleGroup(schema);
        row.add("uri", bundle + "/" + entry.getKey());
        row.add("content", content.of(entry.getValue().document().text()));
        row.add("fetched_at", FETCHED.toEpochMilli());
        writer.write(row);
      }
    }
  }

  /** Word documents of quarters and OFDs of the others, as bytes. */
  private static byte[] lines() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Extraction> entry : PUBLISHED.entrySet()) {
      Saver saver = entry.getKey().contains("-q") ? Saver.DOCX : Saver.OFD;
      byte[] bytes = saver.save(entry.getValue().document().text());
      lines.append(
          Saver.line(
              Map.of(
                  "uri",
                  "json-lines/" + entry.getKey(),
                  "content",
                  Base64.getEncoder().encodeToString(bytes),
                  "fetched_at",
                  FETCHED.toString())));
    }
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GB18030"))) {
      for (Map.Entry<String, Extraction> entry : PUBLISHED.entrySet()) {
        zip.putNextEntry(new ZipEntry("zip/" + entry.getKey()));
        zip.write(Saver.UTF_16_WITH_MARK.save(entry.getValue().document().text()));
      }
    }
    return out.toByteArray();
  }

  private static void read(String warehouse) throws SQLException {
    String sql =
        """
        SELECT regexp_extract(source_uri, '[^/]+/[^/]+$'), area_code, period_start, period_end,
          strftime(fetched_at, '%%Y-%%m-%%dT%%H:%%M:%%SZ'), text, c.subject, c.measure, c.value, c.decimals, c.unit, c.base,
          c.period_start, c.period_end, c.quote, c.quote_start, c.quote_end
        FROM (SELECT *, unnest(claims) AS c, generate_subscripts(claims, 1) AS place
          FROM '%s/bulletins/**/*.parquet') ORDER BY 1, place\
        """
            .formatted(warehouse);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet found = connection.createStatement().executeQuery(sql)) {
      while (found.next()) {
        add(found);
      }
    }
  }

  private static void add(ResultSet found) throws SQLException {
    Row row = ROWS.computeIfAbsent(found.getString(1), key -> new Row());
    row.area = found.getString(2);
    row.period = period(found.getString(3), found.getString(4));
    row.fetchedAt = found.getString(5) == null ? null : Instant.parse(found.getString(5));
    row.figures.add(
        Told.Figure.of(
            found.getString(7),
            found.getString(8),
            found.getBigDecimal(9).setScale(found.getInt(10)),
            found.getString(11),
            found.getString(12),
            period(found.getString(13), found.getString(14))));
    String quote = found.getString(15);
    row.quotes.add(quote);
    String words = found.getString(6).substring(found.getInt(16), found.getInt(17));
    if (!words.equals(quote)) {
      row.misquoted.add(quote + " is " + words);
    }
  }

  private static String period(String start, String end) {
    return start == null ? null : new Period(LocalDate.parse(start), LocalDate.parse(end)).iso();
  }

  @ParameterizedTest(name = "{0} with {1}")
  @MethodSource("bundlesAndBulletins")
  void tellTheSameAreaPeriodAndClaims(String bundle, String name) {
    Row row = ROWS.get(bundle + "/" + name);
    Extraction published = PUBLISHED.get(name);
    assertThat(row).as("what was read of %s/%s", bundle, name).isNotNull();
    assertThat(new Told(row.area, row.period, row.figures)).isEqualTo(Told.by(published));
    assertThat(row.misquoted).isEmpty();
    assertThat(row.quotes).isEqualTo(published.claims().stream().map(Claim::quote).toList());
    assertThat(row.fetchedAt).isEqualTo(bundle.equals("zip") ? null : FETCHED);
  }
}
