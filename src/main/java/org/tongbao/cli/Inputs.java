package org.tongbao.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** What a command reads bulletins from. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, directories, patterns, archives and bundles, on any Hadoop file system.")
  private List<String> all;

  List<String> all() {
    return List.copyOf(all);
  }
}
