package org.tongbao.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.tongbao.query.AnswerFormat;
import org.tongbao.query.Difference;
import org.tongbao.query.LocalRelease;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What two releases say differently. */
@Command(
    name = "diff",
    description =
        "List facts and trends added, changed and gone between two releases, with quotes.")
final class DiffCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "A release.")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Another.")
  private String after;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, csv, json or markdown. Default: table.")
  private AnswerFormat format;

  @Override
  public Integer call() throws IOException {
    try (LocalRelease first = LocalRelease.at(before);
        LocalRelease second = LocalRelease.at(after)) {
      BufferedWriter out = new BufferedWriter(spec.commandLine().getOut());
      Difference.write(first, second, format, out, Terminal.width());
      out.flush();
    }
    return 0;
  }
}
