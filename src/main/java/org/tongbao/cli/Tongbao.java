package org.tongbao.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The main class, of {@code jobs/tongbao} and of spark-submit alike. */
@Command(
    name = "tongbao",
    description =
        "Turns the bulletins in which Chinese cities report their economy into facts and trends.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Spark's own options go before the command: tongbao --master spark://host:7077 ingest …",
      "Exit codes: 0 done, 1 failed, 2 bad arguments, 3 done with a breached quality gate."
    })
public final class Tongbao {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show where in the program a failure came from.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // picocli asks the option, nobody the field
  private boolean help;

  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8)));
  }

  /** Runs a command and returns its exit code. */
  static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    Tongbao tongbao = new Tongbao();
    CommandLine line = new CommandLine(tongbao);
    Commands.ALL.forEach(line::addSubcommand);
    line.setOut(out)
        .setErr(err)
        .setUsageHelpWidth(100)
        .setUsageHelpAutoWidth(true)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((failure, given) -> Failures.ofArguments(failure))
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> Failures.ofExecution(failure, err, tongbao.debug));
    if (arguments.length == 0) {
      line.usage(out);
      return CommandLine.ExitCode.OK;
    }
    return line.execute(arguments);
  }
}
