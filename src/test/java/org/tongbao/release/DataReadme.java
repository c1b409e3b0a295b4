package org.tongbao.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongbao.job.IssueCodes;
import org.tongbao.query.DuckTypes;
import org.tongbao.warehouse.Code;
import org.tongbao.warehouse.Codes;
import org.tongbao.warehouse.Column;
import org.tongbao.warehouse.Finding;
import org.tongbao.warehouse.ForeignKeys;
import org.tongbao.warehouse.Table;
import org.tongbao.warehouse.Tables;

/** The parts of data/README.md that follow from the code, as they should read. */
public final class DataReadme {
  /** Returns each part's text by the name that its marks in the file have. */
  public static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("tables", tables());
    parts.put("codes", codes());
    parts.put("issues", issues());
    parts.put("findings", findings());
    return parts;
  }

  private static String tables() {
    StringBuilder text = new StringBuilder();
    for (Table table : Tables.ofRelease()) {
      text.append("### ").append(table.name()).append("\n\n");
      text.append(sentence(table.description())).append(' ');
      text.append("Contract ").append(table.version()).append(". ");
      text.append(
          table.key().isEmpty()
              ? "Rows have no key."
              : table.key().stream().collect(Collectors.joining("`, `", "Key: `", "`.")));
      text.append("\n\n| column | type | what |\n|---|---|---|\n");
      for (Column column : table.columns()) {
        row(
            text,
            "`" + column.name() + "`",
            DuckTypes.of(column.type()) + (column.nullable() ? ", may be null" : ""),
            column.comment() + reference(table, column) + values(column));
      }
      text.append('\n');
    }
    return text.toString().stripTrailing();
  }

  private static String reference(Table table, Column column) {
    return ForeignKeys.of(table).stream()
        .filter(key -> key.column().equals(column.name()))
        .map(key -> " → `%s.%s`".formatted(key.table().name(), key.referenced()))
        .collect(Collectors.joining());
  }

  private static String values(Column column) {
    return column.codes().isEmpty()
        ? ""
        : column.codes().stream().collect(Collectors.joining("`, `", ": `", "`"));
  }

  private static String codes() {
    Map<List<Code>, List<String>> lists = new LinkedHashMap<>();
    for (Table table : Tables.ofRelease()) {
      for (Column column : table.columns()) {
        if (!column.codeList().isEmpty()) {
          lists
              .computeIfAbsent(column.codeList(), list -> new ArrayList<>())
              .add(table.name() + "." + column.name());
        }
      }
    }
    StringBuilder text = new StringBuilder();
    lists.forEach((list, columns) -> codes(text, String.join("`, `", columns), list));
    codes(text, "trends.reason` (one or two, parted by a blank) `", Codes.RATE_REASONS);
    codes(text, "claims.base`, `facts.base` (beside periods and areas) `", Codes.BASE_WORDS);
    return text.toString().replace(" ``", "").stripTrailing();
  }

  private static void codes(StringBuilder text, String columns, List<Code> list) {
    text.append('`').append(columns).append("`\n\n| code | what |\n|---|---|\n");
    list.forEach(code -> row(text, "`" + code.value() + "`", code.meaning()));
    text.append('\n');
  }

  private static String issues() {
    StringBuilder text =
        new StringBuilder(
            "| code | stage | severity | what | what to do |\n|---|---|---|---|---|\n");
    for (IssueCodes.Entry entry : IssueCodes.entries()) {
      row(
          text,
          "`" + entry.code() + "`",
          entry.stage(),
          entry.severity(),
          entry.meaning(),
          entry.action());
    }
    return text.toString().stripTrailing();
  }

  private static String findings() {
    StringBuilder text = new StringBuilder("| code | what |\n|---|---|\n");
    for (Finding.Code code : Finding.Code.values()) {
      row(text, "`" + code + "`", code.meaning());
    }
    return text.toString().stripTrailing();
  }

  private static void row(StringBuilder text, String... cells) {
    text.append("| ");
    for (int i = 0; i < cells.length; i++) {
      text.append(i == 0 ? "" : " | ").append(cells[i].replace("|", "\\|"));
    }
    text.append(" |\n");
  }

  private static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }

  private DataReadme() {}
}
