package org.tongbao.publish;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What tells one release from another.
 *
 * @param name of its directory
 * @param publishedAt when it is published
 * @param codeVersion version of the code that made it
 * @param catalogVersion hash of the catalog it was made with
 * @param asOf the day at whose end its facts were known, null where all are taken
 */
public record Edition(
    String name,
    Instant publishedAt,
    String codeVersion,
    String catalogVersion,
    @Nullable LocalDate asOf) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  public Edition {
    Objects.requireNonNull(publishedAt, "publishedAt");
    Objects.requireNonNull(codeVersion, "codeVersion");
    Objects.requireNonNull(catalogVersion, "catalogVersion");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'%s' is no name for a release".formatted(name));
    }
  }
}
