package org.tongbao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A process that is measured from its start to its end.
 *
 * @param printed what it printed
 * @param seconds by the clock
 * @param processorSeconds of all its threads, for machines that others use at the same time
 * @param peakMegabytes the most memory it had, heap and all
 */
record Child(String printed, double seconds, double processorSeconds, double peakMegabytes) {
  private static final long GLANCE_MILLISECONDS = 100;

  /** As {@code jobs/tongbao} starts a large job. */
  private static final List<String> LARGE =
      List.of("-XX:+UseParallelGC", "-XX:InlineSmallCode=800", "-XX:FreqInlineSize=100");

  /** Runs a main class with this process's class path and a heap of its own. */
  static Child java(String heap, List<String> options, String mainClass, Object... arguments)
      throws IOException {
    return run(command(heap, options, mainClass, arguments));
  }

  /** The same where the first so many cores of the machine are all that there is. */
  static Child onCores(
      int cores, String heap, List<String> options, String mainClass, Object... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("taskset", "--cpu-list", "0-" + (cores - 1)));
    command.addAll(command(heap, options, mainClass, arguments));
    return run(command);
  }

  private static List<String> command(
      String heap, List<String> options, String mainClass, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(LARGE);
    command.addAll(options);
    java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens") || option.startsWith("-Dlog4j2"))
        .forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  /** Runs a command; one that fails is the end of the benchmark. */
  static Child run(List<String> command) throws IOException {
    Path out = Files.createTempFile("bench", ".out");
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    Duration processor = Duration.ZERO;
    double peak = 0;
    try {
      while (!process.waitFor(GLANCE_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        processor = process.info().totalCpuDuration().orElse(processor);
        peak = Math.max(peak, peakMegabytes(process.pid()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
      throw new IllegalStateException("interrupted", e);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    Files.delete(out);
    if (process.exitValue() != 0) {
      throw new IllegalStateException("%s failed:%n%s".formatted(command, printed));
    }
    return new Child(printed, seconds, processor.toMillis() / 1e3, peak);
  }

  /** Returns the number after a name in what it printed, as in {@code seconds=12.3}. */
  double figure(String name) {
    int at = printed.lastIndexOf(name + "=");
    if (at < 0) {
      throw new IllegalStateException("no %s in:%n%s".formatted(name, printed));
    }
    String rest = printed.substring(at + name.length() + 1);
    return Double.parseDouble(rest.split("[\\s,]", 2)[0]);
  }

  private static double peakMegabytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
        }
      }
    } catch (IOException e) {
      return 0; // it has just ended, or the system tells in another way
    }
    return 0;
  }
}
