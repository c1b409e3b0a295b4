package org.tongbao.job;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Tells a person how far a job is: a bar with counts and the time left on a terminal, a line a step
 * elsewhere.
 *
 * <p>Steps are named as people think of them: ingest, facts, trends, publish.
 */
abstract class Progress implements AutoCloseable {
  private final LongSupplier nanoseconds;
  private String step = "";
  private long began;
  private long read;
  private long written;

  Progress(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  /** Returns what suits the place where the program runs. */
  static Progress here(PrintStream err) {
    return isTerminal()
        ? new ProgressOnTerminal(err, System::nanoTime)
        : new ProgressInLines(err, System::nanoTime);
  }

  /** Begins a step where another was under way; {@code facts: copies} belongs to {@code facts}. */
  final synchronized void enter(String name) {
    int colon = name.indexOf(':');
    String head = colon < 0 ? name : name.substring(0, colon);
    if (!head.equals(step)) {
      end();
      step = head;
      began = nanoseconds.getAsLong();
      read = 0;
      written = 0;
      begin(head);
    }
  }

  /** Takes note of tasks to be done. */
  final synchronized void expect(int tasks) {
    if (!step.isEmpty()) {
      more(tasks);
    }
  }

  /** Takes note of a task done, with the records that it read from files and wrote to files. */
  final synchronized void done(long recordsRead, long recordsWritten) {
    read += recordsRead;
    written += recordsWritten;
    if (!step.isEmpty()) {
      advance(counts());
    }
  }

  @Override
  public final synchronized void close() {
    end();
    step = "";
  }

  abstract void begin(String name);

  abstract void more(int tasks);

  abstract void advance(String counts);

  /** Ends a step; {@code summary} is its one line. */
  abstract void end(String summary);

  private void end() {
    if (!step.isEmpty()) {
      double seconds = (nanoseconds.getAsLong() - began) / 1e9;
      String counts = counts();
      end(
          String.format(
              Locale.ROOT, "%s: %s%.1f s", step, counts.isEmpty() ? "" : counts + ", ", seconds));
    }
  }

  private String counts() {
    if (read > 0 && written > 0) {
      return String.format(Locale.ROOT, "%,d read, %,d written", read, written);
    }
    return read + written == 0
        ? ""
        : String.format(Locale.ROOT, "%,d %s", read + written, read > 0 ? "read" : "written");
  }

  /** From Java 22 on there is a console even where nobody sits at it, but it says so. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    String kind = System.getenv("TERM");
    return System.console() != null && kind != null && !kind.equals("dumb");
  }
}
