package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.tongbao.query.LocalRelease;
import org.tongbao.query.ReleaseCheck;
import org.tongbao.warehouse.Finding;
import org.tongbao.warehouse.WarehouseCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a warehouse or a release against what it says of itself. */
@Command(
    name = "verify",
    description =
        "Check a warehouse or a release against its own checksums, counts, keys and rules.",
    footer = {"", "One line a finding; exit code 1 where there is one."})
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "DIR",
      description = "A warehouse, a release, or a directory of releases, of which the newest.")
  private String directory;

  @Override
  public Integer call() throws IOException {
    Configuration hadoop = new Configuration();
    if (WarehouseCheck.isWarehouse(directory, hadoop)) {
      WarehouseCheck.Result result = WarehouseCheck.of(directory, hadoop);
      return tell(
          "%,d runs, %,d files, %,d bulletins"
              .formatted(result.runs(), result.files(), result.rows()),
          result.findings());
    }
    try (LocalRelease release = LocalRelease.at(directory)) {
      ReleaseCheck.Result result = ReleaseCheck.of(release);
      return tell(
          "%s: %,d files, %,d rows"
              .formatted(release.directory().getFileName(), result.files(), result.rows()),
          result.findings());
    }
  }

  private int tell(String checked, List<Finding> findings) {
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(out::println);
    out.printf(
        "%s; %s%n",
        checked,
        findings.isEmpty()
            ? "all as it should be"
            : findings.size() + (findings.size() == 1 ? " finding" : " findings"));
    out.flush();
    return findings.isEmpty() ? 0 : 1;
  }
}
