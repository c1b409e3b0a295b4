package org.tongbao.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands.
 *
 * @param bulletinId SHA-256 of the bulletin's bytes
 * @param sourceUri where the bulletin was
 * @param vintage the day it was issued, null where nothing tells
 * @param claimId the claim that the fact was made from
 * @param subject what is measured, as the bulletin words it
 * @param sentence the sentence or table row, as the source prints it
 * @param quote the number with its unit, as the source prints it
 * @param quoteStart in the text as read
 * @param quoteEnd after the quote
 */
public record Source(
    String bulletinId,
    String sourceUri,
    @Nullable LocalDate vintage,
    String claimId,
    String subject,
    String sentence,
    String quote,
    int quoteStart,
    int quoteEnd) {
  public Source {
    Objects.requireNonNull(bulletinId, "bulletinId");
    Objects.requireNonNull(sourceUri, "sourceUri");
    Objects.requireNonNull(claimId, "claimId");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(quote, "quote");
  }
}
