package org.tongbao.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lets facts be told as they were known on a day. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      converter = DayConverter.class,
      paramLabel = "DATE",
      description = "As it was known at the end of a day: 2024-08-01.")
  private @Nullable LocalDate day;

  Optional<LocalDate> day() {
    return Optional.ofNullable(day);
  }
}
