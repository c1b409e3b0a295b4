package org.tongbao.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.SetupException;
import org.tongbao.release.SampleRelease;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.w3c.dom.Document;

class PublicationTest {
  private static final Edition EDITION =
      new Edition(
          "2024-08-21T000000Z-ab12",
          Instant.parse("2024-08-21T00:00:00Z"),
          "1.0.0",
          "c0ffee",
          null);
  private static final Path SCHEMAS = Path.of("../shared/sdmx/schemas");

  @TempDir static Path work;
  private static Path release;

  @BeforeAll
  static void publish() throws IOException {
    release = work.resolve("r1");
    publish(release, Set.of(Format.PARQUET, Format.CSV, Format.SDMX_CSV));
  }

  private static void publish(Path to, Set<Format> formats) throws IOException {
    SampleRelease.write(to);
    Publication.complete(
        new org.apache.hadoop.fs.Path(to.toUri()), new Configuration(), EDITION, formats);
  }

  @Test
  void theSameTablesGiveTheSameBytes() throws IOException {
    Path again = work.resolve("r2");
    publish(again, Set.of(Format.PARQUET, Format.CSV, Format.SDMX_CSV));
    List<String> names = names(release);
    assertThat(names(again))
        .isEqualTo(names)
        .contains("README.md", "csv/facts.csv", "sdmx/facts.csv");
    for (String name : names) {
      assertThat(again.resolve(name)).as(name).hasSameBinaryContentAs(release.resolve(name));
    }
  }

  @Test
  void csvReadsBackAsTheTable() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Table table : Tables.ofRelease()) {
        String parquet = "'%s/%s/*.parquet'".formatted(release, table.name());
        String csv = "'%s/csv/%s.csv'".formatted(release, table.name());
        assertThat(
                count(connection, "read_csv(%s, all_varchar = true, header = true)".formatted(csv)))
            .as(table.name())
            .isEqualTo(count(connection, parquet));
      }
      try (ResultSet row =
          connection
              .createStatement()
              .executeQuery(
                  "SELECT count(*), count(p.value = c.value), count(p.subject = c.subject) FROM '%1$s/facts/*.parquet' p JOIN '%1$s/csv/facts.csv' c USING (fact_id) WHERE p.value = c.value AND p.subject = c.subject"
                      .formatted(release))) {
        row.next();
        assertThat(row.getLong(1)).as("facts that are the same").isEqualTo(9);
      }
    }
  }

  @Test
  void csvIsAsTheRfcHasItAndRunsNothing() throws IOException {
    String issues = Files.readString(release.resolve("csv/issues.csv"));
    assertThat(issues)
        .startsWith("severity,code,stage,source_uri")
        .contains(",'=1+1\r\n")
        .contains("\"the file ends\nafter 12 bytes\"");
    String facts = Files.readString(release.resolve("csv/facts.csv"));
    assertThat(facts).contains("\"新能源汽车, \"\"绿牌\"\"产量\"").contains(",-12.5,").doesNotContain("E+");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          =1+1, '=1+1
          +86, '+86
          -12%, '-12%
          @SUM(A1), '@SUM(A1)
          ＝1, '＝1
          'twas, ''twas
          5.3%, 5.3%
          下降-1, 下降-1
          """)
  void textThatWouldRunHasAnApostropheBeforeIt(String text, String cell) {
    assertThat(CsvFile.harmless(text)).isEqualTo(cell);
  }

  @Test
  void csvForExcelHasAByteOrderMark() throws IOException {
    Path excel = work.resolve("excel");
    publish(excel, Set.of(Format.CSV_EXCEL));
    assertThat(Files.readString(excel.resolve("csv/areas.csv"))).startsWith("\uFEFFarea_code,");
    assertThat(excel.resolve("sdmx")).doesNotExist();
  }

  @Test
  void formatsAreNamedOrRefusedWithThoseThereAre() {
    assertThat(Format.listed("csv, sdmx-csv"))
        .containsExactlyInAnyOrder(Format.PARQUET, Format.CSV, Format.SDMX_CSV);
    assertThatThrownBy(() -> Format.listed("parquet,xlsx"))
        .isInstanceOf(SetupException.class)
        .hasMessage("'xlsx' is no format; there are parquet, csv, csv-excel, sdmx-csv");
  }

  @Test
  void thePackageTellsEveryFileWithItsBytesAndChecksum() throws Exception {
    JsonNode json = new ObjectMapper().readTree(release.resolve("datapackage.json").toFile());
    Map<String, JsonNode> told = new TreeMap<>();
    json.get("resources")
        .forEach(r -> r.get("files").forEach(f -> told.put(f.get("path").asText(), f)));
    json.get("release").get("files").forEach(f -> told.put(f.get("path").asText(), f));
    List<String> present = new ArrayList<>(names(release));
    present.removeAll(List.of("datapackage.json", "datapackage.sha256"));
    assertThat(told.keySet()).containsExactlyElementsOf(present);
    for (String name : present) {
      byte[] bytes = Files.readAllBytes(release.resolve(name));
      assertThat(told.get(name).get("bytes").asLong()).as(name).isEqualTo(bytes.length);
      assertThat(told.get(name).get("sha256").asText())
          .as(name)
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }
    JsonNode facts = resource(json, "facts");
    assertThat(facts.get("rows").asLong()).isEqualTo(9);
    assertThat(facts.at("/schema/primaryKey/0").asText()).isEqualTo("fact_id");
    assertThat(facts.at("/schema/foreignKeys/0/reference/resource").asText())
        .isEqualTo("bulletins");
    assertThat(json.at("/release/runs/0").asText()).isEqualTo("20240801T060000Z-abcdef");
    assertThat(json.at("/release/inputs/0").asText()).isEqualTo("in/2023");
    assertThat(json.at("/licenses/0/name").asText()).isEqualTo("Apache-2.0");
    assertThat(json.at("/release/code_version").asText()).isEqualTo("1.0.0");
    assertThat(json.at("/release/catalog_version").asText()).isEqualTo("c0ffee");
    assertThat(json.at("/release/citation").asText()).contains(EDITION.name());
  }

  @Test
  void theReadmeHasThreeQueriesThatRun() throws Exception {
    String readme = Files.readString(release.resolve("README.md"));
    assertThat(readme).contains("| `facts` | 9 |").doesNotContain("{");
    List<String> queries =
        Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
            .matcher(readme)
            .results()
            .map(
                found ->
                    found
                        .group(1)
                        .replace("'trends/", "'" + release + "/trends/")
                        .replace("'facts/", "'" + release + "/facts/"))
            .toList();
    assertThat(queries).as("queries in the README").hasSize(3);
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (String query : queries) {
        connection.createStatement().executeQuery(query).close();
      }
    }
  }

  @Test
  void theReadmesFirstQueryAsksOfTheLastQuarterThatHasGrowth() throws Exception {
    Path latest = work.resolve("latest");
    SampleRelease.write(
        latest,
        SampleRelease.resource("sample-release.sql")
            + "UPDATE trends SET growth = NULL, growth_source = NULL, rank_nation = NULL WHERE year = 2024;"
            + "UPDATE trends SET rank_nation = 1 WHERE year = 2023;"
            + "UPDATE trends SET growth = 4.5, growth_source = 'COMPUTED', rank_nation = 2"
            + " WHERE year = 2023 AND area_code = '420600';");
    Publication.complete(
        new org.apache.hadoop.fs.Path(latest.toUri()),
        new Configuration(),
        EDITION,
        Set.of(Format.PARQUET));
    String readme = Files.readString(latest.resolve("README.md"));
    String query =
        readme.substring(
            readme.indexOf("```sql") + 6, readme.indexOf("```", readme.indexOf("sql")));
    List<String> answer = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(query.replace("'trends/", "'" + latest + "/trends/"))) {
      while (rows.next()) {
        answer.add("%s %s %s".formatted(rows.getString(1), rows.getString(3), rows.getString(4)));
      }
    }
    assertThat(answer).containsExactly("2023-Q2 淄博市 5.1", "2023-Q2 襄阳市 4.5");
  }

  @Test
  void sdmxCsvReadBackGivesTheFacts() throws Exception {
    List<Map<String, String>> observations = SdmxReader.read(release.resolve("sdmx/facts.csv"));
    Map<String, String> written = SdmxReader.codes(structure(), "CL_INDICATOR");
    List<List<String>> read = new ArrayList<>();
    for (Map<String, String> observation : observations) {
      assertThat(observation)
          .containsEntry("STRUCTURE_ID", "TONGBAO:FACTS(1.1.0)")
          .containsEntry("UNIT_MULT", "0");
      read.add(
          List.of(
              observation.get("FACT_ID"),
              observation.get("REF_AREA"),
              written.get(observation.get("INDICATOR")),
              observation.get("TIME_PERIOD"),
              new BigDecimal(observation.get("OBS_VALUE")).toPlainString(),
              observation.get("SENTENCE")));
    }
    List<List<String>> facts = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    "SELECT fact_id, area_code, indicator, time_period, value, sentence FROM '%s/facts/*.parquet'"
                        .formatted(release))) {
      while (rows.next()) {
        facts.add(
            List.of(
                rows.getString(1),
                rows.getString(2),
                rows.getString(3),
                rows.getString(4),
                PlainText.of(rows.getBigDecimal(5)),
                rows.getString(6)));
      }
    }
    assertThat(read).isEqualTo(facts).hasSize(9);
  }

  @Test
  void sdmxCsvHasAColumnForEveryComponentOfItsStructureAndEveryCodeInItsList() throws Exception {
    Document structure = structure();
    for (String flow : List.of("FACTS", "TRENDS")) {
      Map<String, String> lists = SdmxReader.codelists(structure, "DSD_" + flow);
      List<Map<String, String>> rows =
          SdmxReader.read(
              release.resolve("sdmx/%s.csv".formatted(flow.toLowerCase(java.util.Locale.ROOT))));
      assertThat(rows).as(flow).isNotEmpty();
      assertThat(rows.get(0).keySet()).containsAll(SdmxReader.components(structure, "DSD_" + flow));
      for (Map.Entry<String, String> list : lists.entrySet()) {
        Set<String> codes = SdmxReader.codes(structure, list.getValue()).keySet();
        assertThat(rows)
            .as("%s of %s", list.getKey(), flow)
            .allSatisfy(
                row ->
                    assertThat(
                            codes.contains(row.get(list.getKey()))
                                || row.get(list.getKey()).isEmpty())
                        .isTrue());
      }
    }
    assertThat(
            SdmxReader.read(release.resolve("sdmx/trends.csv"))
                .get(0)
                .get("FACT_IDS")
                .split(";", -1))
        .hasSizeGreaterThan(1);
  }

  @Test
  void theStructureIsValidSdmxMl() throws Exception {
    assumeTrue(Files.isDirectory(SCHEMAS), "SDMX schemas beside the project");
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    factory
        .newSchema(SCHEMAS.resolve("SDMXMessage.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(release.resolve("sdmx/structure.xml").toFile()));
  }

  @ParameterizedTest
  @CsvSource({"2024, A", "2024-Q3, Q", "2024-09, M", "2024-09-30, D", "2024-01-01/P9M, _O"})
  void theFormOfAPeriodTellsItsFrequency(String period, String frequency) {
    assertThat(SdmxCsv.frequency(period)).isEqualTo(frequency);
  }

  @ParameterizedTest
  @CsvSource({"GDP, GDP", "GDP.PRIMARY, GDP-PRIMARY", "A_B.C, A_B-C", "OPEN.亩, OPEN-$4EA9"})
  void codesBecomeIdsOfSdmx(String code, String id) {
    assertThat(SdmxId.of(code)).isEqualTo(id);
  }

  private static JsonNode resource(JsonNode json, String name) {
    for (JsonNode resource : json.get("resources")) {
      if (resource.get("name").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no resource " + name);
  }

  private static long count(Connection connection, String table) throws Exception {
    try (ResultSet row =
        connection.createStatement().executeQuery("SELECT count(*) FROM " + table)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static Document structure() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new File(release.toFile(), "sdmx/structure.xml"));
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> directory.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
