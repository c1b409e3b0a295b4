package org.tongbao.job;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tongbao.publish.Format;

/**
 * What to publish.
 *
 * @param releases where to
 * @param formats beside Parquet
 * @param asOf day at whose end the facts were known, empty for all
 * @param gate what a release must not have
 */
public record PublishOptions(
    String releases, Set<Format> formats, Optional<LocalDate> asOf, Gate gate) {
  public PublishOptions {
    Objects.requireNonNull(releases, "releases");
    formats = Set.copyOf(formats);
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(gate, "gate");
  }
}
