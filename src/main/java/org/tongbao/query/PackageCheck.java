package org.tongbao.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongbao.warehouse.Checksum;
import org.tongbao.warehouse.Finding;
import org.tongbao.warehouse.Finding.Code;
import org.tongbao.warehouse.ReleaseLayout;

/** Holds the files of a release against its data package. */
final class PackageCheck {
  private final Path release;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Long> rows = new TreeMap<>();
  private final Map<String, String> contracts = new TreeMap<>();
  private int checked;

  private PackageCheck(Path release) {
    this.release = release;
  }

  static PackageCheck of(Path release) throws IOException {
    PackageCheck check = new PackageCheck(release);
    check.run();
    return check;
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  int filesChecked() {
    return checked;
  }

  /** Returns how many rows the package says each table has. */
  Map<String, Long> rows() {
    return Map.copyOf(rows);
  }

  /** Returns the version of each table's contract. */
  Map<String, String> contracts() {
    return Map.copyOf(contracts);
  }

  private void run() throws IOException {
    if (!isAsPublished()) {
      return;
    }
    JsonNode json;
    try {
      json = new ObjectMapper().readTree(release.resolve(ReleaseLayout.DATA_PACKAGE).toFile());
    } catch (JsonProcessingException e) {
      add(Code.DESCRIPTION, ReleaseLayout.DATA_PACKAGE, "is no JSON: " + e.getOriginalMessage());
      return;
    }
    Map<String, JsonNode> told = new TreeMap<>();
    for (JsonNode resource : json.path("resources")) {
      resource.path("files").forEach(file -> told.put(file.path("path").asText(), file));
      if (resource.path("format").asText().equals("parquet")) {
        rows.put(resource.path("name").asText(), resource.path("rows").asLong(-1));
        contracts.put(resource.path("name").asText(), resource.path("contract").asText());
      }
    }
    json.path("release").path("files").forEach(file -> told.put(file.path("path").asText(), file));
    if (told.isEmpty()) {
      add(Code.DESCRIPTION, ReleaseLayout.DATA_PACKAGE, "tells of no file");
    }
    for (Map.Entry<String, JsonNode> file : told.entrySet()) {
      file(file.getKey(), file.getValue());
    }
    unknown(told);
  }

  /** Returns whether the package itself has the checksum that stands beside it. */
  private boolean isAsPublished() throws IOException {
    Path sum = release.resolve(ReleaseLayout.DATA_PACKAGE_SUM);
    if (!Files.isRegularFile(sum)) {
      add(
          Code.FILE_MISSING,
          ReleaseLayout.DATA_PACKAGE_SUM,
          "should tell the checksum of " + ReleaseLayout.DATA_PACKAGE);
      return false;
    }
    String told = Files.readString(sum).strip().replaceFirst("\\s.*", "");
    String found = sha256(release.resolve(ReleaseLayout.DATA_PACKAGE));
    if (!found.equals(told)) {
      add(
          Code.FILE_CHANGED,
          ReleaseLayout.DATA_PACKAGE,
          "has SHA-256 %s, %s says %s".formatted(found, ReleaseLayout.DATA_PACKAGE_SUM, told));
      return false;
    }
    return true;
  }

  private void file(String name, JsonNode told) throws IOException {
    checked++;
    Path file = release.resolve(name).normalize();
    if (!file.startsWith(release.normalize())) {
      add(Code.DESCRIPTION, name, "leads out of the release");
    } else if (!Files.isRegularFile(file)) {
      add(Code.FILE_MISSING, name, "is told of and not there");
    } else if (Files.size(file) != told.path("bytes").asLong(-1)) {
      add(
          Code.FILE_CHANGED,
          name,
          "has %d bytes, the package says %s".formatted(Files.size(file), told.path("bytes")));
    } else if (!sha256(file).equals(told.path("sha256").asText())) {
      add(
          Code.FILE_CHANGED,
          name,
          "has SHA-256 %s, the package says %s"
              .formatted(sha256(file), told.path("sha256").asText()));
    }
  }

  private void unknown(Map<String, JsonNode> told) throws IOException {
    try (Stream<Path> files = Files.walk(release)) {
      files
          .filter(Files::isRegularFile)
          .map(file -> release.relativize(file).toString().replace('\\', '/'))
          .filter(
              name ->
                  !name.startsWith(".")
                      && !name.startsWith("_")
                      && !name.contains("/.")
                      && !name.contains("/_"))
          .filter(name -> !name.equals(ReleaseLayout.DATA_PACKAGE))
          .filter(name -> !name.equals(ReleaseLayout.DATA_PACKAGE_SUM) && !told.containsKey(name))
          .sorted()
          .forEach(name -> add(Code.FILE_UNKNOWN, name, "is there and not told of"));
    }
  }

  private void add(Code code, String place, String message) {
    findings.add(new Finding(code, place, message));
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Checksum.sha256(in);
    }
  }
}
