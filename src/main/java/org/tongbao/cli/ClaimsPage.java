package org.tongbao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Measure;

/**
 * Claims as one self-contained page: the text as the source prints it, every claim marked in the
 * colour of its measure, with what it says on hover and focus.
 */
final class ClaimsPage {
  private static final String TEMPLATE = template();

  private final Extraction extraction;
  private final StringBuilder html = new StringBuilder();
  private int next;

  private ClaimsPage(Extraction extraction) {
    this.extraction = extraction;
  }

  static String of(List<Extraction> extractions) {
    String title =
        extractions.size() == 1
            ? name(extractions.get(0))
            : "%d bulletins".formatted(extractions.size());
    String body =
        extractions.stream()
            .map(extraction -> new ClaimsPage(extraction).article())
            .collect(Collectors.joining("\n"));
    return TEMPLATE
        .replace("{{filters}}", filters(extractions))
        .replace("{{title}}", escape(title))
        .replace("{{body}}", body);
  }

  private static String template() {
    try (InputStream in = ClaimsPage.class.getResourceAsStream("inspect.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Extraction extraction) {
    return Objects.requireNonNullElse(
        extraction.bulletin().masthead().title(),
        ClaimsTable.fileName(extraction.document().uri()));
  }

  private static String filters(List<Extraction> extractions) {
    Map<Measure, Integer> counts = new EnumMap<>(Measure.class);
    extractions.forEach(
        extraction ->
            extraction.claims().forEach(claim -> counts.merge(claim.measure(), 1, Integer::sum)));
    StringJoiner buttons = new StringJoiner("\n");
    for (Measure measure : Measure.values()) {
      if (counts.containsKey(measure)) {
        buttons.add(
            "<button type=\"button\" class=\"%1$s\" data-measure=\"%1$s\" aria-pressed=\"true\">%2$s <b>%3$d</b></button>"
                .formatted(measure, words(measure), counts.get(measure)));
      }
    }
    return buttons.toString();
  }

  private static String words(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private String article() {
    Bulletin bulletin = extraction.bulletin();
    html.append("<article><header><h1>").append(escape(name(extraction))).append("</h1><dl>");
    item("source", ClaimsTable.fileName(extraction.document().uri()));
    item("area", bulletin.areaCode());
    item("period", bulletin.period());
    item("issued", bulletin.masthead().issuedOn());
    item("issuer", bulletin.masthead().issuer());
    item("claims", extraction.claims().size());
    html.append("</dl></header>\n<div class=\"text\" lang=\"zh\">\n");
    text(extraction.document().text());
    return html.append("</div></article>").toString();
  }

  private void item(String name, @Nullable Object value) {
    if (value != null) {
      html.append("<div><dt>%s</dt><dd>%s</dd></div>".formatted(name, escape(value.toString())));
    }
  }

  private void text(String text) {
    int start = 0;
    boolean inTable = false;
    while (start < text.length()) {
      int stop = text.indexOf('\n', start);
      int end = stop < 0 ? text.length() : stop;
      boolean isRow = end > start + 1 && text.charAt(start) == '|';
      if (isRow != inTable) {
        html.append(isRow ? "<table>\n" : "</table>\n");
        inTable = isRow;
      }
      if (isRow) {
        row(text, start, end);
      } else if (!text.substring(start, end).isBlank()) {
        html.append("<p>");
        range(text, start, end);
        html.append("</p>\n");
      }
      start = end + 1;
    }
    html.append(inTable ? "</table>\n" : "");
  }

  /** Writes a row of cells between bars; a cell that continues the one at its left widens it. */
  private void row(String text, int start, int end) {
    List<int[]> cells = new ArrayList<>();
    int from = start + 1;
    while (from < end) {
      int bar = text.indexOf('|', from);
      int to = bar < 0 || bar > end ? end : bar;
      String words = text.substring(from, to).strip();
      if (words.equals("<") && !cells.isEmpty()) {
        cells.get(cells.size() - 1)[2]++;
      } else if (to > from) {
        cells.add(new int[] {from, to, 1});
      }
      from = to + 1;
    }
    html.append("<tr>");
    for (int[] cell : cells) {
      html.append(cell[2] > 1 ? "<td colspan=\"" + cell[2] + "\">" : "<td>");
      if (!text.substring(cell[0], cell[1]).strip().equals("^")) {
        range(text, cell[0], cell[1]);
      }
      html.append("</td>");
    }
    html.append("</tr>\n");
  }

  /** Writes a range of the text with the claims that begin in it; ranges come in text order. */
  private void range(String text, int start, int end) {
    int at = start;
    List<Claim> claims = extraction.claims();
    while (next < claims.size() && claims.get(next).quoteStart() < end) {
      Claim claim = claims.get(next);
      next++;
      if (claim.quoteStart() < at) {
        continue;
      }
      html.append(escape(text.substring(at, claim.quoteStart())));
      mark(claim);
      at = Math.min(claim.quoteEnd(), text.length());
    }
    if (at < end) {
      html.append(escape(text.substring(at, end)));
    }
  }

  private void mark(Claim claim) {
    Map<String, String> says = new LinkedHashMap<>();
    says.put("subject", claim.subject());
    says.put("indicator", Objects.toString(claim.indicator(), ""));
    says.put("measure", ClaimsTable.measure(claim));
    says.put("value", ClaimsTable.figure(claim));
    says.put("base", Objects.toString(claim.base(), ""));
    says.put("period", Objects.toString(claim.period(), ""));
    says.put("area", Objects.toString(claim.areaCode(), ""));
    says.put("rule", claim.rule());
    says.put("confidence", String.format(Locale.ROOT, "%.2f", claim.confidence()));
    String data =
        says.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> " data-%s=\"%s\"".formatted(entry.getKey(), escape(entry.getValue())))
            .collect(Collectors.joining());
    String label =
        says.entrySet().stream()
            .filter(entry -> !entry.getValue().isEmpty())
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    html.append("<mark class=\"%s\" tabindex=\"0\"".formatted(claim.measure()))
        .append(data)
        .append(" aria-label=\"%s: %s\">".formatted(escape(claim.quote()), escape(label)))
        .append(escape(claim.quote()))
        .append("</mark>");
  }

  /** Returns words that mean nothing to HTML, in text and in attributes. */
  static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
