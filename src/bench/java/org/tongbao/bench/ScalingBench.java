package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.tongbao.sample.SampleOptions;

/** Ingest of more bulletins, and on more cores; trends on more cores. */
final class ScalingBench {
  private final Material material;

  ScalingBench(Material material) {
    this.material = material;
  }

  Report run(int largest) throws IOException {
    Report report = new Report("scaling");
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int bulletins : new int[] {largest / 100, largest / 10, largest}) {
      double each = ingest(report, bulletins, 2) / bulletins;
      least = Math.min(least, each);
      most = Math.max(most, each);
    }
    report.ratio("time a bulletin, most against least", most / least);
    int middle = largest / 5;
    report.ratio(
        "ingest, one core against two", ingest(report, middle, 1) / ingest(report, middle, 2));
    return report;
  }

  private double ingest(Report report, int bulletins, int cores) throws IOException {
    Path input = material.bulletins(bulletins, SampleOptions.Delivery.FILES);
    Path warehouse = material.fresh("scaling");
    Child child =
        Spark.tongbao("local[" + cores + "]", "ingest", input, "--warehouse", warehouse);
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
