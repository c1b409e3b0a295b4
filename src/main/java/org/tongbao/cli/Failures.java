package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.tongbao.SetupException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Tells a person in one line why a command failed, and the shell by the exit code. */
final class Failures {
  static int ofArguments(ParameterException failure) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("tongbao: " + unknown(failure).orElse(oneLine(failure.getMessage())));
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(failure, err)) {
      err.println("Try '%s --help'.".formatted(line.getCommandSpec().qualifiedName()));
    }
    return SetupException.Category.USAGE.exitCode();
  }

  /** An option that is misspelt is also missing; what was typed says more. */
  private static Optional<String> unknown(ParameterException failure) {
    return failure instanceof CommandLine.MissingParameterException
        ? failure.getCommandLine().getParseResult().unmatched().stream()
            .filter(word -> word.startsWith("-"))
            .findFirst()
            .map("unknown option '%s'"::formatted)
        : Optional.empty();
  }

  static int ofExecution(Exception failure, PrintWriter err, boolean withTrace) {
    err.println("tongbao: " + explain(failure));
    if (withTrace) {
      failure.printStackTrace(err);
    }
    if (failure instanceof SetupException setUp) {
      return setUp.category().exitCode();
    }
    return failure instanceof IllegalArgumentException
        ? SetupException.Category.USAGE.exitCode()
        : SetupException.Category.FAILURE.exitCode();
  }

  private static String explain(Exception failure) {
    if (failure instanceof SetupException) {
      return String.valueOf(failure.getMessage()).strip(); // may list several faults, a line each
    }
    if (failure instanceof IllegalArgumentException) {
      return oneLine(String.valueOf(failure.getMessage()));
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return "cannot read or write: " + oneLine(String.valueOf(failure.getMessage()));
    }
    return "failed: %s; --debug shows where".formatted(oneLine(failure.toString()));
  }

  /** Spark and Hadoop put whole stack traces into messages. */
  private static String oneLine(String message) {
    return message.strip().lines().findFirst().orElse("");
  }

  private Failures() {}
}
