package org.tongbao.claim;

import java.util.List;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Bulletins;
import org.tongbao.bulletin.Manifest;
import org.tongbao.catalog.Catalog;
import org.tongbao.document.Document;

/**
 * Reads documents all the way to their claims: the one path that jobs, commands and scores share.
 * May be shared by threads.
 */
public final class Extractor {
  private final Bulletins bulletins;
  private final Claims claims;

  public Extractor(Catalog catalog) {
    this(catalog, Manifest.EMPTY);
  }

  /** Reads documents of which a manifest may say what they do not. */
  public Extractor(Catalog catalog, Manifest manifest) {
    bulletins = new Bulletins(catalog, manifest);
    claims = new Claims(catalog);
  }

  public Extraction of(Document document) {
    Bulletin bulletin = bulletins.of(document);
    return new Extraction(document, bulletin, claims.of(bulletin));
  }

  /** Returns how each sentence was read, as {@link Claims#trace} does. */
  public List<String> trace(Extraction extraction) {
    return claims.trace(extraction.bulletin());
  }
}
