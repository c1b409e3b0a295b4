package org.tongbao.document;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as text.
 *
 * <p>The text is all that later rooms read, so it holds tables too: paragraphs and headings stand
 * one a line; a table's row is a line {@code | cell | cell |}; a cell that continues the cell at
 * its left (a column span) holds {@code <} alone, one that continues the cell above (a row span)
 * {@code ^} alone; a caption is the paragraph before. Line breaks inside cells become spaces, bars
 * become {@code ¦}.
 *
 * @param uri where it was; an entry of an archive is {@code archive!/entry}
 * @param mediaType as told by the content
 * @param byteSize size of the bytes read
 * @param sha256 of the bytes, hexadecimal
 * @param charset of the bytes, null for formats that have none
 * @param text as read, before clean-up; quotes are ranges of it
 * @param meta what the format says of the document beside its text, by lower-case name: HTML meta
 *     tags and title, the files that a page offers (see {@link #ATTACHMENT}), PDF and Office
 *     properties
 * @param fetchedAt when a crawler fetched it, null where nobody said
 */
public record Document(
    String uri,
    String mediaType,
    long byteSize,
    String sha256,
    @Nullable String charset,
    String text,
    Map<String, String> meta,
    @Nullable Instant fetchedAt)
    implements Reading {
  /** Name under which the metadata of a page have the addresses of its attachments, one a line. */
  public static final String ATTACHMENT = "attachment";

  public Document {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(sha256, "sha256");
    Objects.requireNonNull(text, "text");
    meta = Map.copyOf(meta);
  }
}
