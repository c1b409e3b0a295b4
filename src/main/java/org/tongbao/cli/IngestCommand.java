package org.tongbao.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tongbao.job.IngestOptions;
import org.tongbao.job.Ingested;
import org.tongbao.job.Workbench;
import org.tongbao.warehouse.Run;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Adds new bulletins to a warehouse. */
@Command(name = "ingest", description = "Add new bulletins to a warehouse.")
final class IngestCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private Inputs inputs;

  @Option(names = "--warehouse", required = true, paramLabel = "DIR", description = "Where to.")
  private String warehouse;

  @Mixin private CatalogOption catalog;
  @Mixin private ManifestOption manifest;

  @Mixin private StagesOption stages;

  @Override
  public Integer call() throws IOException {
    Ingested done =
        Workbench.ingest(
            new IngestOptions(inputs.all(), warehouse, catalog.directory(), manifest.file()),
            Clock.systemUTC());
    Run.Counts counts = done.run().counts();
    spec.commandLine()
        .getOut()
        .printf(
            "%,d read, %,d added, %,d quarantined, %,d known; %,d claims%n",
            counts.read(), counts.added(), counts.quarantined(), counts.known(), counts.claims());
    stages.print(done.run().stages(), spec.commandLine().getErr());
    return CommandLine.ExitCode.OK;
  }
}
