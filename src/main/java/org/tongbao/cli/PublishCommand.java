package org.tongbao.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tongbao.job.Published;
import org.tongbao.job.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A new release of a warehouse. */
@Command(
    name = "publish",
    description = "Make a release of a warehouse: facts, trends, claims, issues, catalog.")
final class PublishCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--warehouse", required = true, paramLabel = "DIR", description = "Where from.")
  private String warehouse;

  @Option(
      names = "--releases",
      required = true,
      paramLabel = "DIR",
      description = "Where to: a directory of releases; LATEST in it names the newest.")
  private String releases;

  @Mixin private CatalogOption catalog;
  @Mixin private ReleaseOptions release;
  @Mixin private StagesOption stages;

  @Override
  public Integer call() throws IOException {
    Published published =
        Workbench.publish(
            warehouse, catalog.directory(), release.into(releases), Clock.systemUTC());
    ReleaseText.print(published, releases, spec.commandLine().getOut());
    stages.print(published.stages(), spec.commandLine().getErr());
    return release.exitCode(published, spec.commandLine().getErr());
  }
}
