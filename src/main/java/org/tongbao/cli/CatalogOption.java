package org.tongbao.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lets a user's own catalog stand over the bundled one. */
final class CatalogOption {
  @Option(
      names = "--catalog",
      paramLabel = "DIR",
      description = "Your own indicators.csv, areas.csv, units.csv over the bundled ones.")
  private @Nullable String directory;

  Optional<String> directory() {
    return Optional.ofNullable(directory);
  }
}
