package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tongbao.job.IngestOptions;
import org.tongbao.job.Workbench;
import org.tongbao.warehouse.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The whole way, from files to a release. */
@Command(
    name = "run",
    description = "The whole way: bulletins in, a release of facts and trends out.",
    footer = {
      "",
      "New bulletins go into DIR/warehouse, the release stands in DIR/releases.",
      "",
      "  tongbao run data/bulletins --out out"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Inputs inputs;

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to.")
  private String out;

  @Mixin private CatalogOption catalog;
  @Mixin private ManifestOption manifest;
  @Mixin private ReleaseOptions release;

  @Mixin private StagesOption stages;

  @Override
  public Integer call() throws IOException {
    String warehouse = out + "/warehouse";
    String releases = out + "/releases";
    Workbench.Ran ran =
        Workbench.run(
            new IngestOptions(inputs.all(), warehouse, catalog.directory(), manifest.file()),
            release.into(releases),
            Clock.systemUTC());
    PrintWriter page = spec.commandLine().getOut();
    Run.Counts counts = ran.ingested().run().counts();
    page.printf(
        "%n%,d read: %,d new, %,d known before%n", counts.read(), counts.added(), counts.known());
    ReleaseText.print(ran.published(), releases, page);
    stages.print(ran.stages(), spec.commandLine().getErr());
    return release.exitCode(ran.published(), spec.commandLine().getErr());
  }
}
