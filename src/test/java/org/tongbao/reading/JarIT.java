package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.document.Reason;

/** The application jar as the build made it, run by the launcher as a user runs it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class JarIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path JAR = PROJECT.resolve("target/tongbao.jar");

  /** Files that the libraries inside the jar must tell apart, on Spark's class path too. */
  private static final String TELLING = "(?:encrypted|truncated|outside|picture).*";

  @TempDir private Path scratch;

  @Test
  void readsEveryFormat()
      throws IOException, InterruptedException, GeneralSecurityException, SQLException {
    Map<String, String> expected = new TreeMap<>();
    Path folder = Files.createDirectory(scratch.resolve("folder"));
    int city = 0;
    for (Saver saver : Saver.values()) {
      String text = GoodFiles.text("淄博市", 2010 + city, city++);
      if (saver.holds(text)) {
        String name = saver.name() + "-" + saver.fileName();
        Files.write(folder.resolve(name), saver.save(text));
        expected.put(name, "OK null 370300 11");
      }
    }
    Path bad = Files.createDirectory(scratch.resolve("bad"));
    for (Map.Entry<String, Reason> file :
        BadFiles.in(bad, GoodFiles.text("淄博市", 2024, 500)).entrySet()) {
      if (file.getKey().matches(TELLING)) {
        Files.copy(bad.resolve(file.getKey()), folder.resolve(file.getKey()));
        expected.put(file.getKey(), "QUARANTINED " + file.getValue() + " null 0");
      }
    }
    String warehouse = scratch.resolve("warehouse").toString();
    run(0, "ingest", folder.toString(), "--warehouse", warehouse);
    assertThat(told(warehouse)).hasSizeGreaterThan(30).isEqualTo(expected);
  }

  @Test
  void inspectsEveryFormatWithoutSpark() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("inspect", "--json"));
    String text = GoodFiles.text("淄博市", 2023, 7);
    List<Saver> savers = new ArrayList<>();
    for (Saver saver : Saver.values()) {
      if (saver.holds(text)) {
        Path file = scratch.resolve(saver.name() + "-" + saver.fileName());
        Files.write(file, saver.save(text));
        command.add(file.toString());
        savers.add(saver);
      }
    }
    String printed = run(0, command.toArray(String[]::new));
    assertThat(printed.split("\"area_code\":\"370300\",\"area_source\":\"TITLE\"", -1))
        .as("bulletins of the area, and what stands before the first")
        .hasSize(savers.size() + 1);
    assertThat(printed.split("\"value\":20049", -1))
        .as("bulletins with the income, and what stands before the first")
        .hasSize(savers.size() + 1);
  }

  @Test
  void holdsNoClassThatItsClassPathHasToo() throws IOException {
    Set<String> own = classes(JAR);
    assertThat(own).as("classes of the jar").hasSizeGreaterThan(5_000);
    Set<String> twice = new TreeSet<>();
    int jars = 0;
    for (String entry :
        Files.readString(PROJECT.resolve("target/classpath"))
            .strip()
            .split(File.pathSeparator, -1)) {
      Set<String> theirs = classes(Path.of(entry));
      theirs.retainAll(own);
      theirs.forEach(name -> twice.add(name + " of " + Path.of(entry).getFileName()));
      jars++;
    }
    assertThat(jars).as("jars of the class path").isGreaterThan(100);
    assertThat(twice).isEmpty();
  }

  @Test
  void keepsWhatWouldClashUnderItsOwnName() throws IOException {
    Set<String> own = classes(JAR);
    assertThat(own)
        .contains("org/tongbao/shaded/beanutils/BeanUtils.class")
        .contains("org/jsoup/Jsoup.class", "org/apache/pdfbox/Loader.class")
        .noneMatch(name -> name.startsWith("org/apache/commons/"))
        .noneMatch(name -> name.startsWith("org/apache/spark/") || name.startsWith("scala/"));
  }

  private static Set<String> classes(Path jar) throws IOException {
    Set<String> classes = new HashSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        String name = entry.getName().replaceFirst("^META-INF/versions/\\d+/", "");
        if (name.endsWith(".class") && !name.endsWith("-info.class")) {
          classes.add(name);
        }
      }
    }
    return classes;
  }

  private static Map<String, String> told(String warehouse) throws SQLException {
    Map<String, String> told = new TreeMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        ResultSet rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    SELECT regexp_extract(source_uri, 'folder/([^!]*)', 1), status, reason,
                      area_code, len(claims)
                    FROM '%s/bulletins/**/*.parquet'\
                    """
                        .formatted(warehouse))) {
      while (rows.next()) {
        String name = rows.getString(1);
        String row =
            "%s %s %s %d"
                .formatted(rows.getString(2), rows.getString(3), rows.getString(4), rows.getInt(5));
        String before = told.put(name, row);
        assertThat(before).as("rows of %s", name).isNull();
      }
    }
    return told;
  }

  /** Runs the launcher and returns what it printed. */
  private String run(int exit, String... arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile(scratch, "run", ".log");
    List<String> command = new ArrayList<>();
    command.add(PROJECT.resolve("jobs/tongbao").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("TONGBAO_BUILD", "no");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("SPARK_HOME");
    Process process = builder.start();
    try {
      boolean ended = process.waitFor(8, TimeUnit.MINUTES);
      String printed = Files.readString(log);
      assertThat(ended).as(printed).isTrue();
      assertThat(process.exitValue()).as(printed).isEqualTo(exit);
      return printed;
    } finally {
      process.destroyForcibly();
    }
  }
}
