package org.tongbao.fact;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;

/** Facts of bulletins that tests write. */
final class Told {
  private static final Catalog CATALOG = Catalog.bundled();
  private static final Extractor EXTRACTOR = new Extractor(CATALOG);
  private static final Facts FACTS = new Facts(CATALOG);

  /** Reads the body of a bulletin of Zibo on the first three quarters of 2024. */
  static Coded by(String body) {
    return by("memory:zibo", "淄博市2024年前三季度经济运行情况\n发布时间:2024-10-28\n" + body);
  }

  static Coded by(String uri, String text) {
    return of(uri, text.getBytes(StandardCharsets.UTF_8));
  }

  static Coded of(String uri, byte[] bytes) {
    Document document = (Document) new DocumentReader().read(uri, bytes).get(0);
    Extraction read = EXTRACTOR.of(document);
    return FACTS.of(
        new SourceBulletin(
            document.sha256(),
            document.uri(),
            read.bulletin().masthead().issuedOn(),
            read.bulletin().text().damage(),
            read.claims()));
  }

  /** Returns the only fact of an indicator and measure. */
  static Fact only(Coded coded, String indicator, String measure) {
    List<Fact> found =
        coded.facts().stream()
            .filter(fact -> fact.series().indicator().equals(indicator))
            .filter(fact -> fact.series().measure().name().equals(measure))
            .toList();
    if (found.size() != 1) {
      throw new AssertionError(
          "one %s %s is wanted, there are %s".formatted(indicator, measure, found));
    }
    return found.get(0);
  }

  private Told() {}
}
