package org.tongbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.job.Gate;
import org.tongbao.job.IngestOptions;
import org.tongbao.job.PublishOptions;
import org.tongbao.job.Workbench;
import org.tongbao.query.AnswerFormat;
import org.tongbao.query.DuckTypes;
import org.tongbao.query.LocalRelease;
import org.tongbao.query.ReleaseCheck;
import org.tongbao.query.ReleaseDatabase;
import org.tongbao.release.ReadmeQueries;
import org.tongbao.release.SampleRelease;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Type;
import org.w3c.dom.Document;

/** A release as `run` makes it of the sample panel: what readers of its files were promised. */
class PanelReleaseTest {
  private static final Path SCHEMAS = Path.of("../shared/sdmx/schemas");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-12-01T08:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path work;
  private static Path release;

  @BeforeAll
  static void publish() throws IOException {
    Workbench.Ran ran =
        Workbench.run(
            new IngestOptions(
                List.of("data/bulletins"),
                work.resolve("warehouse").toString(),
                Optional.empty(),
                Optional.empty()),
            new PublishOptions(
                work.resolve("releases").toString(),
                Set.of(Format.PARQUET, Format.CSV, Format.SDMX_CSV),
                Optional.empty(),
                Gate.OPEN),
            CLOCK);
    release = Path.of(ran.published().release().replaceFirst("^file:/+", "/"));
  }

  static List<Table> tables() {
    return Tables.ofRelease();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void twoReadersFindTheTypesPromisedAndTheSameRows(Table table) throws Exception {
    Map<String, String> promised = new TreeMap<>();
    table.columns().forEach(column -> promised.put(column.name(), DuckTypes.of(column.type())));
    assertThat(withDuckDb("DESCRIBE SELECT * FROM " + parquet(table)))
        .extracting(row -> row.get(0) + " " + row.get(1))
        .containsExactlyInAnyOrderElementsOf(
            promised.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).toList());
    List<List<Object>> read = new ArrayList<>();
    for (Path file : files(table)) {
      try (ParquetFileReader reader = open(file)) {
        table.columns().forEach(column -> assertIsPromised(reader, column));
      }
      new ParquetRows(new Configuration(), table)
          .read(
              new org.apache.hadoop.fs.Path(file.toUri()),
              values -> read.add(Arrays.asList(values.clone())));
    }
    assertThat(read).isEqualTo(withDuckDb("SELECT * FROM " + parquet(table)));
  }

  private static void assertIsPromised(ParquetFileReader reader, Column column) {
    org.apache.parquet.schema.Type type =
        reader.getFileMetaData().getSchema().getType(column.name());
    String text = type.toString();
    if (column.type() instanceof Type.ListOf) {
      assertThat(text).as(column.name()).contains("(LIST)", "binary element (STRING)");
      return;
    }
    String promised =
        switch ((Type.Scalar) column.type()) {
          case STRING -> "binary %s (STRING)";
          case INTEGER -> "int32 %s";
          case LONG -> "int64 %s";
          case DOUBLE -> "double %s";
          case BOOLEAN -> "boolean %s";
          case DECIMAL -> "fixed_len_byte_array(16) %s (DECIMAL(38,10))";
          case DATE -> "int32 %s (DATE)";
          case TIMESTAMP -> "int64 %s (TIMESTAMP(MICROS,true))";
        };
    assertThat(text.replaceFirst("^(required|optional) ", ""))
        .isEqualTo(promised.formatted(column.name()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void filesAreZstdNamedInAsciiAndTellWhatColumnsMean(Table table) throws IOException {
    assertThat(files(table)).as("files").isNotEmpty();
    for (Path file : files(table)) {
      assertThat(release.relativize(file).toString()).matches("[a-z]+/[A-Za-z0-9._-]+\\.parquet");
      try (ParquetFileReader reader = open(file)) {
        for (BlockMetaData group : reader.getRowGroups()) {
          assertThat(group.getColumns())
              .extracting(ColumnChunkMetaData::getCodec)
              .containsOnly(CompressionCodecName.ZSTD);
        }
        String told =
            reader
                .getFileMetaData()
                .getKeyValueMetaData()
                .get("org.apache.spark.sql.parquet.row.metadata");
        for (Column column : table.columns()) {
          assertThat(told).as(column.name()).contains("\"comment\":\"" + column.comment() + "\"");
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sorted")
  void rowsStandByIndicatorAndArea(Table table) throws SQLException {
    assertThat(
            withDuckDb(
                """
                SELECT filename, file_row_number FROM (
                  SELECT filename, file_row_number, indicator || ' ' || area_code AS place,
                    lag(place) OVER (PARTITION BY filename ORDER BY file_row_number) AS before
                  FROM read_parquet('%s/%s/*.parquet', filename = true, file_row_number = true))
                WHERE place < before"""
                    .formatted(release, table.name())))
        .isEmpty();
  }

  static List<Table> sorted() {
    return List.of(Tables.TRENDS, Tables.FACTS, Tables.REVISIONS);
  }

  @Test
  void itIsWholeByItsOwnCheck() throws IOException {
    try (LocalRelease whole = LocalRelease.at(release.toString())) {
      ReleaseCheck.Result result = ReleaseCheck.of(whole);
      assertThat(result.findings()).isEmpty();
      assertThat(result.rows()).as("rows looked at").isGreaterThan(5000);
    }
  }

  @Test
  void itsReadmeHasThreeQueriesOfWhichEachHasAnAnswer() throws Exception {
    List<String> queries =
        Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(release.resolve("README.md")))
            .results()
            .map(found -> found.group(1).replaceAll("'(trends|facts)/", "'" + release + "/$1/"))
            .toList();
    assertThat(queries).as("queries in the README").hasSize(3);
    assertThat(withDuckDb(queries.get(0)))
        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3))
        .containsExactly("2024-Q2 1 襄阳市 6.1", "2024-Q2 2 淄博市 5.0", "2024-Q2 3 运城市 3.2");
    assertThat(withDuckDb(queries.get(1))).map(row -> row.get(3)).contains("6.1%");
    assertThat(withDuckDb(queries.get(2))).map(row -> row.get(5)).contains("BASE_REVISED");
  }

  @Test
  void theStructureIsValidSdmxMl() throws Exception {
    assumeTrue(Files.isDirectory(SCHEMAS), "SDMX schemas beside the project");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(SCHEMAS.resolve("SDMXMessage.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(release.resolve("sdmx/structure.xml").toFile()));
  }

  /** Every component of every observation is the fact's own column, read by the formats' letter. */
  @Test
  void sdmxCsvReadBackGivesEveryFactWhole() throws Exception {
    Document structure = structure();
    Map<String, String> lists = SdmxReader.codelists(structure, "DSD_FACTS");
    Map<String, Map<String, String>> codes = new HashMap<>();
    for (String list : lists.values()) {
      codes.put(list, SdmxReader.codes(structure, list));
    }
    List<String> components = new ArrayList<>(SdmxReader.components(structure, "DSD_FACTS"));
    components.removeAll(List.of("FREQ", "UNIT_MULT"));
    List<List<String>> read = new ArrayList<>();
    for (Map<String, String> observation : SdmxReader.read(release.resolve("sdmx/facts.csv"))) {
      List<String> row = new ArrayList<>();
      for (String component : components) {
        String value = observation.get(component);
        String list = lists.get(component);
        row.add(
            list == null || value.isEmpty() || value.equals("_Z")
                ? value
                : codes.get(list).getOrDefault(value, "no code " + value));
      }
      read.add(row);
    }
    StringBuilder columns = new StringBuilder();
    for (String component : components) {
      columns.append(columns.isEmpty() ? "" : ", ").append(asText(component));
    }
    List<List<String>> facts =
        withDuckDb("SELECT " + columns + " FROM " + parquet(Tables.FACTS)).stream()
            .map(row -> row.stream().map(String::valueOf).toList())
            .toList();
    assertThat(components).as("components").hasSizeGreaterThan(30);
    assertThat(read).hasSizeGreaterThan(500).isEqualTo(facts);
  }

  /** Returns SQL of a column's text as SDMX-CSV should have it. */
  private static String asText(String component) {
    String name =
        Map.of(
                "REF_AREA", "area_code",
                "MEASURE_OF", "of",
                "COMPARED_WITH", "base",
                "OBS_VALUE", "value",
                "UNIT_MEASURE", "unit",
                "PRINTED_UNIT_MULT", "unit_mult",
                "PRINTED_DECIMALS", "decimals")
            .getOrDefault(component, component.toLowerCase(Locale.ROOT));
    Column column = Tables.FACTS.column(name).orElseThrow();
    String quoted = DuckTypes.quoted(name);
    String text =
        column.type() == Type.Scalar.DECIMAL
            ? "rtrim(rtrim(CAST(%s AS VARCHAR), '0'), '.')".formatted(quoted)
            : column.type() instanceof Type.ListOf
                ? "array_to_string(%s, ';')".formatted(quoted)
                : "CAST(%s AS VARCHAR)".formatted(quoted);
    boolean isDimension = List.of("of", "base").contains(name);
    return "coalesce(%s, '%s')".formatted(text, isDimension ? "_Z" : "");
  }

  static Stream<ReadmeQueries.Expected> answers() {
    return ReadmeQueries.expected().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("answers")
  void theQueriesOfTheReadmeAnswerWhatBulletinsSay(ReadmeQueries.Expected expected)
      throws IOException {
    Path asked = expected.isOfSmallRelease() ? small() : release;
    StringWriter out = new StringWriter();
    try (LocalRelease local = LocalRelease.at(asked.toString());
        ReleaseDatabase database = ReleaseDatabase.open(local)) {
      AnswerFormat.CSV.write(database, ReadmeQueries.sql(expected.title()), out, 0);
    }
    assertThat(out.toString().replace("\r", "").lines())
        .anySatisfy(line -> assertThat(line).contains(expected.words()));
  }

  @Test
  void everyQueryOfTheReadmeHasAnAnswerExpected() throws IOException {
    List<String> titles = ReadmeQueries.titles();
    assertThat(titles).as("queries in data/README.md").hasSizeGreaterThanOrEqualTo(10);
    assertThat(ReadmeQueries.expected().stream().map(ReadmeQueries.Expected::title).distinct())
        .containsExactlyInAnyOrderElementsOf(titles);
  }

  private static Path small() throws IOException {
    Path small = work.resolve("small");
    if (Files.notExists(small)) {
      SampleRelease.write(small);
      Files.writeString(small.resolve("datapackage.json"), "{}");
    }
    return small;
  }

  private static Document structure() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(release.resolve("sdmx/structure.xml").toFile());
  }

  private static String parquet(Table table) {
    return "'%s/%s/*.parquet'".formatted(release, table.name());
  }

  private static List<Path> files(Table table) throws IOException {
    try (Stream<Path> files = Files.list(release.resolve(table.name()))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  private static ParquetFileReader open(Path file) throws IOException {
    return ParquetFileReader.open(
        HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), new Configuration()));
  }

  private static List<List<Object>> withDuckDb(String sql) throws SQLException {
    List<List<Object>> all = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      connection.createStatement().execute("SET TimeZone = 'UTC'");
      try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
        while (rows.next()) {
          List<Object> row = new ArrayList<>();
          for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            row.add(ParquetRowsTest.comparable(rows.getObject(i)));
          }
          all.add(row);
        }
      }
    }
    return all;
  }
}
