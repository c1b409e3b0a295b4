package org.tongbao.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Lets a person say what bulletins do not. */
final class ManifestOption {
  @Option(
      names = "--manifest",
      paramLabel = "CSV",
      description =
          "Says what bulletins do not: source, area_code, year, period, issued_on, url; a source may"
              + " hold *.")
  private @Nullable String file;

  Optional<String> file() {
    return Optional.ofNullable(file);
  }
}
