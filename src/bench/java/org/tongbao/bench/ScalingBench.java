package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.tongbao.sample.SampleOptions;

/**
 * Ingest of more bulletins, and on more cores; the benchmark {@code trends} tells the same of
 * trends.
 */
final class ScalingBench {
  private static final int ROUNDS = 7;

  /** After so many small runs the compiler has nothing left to do. */
  private static final int WARMING = 150;

  private final Material material;

  ScalingBench(Material material) {
    this.material = material;
  }

  Report run(int largest) throws IOException {
    Report report = new Report("scaling");
    report.ratio("time a bulletin, most against least", mostAgainstLeast(report, largest));
    int middle = largest / 5;
    double one = ingest(report, middle, 1);
    return report.ratio("ingest, one core against two", one / ingest(report, middle, 2));
  }

  /**
   * The whole, a tenth and a hundredth, each less what a run over one bulletin takes: the time that
   * it takes to start a run, list its input and commit it. All in one process that has ingested the
   * whole once and the hundredth often, untimed, so that none pays for the compiling of what all
   * run; the small ones many times over, of which the median counts.
   */
  private double mostAgainstLeast(Report report, int largest) throws IOException {
    int[] sizes = {largest, largest / 10, largest / 100, 1};
    int[] rounds = {1, ROUNDS / 2, ROUNDS, ROUNDS};
    List<Object> arguments = new ArrayList<>(List.of(material.fresh("scaling"), files(largest)));
    arguments.addAll(Collections.nCopies(WARMING, files(largest / 100)));
    int turn = arguments.size();
    for (int i = 0; i < sizes.length; i++) {
      arguments.addAll(Collections.nCopies(rounds[i], files(sizes[i])));
    }
    Child child =
        Child.java(
            Spark.HEAP,
            List.of("-Dspark.master=local[2]"),
            IngestInTurn.class.getName(),
            arguments.toArray());
    double[] seconds = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      seconds[i] = median(child, turn, rounds[i]);
      turn += rounds[i];
    }
    double starting = seconds[sizes.length - 1];
    report.row("stage", "a run's start and end", "bulletins", 1, "seconds", starting);
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int i = 0; i < sizes.length - 1; i++) {
      double each = (seconds[i] - starting) / sizes[i];
      report.row(
          "stage", "ingest",
          "bulletins", sizes[i],
          "seconds", seconds[i],
          "ms a bulletin", each * 1e3);
      least = Math.min(least, each);
      most = Math.max(most, each);
    }
    return most / least;
  }

  private Path files(int bulletins) throws IOException {
    return material.bulletins(bulletins, SampleOptions.Delivery.FILES);
  }

  private static double median(Child child, int firstTurn, int rounds) {
    double[] seconds =
        IntStream.range(firstTurn, firstTurn + rounds)
            .mapToDouble(turn -> child.figure("seconds-" + turn))
            .sorted()
            .toArray();
    return seconds[rounds / 2];
  }

  private double ingest(Report report, int bulletins, int cores) throws IOException {
    Path input = files(bulletins);
    Path warehouse = material.fresh("scaling");
    Child child = Spark.onCores(cores, "ingest", input, "--warehouse", warehouse);
    double seconds = Spark.seconds(warehouse);
    report.row(
        "stage", "ingest",
        "cores", cores,
        "bulletins", bulletins,
        "seconds", seconds,
        "ms a bulletin", seconds / bulletins * 1e3,
        "processor s", child.processorSeconds());
    return seconds;
  }
}
