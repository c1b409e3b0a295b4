package org.tongbao.job;

import java.io.PrintStream;
import java.util.function.LongSupplier;

/** A line a step, at its end: for log files. */
final class ProgressInLines extends Progress {
  private final PrintStream err;

  ProgressInLines(PrintStream err, LongSupplier nanoseconds) {
    super(nanoseconds);
    this.err = err;
  }

  @Override
  void begin(String name) {}

  @Override
  void more(int tasks) {}

  @Override
  void advance(String counts) {}

  @Override
  void end(String summary) {
    err.println("tongbao: " + summary);
  }
}
