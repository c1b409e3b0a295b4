package org.tongbao.claim;

import java.util.List;
import java.util.Objects;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.document.Document;

/**
 * All that was read of one document.
 *
 * @param document the document as text
 * @param bulletin the document understood as a bulletin
 * @param claims what it claims, in the order of the text
 */
public record Extraction(Document document, Bulletin bulletin, List<Claim> claims) {
  public Extraction {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(bulletin, "bulletin");
    claims = List.copyOf(claims);
  }
}
