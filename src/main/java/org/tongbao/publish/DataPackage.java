package org.tongbao.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.ForeignKeys;
import org.tongbao.warehouse.ReleaseLayout;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;
import org.tongbao.warehouse.Type;

/**
 * {@code datapackage.json}: every file of a release but itself, as Frictionless describes data.
 *
 * <p>Beyond the standard, a table's resource has its {@code rows}, the {@code contract} version of
 * its schema and its {@code files} each with bytes and SHA-256; the package has {@code release}:
 * the edition, the runs read with their inputs, and {@code files} for what is no table.
 */
final class DataPackage {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ReleaseFiles files;
  private final ObjectNode root = JSON.createObjectNode();

  private DataPackage(ReleaseFiles files) {
    this.files = files;
  }

  /**
   * Describes a release.
   *
   * @param rows how many rows each table has
   * @param runs ids of the runs read
   * @param inputs files, directories and patterns that these were given
   */
  static String describe(
      ReleaseFiles files,
      Edition edition,
      Map<Table, Long> rows,
      List<String> runs,
      Set<String> inputs)
      throws IOException {
    DataPackage described = new DataPackage(files);
    described.head(edition, runs, inputs);
    described.resources(rows);
    return JSON.writeValueAsString(described.root) + "\n";
  }

  private void head(Edition edition, List<String> runs, Set<String> inputs) {
    root.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
    root.put("name", "tongbao");
    root.put("id", edition.name());
    root.put("title", "Economic bulletins of Chinese cities: facts and trends");
    root.put(
        "description",
        "What cities' quarterly bulletins state, one row a fact with the sentence it stands in, and"
            + " year-on-year trends by city, indicator and quarter.");
    root.put("version", edition.name());
    root.put("created", edition.publishedAt().toString());
    root.putArray("licenses")
        .addObject()
        .put("name", "Apache-2.0")
        .put("path", "https://www.apache.org/licenses/LICENSE-2.0")
        .put("title", "Apache License 2.0; quoted words remain their issuers'");
    ObjectNode release = root.putObject("release");
    release.put("name", edition.name());
    release.put("code_version", edition.codeVersion());
    release.put("catalog_version", edition.catalogVersion());
    release.put("as_of", edition.asOf() == null ? null : edition.asOf().toString());
    release.put("citation", citation(edition));
    runs.forEach(release.putArray("runs")::add);
    inputs.forEach(release.putArray("inputs")::add);
  }

  static String citation(Edition edition) {
    return "Tongbao, release %s (code %s, catalog %s). Figures: the city bulletins named in source_uri."
        .formatted(edition.name(), edition.codeVersion(), edition.catalogVersion());
  }

  private void resources(Map<Table, Long> rows) throws IOException {
    ArrayNode resources = root.putArray("resources");
    List<String> present = files.all();
    ArrayNode others = JSON.createArrayNode();
    for (Table table : Tables.ofRelease()) {
      parquet(resources.addObject(), table, rows.getOrDefault(table, 0L));
    }
    for (Table table : Tables.ofRelease()) {
      if (present.contains(ReleaseLayout.csv(table))) {
        csv(resources.addObject(), table, rows.getOrDefault(table, 0L));
      }
    }
    for (String file : present) {
      boolean data = file.endsWith(ReleaseLayout.PARQUET_SUFFIX) || file.startsWith("csv/");
      if (!data && !file.equals(ReleaseLayout.DATA_PACKAGE)) {
        file(others.addObject(), file);
      }
    }
    ((ObjectNode) root.get("release")).set("files", others);
  }

  private void parquet(ObjectNode resource, Table table, long rows) throws IOException {
    List<String> parts = files.parquet(table);
    resource.put("name", table.name());
    resource.put("type", "table");
    resource.put("description", table.description());
    resource.put("format", "parquet");
    resource.put("mediatype", "application/vnd.apache.parquet");
    if (parts.size() == 1) {
      resource.put("path", parts.get(0));
      resource.put("bytes", files.size(parts.get(0)));
      resource.put("hash", "sha256:" + files.sha256(parts.get(0)));
    } else {
      parts.forEach(resource.putArray("path")::add);
    }
    described(resource, table, rows);
    ArrayNode each = resource.putArray("files");
    for (String part : parts) {
      file(each.addObject(), part);
    }
    schema(resource.putObject("schema"), table, Format.PARQUET);
  }

  private void csv(ObjectNode resource, Table table, long rows) throws IOException {
    String path = ReleaseLayout.csv(table);
    resource.put("name", table.name() + "-csv");
    resource.put("type", "table");
    resource.put("description", table.description());
    resource.put("path", path);
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("bytes", files.size(path));
    resource.put("hash", "sha256:" + files.sha256(path));
    described(resource, table, rows);
    file(resource.putArray("files").addObject(), path);
    resource.putObject("dialect").put("lineTerminator", "\r\n").put("doubleQuote", true);
    schema(resource.putObject("schema"), table, Format.CSV);
  }

  private static void described(ObjectNode resource, Table table, long rows) {
    resource.put("rows", rows);
    resource.put("contract", table.version());
  }

  private void file(ObjectNode node, String path) throws IOException {
    node.put("path", path).put("bytes", files.size(path)).put("sha256", files.sha256(path));
  }

  private static void schema(ObjectNode schema, Table table, Format format) {
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", type(column.type()));
      field.put("description", column.comment());
      if (!column.nullable() && format != Format.PARQUET && column.type() == Type.Scalar.STRING) {
        field.putArray("missingValues");
      }
      ObjectNode constraints = JSON.createObjectNode();
      if (!column.nullable()) {
        constraints.put("required", true);
      }
      if (!column.codes().isEmpty()) {
        column.codes().forEach(constraints.putArray("enum")::add);
      }
      if (!constraints.isEmpty()) {
        field.set("constraints", constraints);
      }
    }
    if (!table.key().isEmpty()) {
      table.key().forEach(schema.putArray("primaryKey")::add);
    }
    foreignKeys(schema, table, format);
    schema.putArray("missingValues").add("");
  }

  private static void foreignKeys(ObjectNode schema, Table table, Format format) {
    List<ForeignKeys.Key> keys =
        ForeignKeys.of(table).stream().filter(key -> !key.manyValued()).toList();
    if (keys.isEmpty()) {
      return;
    }
    ArrayNode all = schema.putArray("foreignKeys");
    for (ForeignKeys.Key key : keys) {
      ObjectNode node = all.addObject();
      node.putArray("fields").add(key.column());
      ObjectNode reference = node.putObject("reference");
      reference.put("resource", key.table().name() + (format == Format.PARQUET ? "" : "-csv"));
      reference.putArray("fields").add(key.referenced());
    }
  }

  private static String type(Type type) {
    if (type instanceof Type.ListOf) {
      return "array";
    }
    return switch ((Type.Scalar) type) {
      case STRING -> "string";
      case INTEGER, LONG -> "integer";
      case DOUBLE, DECIMAL -> "number";
      case BOOLEAN -> "boolean";
      case DATE -> "date";
      case TIMESTAMP -> "datetime";
    };
  }
}
