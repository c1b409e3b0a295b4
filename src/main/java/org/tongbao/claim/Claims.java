package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Passage;
import org.tongbao.bulletin.Section;
import org.tongbao.bulletin.Sentence;
import org.tongbao.bulletin.Table;
import org.tongbao.catalog.Catalog;

/**
 * Reads the claims of bulletins; holds the grammar built from a catalog and may be shared by
 * threads.
 */
public final class Claims {
  private final Catalog catalog;
  private final Vocabulary vocabulary;
  private final Units units;
  private final Places places;
  private final TableClaims tables;

  public Claims(Catalog catalog) {
    this.catalog = Objects.requireNonNull(catalog, "catalog");
    vocabulary = new Vocabulary(catalog);
    units = new Units();
    places = new Places(catalog);
    tables = new TableClaims(catalog);
  }

  /** Returns the claims of a bulletin in the order of its text; their quotes do not overlap. */
  public List<Claim> of(Bulletin bulletin) {
    List<Claim> claims = new ArrayList<>();
    Binder binder =
        new Binder(
            new Scanner(vocabulary, units, places),
            new Subjects(catalog),
            bulletin.text(),
            bulletin.period(),
            bulletin.areaCode(),
            claims);
    for (Section section : bulletin.sections()) {
      binder.section(section.heading());
      for (Passage passage : section.passages()) {
        if (passage instanceof Sentence sentence) {
          binder.endsAt(sentence.end());
          binder.read(sentence);
        } else if (passage instanceof Table table) {
          claims.addAll(tables.of(bulletin, section, table));
        }
      }
    }
    return List.copyOf(claims);
  }
}
