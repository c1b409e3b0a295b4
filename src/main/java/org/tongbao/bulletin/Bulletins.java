package org.tongbao.bulletin;

import java.util.List;
import java.util.Objects;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;
import org.tongbao.text.CleanText;

/** Reads documents as bulletins; may be shared by threads. */
public final class Bulletins {
  public Bulletins(Catalog catalog) {
    Objects.requireNonNull(catalog, "catalog");
  }

  /** Returns the document as a bulletin; what nothing tells is null in it, never guessed. */
  public Bulletin of(Document document) {
    return new Bulletin(
        CleanText.of(document.text()),
        new Masthead(null, null, null, null, null),
        null,
        null,
        null,
        null,
        BulletinKind.OTHER,
        List.of());
  }
}
