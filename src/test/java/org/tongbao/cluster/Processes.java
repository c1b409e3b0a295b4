package org.tongbao.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Processes that a test started; all of them, and what they started, end with it. */
final class Processes implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final long GLANCE_MILLISECONDS = 100;

  private final Path logs;
  private final List<Started> all = new ArrayList<>();

  Processes(Path logs) {
    this.logs = logs;
  }

  /** Starts a process whose output goes to a file named after it. */
  Started start(String name, List<String> command, Map<String, String> environment)
      throws IOException {
    Path log = logs.resolve(name + ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    Started started = new Started(name, builder.start(), log);
    all.add(started);
    return started;
  }

  @Override
  public void close() {
    all.forEach(Started::kill);
  }

  /**
   * A process and what it prints.
   *
   * @param name for messages
   * @param process itself
   * @param log what it printed so far
   */
  record Started(String name, Process process, Path log) {
    /** Waits until it printed a line that has the pattern, and returns the first group. */
    String awaitLine(String regex) throws IOException, InterruptedException {
      Pattern pattern = Pattern.compile(regex);
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < end) {
        boolean alive = process.isAlive();
        Matcher matcher = pattern.matcher(printed());
        if (matcher.find()) {
          return matcher.group(1);
        }
        if (!alive) {
          throw new IllegalStateException("%s ended early:%n%s".formatted(name, printed()));
        }
        TimeUnit.MILLISECONDS.sleep(GLANCE_MILLISECONDS);
      }
      throw new IllegalStateException("%s never printed %s:%n%s".formatted(name, regex, printed()));
    }

    /** Waits for its end and returns its exit code. */
    int awaitEnd() throws InterruptedException {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IllegalStateException("%s did not end:%n%s".formatted(name, printed()));
      }
      return process.exitValue();
    }

    String printed() {
      try {
        return Files.readString(log);
      } catch (IOException e) {
        return "its log cannot be read: " + e.getMessage();
      }
    }

    /** Ends it and all that it started as a machine ends that loses its power. */
    void kill() {
      List<ProcessHandle> tree =
          Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
      tree.forEach(ProcessHandle::destroyForcibly);
      tree.forEach(handle -> handle.onExit().orTimeout(20, TimeUnit.SECONDS).join());
    }
  }
}
