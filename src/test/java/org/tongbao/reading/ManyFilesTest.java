package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.cli.Tongbao;
import org.tongbao.document.Reason;

/** A folder of a thousand files of which fifty cannot be read, in a process with a small heap. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class ManyFilesTest {
  private static final int ALL = 1000;
  private static final int BAD = 50;

  /** Spark itself refuses to start with less than 450 MB. */
  private static final String HEAP = "512m";

  @TempDir static Path scratch;
  private static Map<String, Reason> expected;
  private static int exit;
  private static String printed;
  private static List<Row> rows;

  /** What became of a file, or of an entry in it. */
  private record Row(
      String file, String status, String reason, String message, String area, int claims) {}

  @BeforeAll
  static void ingestThem()
      throws IOException, GeneralSecurityException, InterruptedException, SQLException {
    Path folder = Files.createDirectory(scratch.resolve("folder"));
    expected = BadFiles.in(folder, GoodFiles.text("淄博市", 2014, 5000));
    GoodFiles.in(folder, ALL - BAD);
    Path log = scratch.resolve("log");
    Process process =
        new ProcessBuilder(command(folder))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      exit = process.waitFor(10, TimeUnit.MINUTES) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly();
    }
    printed = Files.readString(log);
    assertThat(exit).as(printed).isZero();
    rows = rows();
  }

  private static List<String> command(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx" + HEAP,
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1"));
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens") || option.startsWith("-Dlog4j2"))
        .forEach(command::add);
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    command.addAll(
        List.of("-cp", path.replace(File.pathSeparator + File.pathSeparator, File.pathSeparator)));
    command.addAll(List.of(Tongbao.class.getName(), "ingest", folder.toString()));
    command.addAll(List.of("--warehouse", scratch.resolve("warehouse").toString()));
    return command;
  }

  private static List<Row> rows() throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet found =
            connection
                .createStatement()
                .executeQuery(
                    """
                    SELECT source_uri, status, reason, message, area_code, len(claims)
                    FROM '%s/bulletins/**/*.parquet'\
                    """
                        .formatted(scratch.resolve("warehouse")))) {
      while (found.next()) {
        String uri = found.getString(1).replaceFirst("!/.*", "");
        rows.add(
            new Row(
                uri.substring(uri.lastIndexOf('/') + 1),
                found.getString(2),
                found.getString(3),
                found.getString(4),
                found.getString(5),
                found.getInt(6)));
      }
    }
    return rows;
  }

  @Test
  void theJobEndsWellAndSaysWhatItRead() {
    assertThat(exit).isZero();
    assertThat(printed).contains("1,000 read, 1,000 added, 50 quarantined");
  }

  @Test
  void eachFileIsARow() {
    assertThat(expected).as("bad files").hasSize(BAD);
    assertThat(rows).as("rows").hasSize(ALL);
    assertThat(rows).extracting(Row::file).doesNotHaveDuplicates();
  }

  @Test
  void goodFilesAreReadWithTheirClaims() {
    List<Row> good = rows.stream().filter(row -> row.file().startsWith("good-")).toList();
    assertThat(good).as("good files").hasSize(ALL - BAD);
    assertThat(good)
        .allSatisfy(
            row -> {
              assertThat(row.status()).as(row.file()).isEqualTo("OK");
              assertThat(row.area()).as(row.file()).isNotNull();
              assertThat(row.claims()).as("claims of %s", row.file()).isEqualTo(11);
            });
  }

  @Test
  void badFilesAreQuarantinedWithAReasonAndASentence() {
    Map<String, String> told = new TreeMap<>();
    Map<String, String> reasons = new TreeMap<>();
    expected.forEach((file, reason) -> reasons.put(file, "QUARANTINED " + reason));
    for (Row row : rows) {
      if (!row.file().startsWith("good-")) {
        told.put(row.file(), row.status() + " " + row.reason());
        assertThat(row.message()).as("message of %s", row.file()).matches("[A-Z][^\\n]{15,300}[.]");
      }
    }
    assertThat(told).isEqualTo(reasons);
  }
}
