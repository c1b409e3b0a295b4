package org.tongbao.document;

import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a file came from.
 *
 * @param uri its address; an entry of an archive is {@code archive!/entry}
 * @param fetchedAt when a crawler fetched it, null where nobody said
 */
public record Origin(String uri, @Nullable Instant fetchedAt) {
  private static final Pattern QUERY = Pattern.compile("[?#].*$");

  public Origin {
    Objects.requireNonNull(uri, "uri");
  }

  /** Returns the origin of a file that no crawler fetched. */
  public static Origin of(String uri) {
    return new Origin(uri, null);
  }

  /** Returns the origin of an entry of the archive at this one. */
  Origin entry(String name) {
    return new Origin(uri + "!/" + name, fetchedAt);
  }

  /** Returns the last part of the address, in lower case, without query and fragment. */
  String fileName() {
    String path = QUERY.matcher(uri).replaceFirst("");
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(java.util.Locale.ROOT);
  }
}
