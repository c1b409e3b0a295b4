package org.tongbao.cli;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;

/**
 * Claims as JSON: {@code {"bulletins":[{"source_uri":…,"claims":[…]}]}}, with the names of the
 * warehouse's columns; a value is a number with the printed digits, what is not known is null.
 */
final class ClaimsJson {
  private ClaimsJson() {}

  static String of(List<Extraction> extractions) {
    StringJoiner bulletins = new StringJoiner(",\n", "{\"bulletins\":[", "]}");
    extractions.forEach(extraction -> bulletins.add(bulletin(extraction)));
    return bulletins.toString();
  }

  private static String bulletin(Extraction extraction) {
    Bulletin bulletin = extraction.bulletin();
    StringJoiner claims = new StringJoiner(",\n  ", "[", "]");
    extraction.claims().forEach(claim -> claims.add(claim(claim)));
    return new StringJoiner(",", "{", "}")
        .add(text("source_uri", extraction.document().uri()))
        .add(text("media_type", extraction.document().mediaType()))
        .add(text("title", bulletin.masthead().title()))
        .add(text("area_code", bulletin.areaCode()))
        .add(text("area_source", bulletin.areaSource()))
        .add(text("period", bulletin.period()))
        .add(text("period_source", bulletin.periodSource()))
        .add(text("kind", bulletin.kind()))
        .add("\"claims\":" + claims)
        .toString();
  }

  private static String claim(Claim claim) {
    return new StringJoiner(",", "{", "}")
        .add("\"quote_start\":" + claim.quoteStart())
        .add("\"quote_end\":" + claim.quoteEnd())
        .add(text("quote", claim.quote()))
        .add(text("section", claim.section()))
        .add(text("sentence", claim.sentence()))
        .add(text("subject", claim.subject()))
        .add(text("indicator", claim.indicator()))
        .add(text("measure", claim.measure()))
        .add(text("of", claim.of()))
        .add("\"value\":" + claim.value().toPlainString())
        .add(text("unit", claim.unit()))
        .add(text("qualifier", claim.qualifier()))
        .add(text("base", claim.base()))
        .add(text("period", claim.period()))
        .add(text("area_code", claim.areaCode()))
        .add(text("area_text", claim.areaText()))
        .add(text("kind", claim.kind()))
        .add(text("rule", claim.rule()))
        .add("\"confidence\":" + claim.confidence())
        .toString();
  }

  private static String text(String name, @Nullable Object value) {
    return "\"%s\":%s".formatted(name, value == null ? "null" : quoted(value.toString()));
  }

  /** Returns words as a JSON string. */
  static String quoted(String words) {
    StringBuilder json = new StringBuilder(words.length() + 2).append('"');
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c == '\n') {
        json.append("\\n");
      } else if (c == '\t') {
        json.append("\\t");
      } else if (c < 0x20 || (Character.isSurrogate(c) && !isPaired(words, i))) {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  private static boolean isPaired(String words, int i) {
    char c = words.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(words.charAt(i - 1));
  }
}
