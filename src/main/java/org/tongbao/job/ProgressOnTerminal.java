package org.tongbao.job;

import java.io.PrintStream;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar of tasks a step, that gives way to the step's line at its end. */
final class ProgressOnTerminal extends Progress {
  private static final int USUAL_WIDTH = 100;
  private static final int REFRESH_MILLISECONDS = 250;
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final PrintStream err;
  private @Nullable ProgressBar bar;

  ProgressOnTerminal(PrintStream err, LongSupplier nanoseconds) {
    super(nanoseconds);
    this.err = err;
  }

  @Override
  void begin(String name) {
    bar =
        ProgressBar.builder()
            .setTaskName(name)
            .setInitialMax(0)
            .setStyle(ProgressBarStyle.ASCII)
            .setUnit(" tasks", 1)
            .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
            .setConsumer(
                new DelegatingProgressBarConsumer(
                    line -> {
                      err.print(CLEAR_LINE + line);
                      err.flush();
                    },
                    USUAL_WIDTH))
            .build();
  }

  @Override
  void more(int tasks) {
    if (bar != null) {
      bar.maxHint(Math.max(0, bar.getMax()) + tasks);
    }
  }

  @Override
  void advance(String counts) {
    if (bar != null) {
      bar.step();
      bar.setExtraMessage(counts.isEmpty() ? "" : " " + counts);
    }
  }

  @Override
  void end(String summary) {
    if (bar != null) {
      bar.close();
      bar = null;
      err.println(CLEAR_LINE + "tongbao: " + summary);
    }
  }
}
