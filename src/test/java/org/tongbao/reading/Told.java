package org.tongbao.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.Reading;
import org.tongbao.document.Unreadable;

/**
 * What a document tells, without where it stands in which format.
 *
 * @param area its area, null where it has none
 * @param period its period in ISO form, null where it has none
 * @param claims its claims in the order of the text
 */
record Told(@Nullable String area, @Nullable String period, List<Figure> claims) {
  private static final Extractor EXTRACTOR = new Extractor(Catalog.bundled());

  /** A claim, as far as formats must agree on it. */
  record Figure(
      String subject,
      String measure,
      String value,
      String unit,
      @Nullable String base,
      @Nullable String period) {
    static Figure of(Claim claim) {
      return of(
          claim.subject(),
          claim.measure().name(),
          claim.value(),
          claim.unit(),
          claim.base(),
          iso(claim.period()));
    }

    static Figure of(
        String subject,
        String measure,
        BigDecimal value,
        String unit,
        @Nullable String base,
        @Nullable String period) {
      return new Figure(subject, measure, value.toPlainString(), unit, base, period);
    }
  }

  static Told by(Extraction extraction) {
    Bulletin bulletin = extraction.bulletin();
    return new Told(
        bulletin.areaCode(),
        iso(bulletin.period()),
        extraction.claims().stream().map(Figure::of).toList());
  }

  static Extraction extraction(Document document) {
    return EXTRACTOR.of(document);
  }

  /** Reads a file that holds one document. */
  static Extraction extraction(String uri, byte[] bytes) {
    List<Reading> readings = new DocumentReader().read(uri, bytes);
    if (readings.size() == 1 && readings.get(0) instanceof Document document) {
      return extraction(document);
    }
    throw new AssertionError("%s is not one document: %s".formatted(uri, plain(readings)));
  }

  /** Returns what a quote fails to be for each claim whose quote is not the text's own words. */
  static List<String> misquoted(Extraction extraction) {
    List<String> wrong = new ArrayList<>();
    String text = extraction.document().text();
    for (Claim claim : extraction.claims()) {
      String words = text.substring(claim.quoteStart(), claim.quoteEnd());
      if (!words.equals(claim.quote())) {
        wrong.add("'%s' at %d is '%s'".formatted(claim.quote(), claim.quoteStart(), words));
      }
    }
    return wrong;
  }

  private static String plain(List<Reading> readings) {
    return readings.stream()
        .map(
            reading ->
                reading instanceof Unreadable unreadable
                    ? unreadable.reason() + " " + unreadable.message()
                    : reading.uri())
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String iso(@Nullable Period period) {
    return period == null ? null : period.iso();
  }
}
