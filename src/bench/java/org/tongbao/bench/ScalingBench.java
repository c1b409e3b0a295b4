package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.sample.SampleOptions;

/**
 * Ingest of more bulletins, and on more cores; the benchmark {@code trends} tells the same of
 * trends.
 */
final class ScalingBench {
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

  /** Sizes a hundred, ten and one times smaller, after a first ingest that nobody times. */
  private double mostAgainstLeast(Report report, int largest) throws IOException {
    int[] sizes = {largest / 5, largest / 100, largest / 100, largest / 10, largest};
    List<Object> arguments = new ArrayList<>(List.of(material.fresh("scaling")));
    for (int size : sizes) {
      arguments.add(material.bulletins(size, SampleOptions.Delivery.FILES));
    }
    Child child =
        Child.java(
            Spark.HEAP,
            List.of("-Dspark.master=local[2]"),
            IngestInTurn.class.getName(),
            arguments.toArray());
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int turn = 3; turn <= sizes.length; turn++) {
      int bulletins = sizes[turn - 1];
      double seconds = child.figure("seconds-" + turn);
      double each = seconds / bulletins;
      report.row(
          "stage", "ingest, started",
          "bulletins", bulletins,
          "seconds", seconds,
          "ms a bulletin", each * 1e3);
      least = Math.min(least, each);
      most = Math.max(most, each);
    }
    return most / least;
  }

  private double ingest(Report report, int bulletins, int cores) throws IOException {
    Path input = material.bulletins(bulletins, SampleOptions.Delivery.FILES);
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
