package org.tongbao.claim;

import java.util.List;
import java.util.Objects;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.catalog.Catalog;

/**
 * Reads the claims of bulletins; holds the grammar built from a catalog and may be shared by
 * threads.
 */
public final class Claims {
  public Claims(Catalog catalog) {
    Objects.requireNonNull(catalog, "catalog");
  }

  /** Returns the claims of a bulletin in the order of its text; their quotes do not overlap. */
  public List<Claim> of(Bulletin bulletin) {
    return List.of();
  }
}
