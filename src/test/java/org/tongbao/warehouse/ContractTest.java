package org.tongbao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Keeps the contract with those who read releases: {@code contract.txt} has every table's version
 * and columns as last agreed.
 *
 * <p>After a change that is meant, give the table its next version and run this with {@code
 * -Dcontract.accept=true}, which writes the file anew; it does so for tables with a new version
 * alone.
 */
class ContractTest {
  private static final Path GOLDEN =
      Path.of("src/test/resources/org/tongbao/warehouse/contract.txt");

  private static final Pattern BLANK_LINE = Pattern.compile("\n\n");

  @Test
  void noColumnChangesWithoutItsTablesVersion() throws IOException {
    Map<String, String> agreed = agreed();
    Map<String, String> now = new LinkedHashMap<>();
    for (Table table : Tables.ofRelease()) {
      now.put(table.name(), text(table));
    }
    for (Table table : Tables.ofRelease()) {
      String before = agreed.getOrDefault(table.name(), "");
      if (before.startsWith(head(table))) {
        assertThat(now.get(table.name()))
            .as("%s changed and its version is still %s", table.name(), table.version())
            .isEqualTo(before);
      }
    }
    if (Boolean.getBoolean("contract.accept")) {
      Files.writeString(GOLDEN, String.join("\n", now.values()));
    }
    assertThat(now).as("tables as agreed; accept a new version as said above").isEqualTo(agreed());
  }

  private static Map<String, String> agreed() throws IOException {
    Map<String, String> tables = new LinkedHashMap<>();
    if (Files.exists(GOLDEN)) {
      for (String block : BLANK_LINE.splitAsStream(Files.readString(GOLDEN)).toList()) {
        String text = block.endsWith("\n") ? block : block + "\n";
        tables.put(text.substring(0, text.indexOf(' ')), text);
      }
    }
    return tables;
  }

  private static String head(Table table) {
    return "%s %s\n".formatted(table.name(), table.version());
  }

  private static String text(Table table) {
    StringBuilder text = new StringBuilder(head(table));
    for (Column column : table.columns()) {
      text.append(
          "  %s %s%s%s%s\n"
              .formatted(
                  column.name(),
                  type(column.type()),
                  column.nullable() ? "" : " required",
                  table.key().contains(column.name()) ? " key" : "",
                  column.codes().isEmpty() ? "" : " " + String.join("|", column.codes())));
    }
    return text.toString();
  }

  private static String type(Type type) {
    return type instanceof Type.ListOf list ? type(list.element()) + "[]" : type.toString();
  }
}
