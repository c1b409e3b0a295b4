package org.tongbao.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** What a benchmark found: rows of figures, and the ratios that are the point of it. */
final class Report {
  private final String bench;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final Map<String, Double> ratios = new LinkedHashMap<>();

  Report(String bench) {
    this.bench = bench;
  }

  /** Adds a row of names and values in turn. */
  Report row(Object... namesAndValues) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    rows.add(row);
    return this;
  }

  Report ratio(String name, double value) {
    ratios.put(name, value);
    return this;
  }

  /** Returns columns under their names, then the ratios, a line each. */
  String table() {
    StringBuilder table = new StringBuilder();
    List<String> names = List.of();
    for (Map<String, Object> row : rows) {
      if (!List.copyOf(row.keySet()).equals(names)) {
        names = List.copyOf(row.keySet());
        names.forEach(name -> table.append(cell(name, name)));
        table.append('\n');
      }
      row.forEach((name, value) -> table.append(cell(name, words(value))));
      table.append('\n');
    }
    ratios.forEach(
        (name, value) -> table.append(String.format(Locale.ROOT, "%s: %.2f%n", name, value)));
    return table.toString();
  }

  /** Returns one line. */
  String json() {
    StringJoiner lines = new StringJoiner(",", "[", "]");
    for (Map<String, Object> row : rows) {
      lines.add(object(row));
    }
    return "{\"bench\":\"%s\",\"rows\":%s,\"ratios\":%s}".formatted(bench, lines, object(ratios));
  }

  private static String object(Map<String, ?> values) {
    StringJoiner object = new StringJoiner(",", "{", "}");
    values.forEach(
        (name, value) ->
            object.add(
                "\"%s\":%s"
                    .formatted(
                        name, value instanceof Number ? plain(value) : "\"" + value + "\"")));
    return object.toString();
  }

  private static String plain(Object value) {
    return value instanceof Double number
        ? String.format(Locale.ROOT, "%.3f", number)
        : value.toString();
  }

  private static String words(Object value) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%,.2f", number);
    }
    return value instanceof Number number
        ? String.format(Locale.ROOT, "%,d", number.longValue())
        : value.toString();
  }

  private String cell(String name, String words) {
    int widest =
        rows.stream()
            .filter(row -> row.containsKey(name))
            .mapToInt(row -> words(row.get(name)).length())
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%-" + (2 + Math.max(name.length(), widest)) + "s", words);
  }
}
