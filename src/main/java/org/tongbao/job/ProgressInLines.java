package org.tongbao.job;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line a step, at its end, and one a minute while it goes on: for log files. */
final class ProgressInLines extends Progress {
  private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

  private final PrintStream err;
  private final LongSupplier nanoseconds;
  private String step = "";
  private long began;
  private long told;
  private int tasks;
  private int done;

  ProgressInLines(PrintStream err, LongSupplier nanoseconds) {
    super(nanoseconds);
    this.err = err;
    this.nanoseconds = nanoseconds;
  }

  @Override
  void begin(String name) {
    step = name;
    began = nanoseconds.getAsLong();
    told = began;
    tasks = 0;
    done = 0;
  }

  @Override
  void more(int more) {
    tasks += more;
  }

  @Override
  void advance(String counts) {
    done++;
    long now = nanoseconds.getAsLong();
    if (now - told >= MINUTE && done < tasks) {
      told = now;
      long left = (now - began) / done * (tasks - done);
      err.printf(
          Locale.ROOT,
          "tongbao: %s: %,d of %,d tasks%s, about %,d s left%n",
          step,
          done,
          tasks,
          counts.isEmpty() ? "" : ", " + counts,
          TimeUnit.NANOSECONDS.toSeconds(left));
    }
  }

  @Override
  void end(String summary) {
    err.println("tongbao: " + summary);
  }
}
