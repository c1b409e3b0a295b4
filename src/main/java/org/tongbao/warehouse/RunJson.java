package org.tongbao.warehouse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A run as the JSON that commits it. */
final class RunJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  static String write(Run run) {
    ObjectNode root = JSON.createObjectNode();
    root.put("run_id", run.id());
    root.put("started_at", run.startedAt().toString());
    root.put("committed_at", run.committedAt().toString());
    root.put("code_version", run.codeVersion());
    root.put("catalog_version", run.catalogVersion());
    run.inputs().forEach(root.putArray("inputs")::add);
    run.saw().forEach(root.putArray("saw")::add);
    Run.Counts counts = run.counts();
    root.putObject("counts")
        .put("read", counts.read())
        .put("added", counts.added())
        .put("quarantined", counts.quarantined())
        .put("known", counts.known())
        .put("claims", counts.claims())
        .put("bytes", counts.bytes());
    ArrayNode files = root.putArray("files");
    for (Run.DataFile file : run.files()) {
      files
          .addObject()
          .put("path", file.path())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
    ArrayNode stages = root.putArray("stages");
    run.stages().forEach(stage -> write(stage, stages.addObject()));
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values is always JSON", e);
    }
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException where the words are no such JSON
   */
  static Run read(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      JsonNode counts = root.required("counts");
      return new Run(
          root.required("run_id").asText(),
          Instant.parse(root.required("started_at").asText()),
          Instant.parse(root.required("committed_at").asText()),
          root.required("code_version").asText(),
          root.required("catalog_version").asText(),
          list(root, "inputs", JsonNode::asText),
          list(root, "saw", JsonNode::asText),
          new Run.Counts(
              counts.required("read").asLong(),
              counts.required("added").asLong(),
              counts.required("quarantined").asLong(),
              counts.required("known").asLong(),
              counts.required("claims").asLong(),
              counts.required("bytes").asLong()),
          list(
              root,
              "files",
              file ->
                  new Run.DataFile(
                      file.required("path").asText(),
                      file.required("bytes").asLong(),
                      file.required("sha256").asText())),
          list(root, "stages", RunJson::stage));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("is no run: " + e.getOriginalMessage(), e);
    }
  }

  private static void write(StageReport stage, ObjectNode node) {
    node.put("name", stage.name())
        .put("tasks", stage.tasks())
        .put("rows_read", stage.rowsRead())
        .put("rows_written", stage.rowsWritten())
        .put("bytes_read", stage.bytesRead())
        .put("bytes_written", stage.bytesWritten())
        .put("spilled_bytes", stage.spilledBytes())
        .put("seconds", stage.seconds())
        .put("skew", stage.skew())
        .put("rows_per_second", stage.rowsPerSecond());
  }

  private static StageReport stage(JsonNode node) {
    return new StageReport(
        node.required("name").asText(),
        node.required("tasks").asInt(),
        node.required("rows_read").asLong(),
        node.required("rows_written").asLong(),
        node.required("bytes_read").asLong(),
        node.required("bytes_written").asLong(),
        node.required("spilled_bytes").asLong(),
        node.required("seconds").asDouble(),
        node.required("skew").asDouble());
  }

  private static <T> List<T> list(JsonNode root, String name, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    root.required(name).forEach(node -> values.add(read.apply(node)));
    return values;
  }

  private RunJson() {}
}
