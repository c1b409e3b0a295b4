package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.tongbao.job.StageOptions;
import org.tongbao.job.Staged;
import org.tongbao.job.Workbench;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** One stage by itself, into plain Parquet. */
final class StageCommands {
  /** What the two have in common. */
  static final class Options {
    @Option(names = "--warehouse", required = true, paramLabel = "DIR", description = "Where from.")
    private String warehouse;

    @Option(
        names = "--out",
        required = true,
        paramLabel = "DIR",
        description = "Where to; each table is a directory in it, replaced by the next call.")
    private String out;

    @Mixin private AsOfOption asOf;

    @Mixin private CatalogOption catalog;

    @Mixin private StagesOption stages;

    StageOptions options() {
      return new StageOptions(warehouse, out, asOf.day(), catalog.directory());
    }

    int print(Staged staged, CommandLine command) {
      PrintWriter page = command.getOut();
      staged
          .rows()
          .forEach(
              (table, count) ->
                  page.printf("%-10s %,10d  %s/%s%n", table.name(), count, out, table.name()));
      page.flush();
      stages.print(staged.stages(), command.getErr());
      return CommandLine.ExitCode.OK;
    }
  }

  /** Facts, revisions and issues. */
  @Command(name = "facts", description = "Make facts of a warehouse, as plain Parquet.")
  static final class Facts implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Options options;

    @Override
    public Integer call() throws IOException {
      return options.print(
          Workbench.facts(options.options(), Clock.systemUTC()), spec.commandLine());
    }
  }

  /** Trends, and the facts they are made of. */
  @Command(name = "trends", description = "Make trends of a warehouse, as plain Parquet.")
  static final class Trends implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private Options options;

    @Override
    public Integer call() throws IOException {
      return options.print(
          Workbench.trends(options.options(), Clock.systemUTC()), spec.commandLine());
    }
  }

  private StageCommands() {}
}
