package org.tongbao.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a SPARK_HOME has, made of the jars that Maven resolved: jars and bin/spark-submit.
 *
 * <p>What the application brings for commands at a terminal is left out: no Spark has it.
 */
record SparkHome(Path directory) {
  /** Spark's own script asks the same launcher for the command and runs it. */
  private static final String SUBMIT =
      """
      #!/usr/bin/env bash
      command=()
      while IFS= read -r -d '' word; do command+=("${word#$'\\n'}"); done < <("%1$s" -Xmx128m -cp "%2$s/jars/*" \\
        org.apache.spark.launcher.Main org.apache.spark.deploy.SparkSubmit "$@")
      exec "${command[@]:1}"
      """;

  static SparkHome in(Path directory, Path classPath) throws IOException {
    Path jars = Files.createDirectories(directory.resolve("jars"));
    for (String entry : Files.readString(classPath).strip().split(File.pathSeparator, -1)) {
      Path jar = Path.of(entry);
      String name = jar.getFileName().toString();
      if (!name.startsWith("duckdb")) {
        Files.createSymbolicLink(jars.resolve(name), jar);
      }
    }
    Path bin = Files.createDirectories(directory.resolve("bin"));
    Path submit =
        Files.createFile(
            bin.resolve("spark-submit"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    Files.writeString(submit, SUBMIT.formatted(java(), directory));
    return new SparkHome(directory);
  }

  /** Returns the command that starts one of Spark's daemons. */
  List<String> daemon(String mainClass, Path log4j, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                java().toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlog4j2.configurationFile=" + log4j,
                "-cp",
                directory.resolve("jars") + "/*",
                mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Removes the links to the jars. */
  void removeLinks() throws IOException {
    try (Stream<Path> links = Files.list(directory.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }

  /** Returns what Spark's own scripts set for it. */
  Map<String, String> environment() {
    return Map.of("SPARK_HOME", directory.toString(), "SPARK_SCALA_VERSION", "2.13");
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
