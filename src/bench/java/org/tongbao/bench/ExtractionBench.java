package org.tongbao.bench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Extraction on one core beside a regular expression and a segmenter, over the same texts. */
final class ExtractionBench {
  static Report run() {
    ExtractionBenchmark texts = new ExtractionBenchmark();
    texts.prepare();
    double megabytes = texts.bytes() / 1e6;
    Report report = new Report("extraction");
    Map<String, Double> speeds = new LinkedHashMap<>();
    for (RunResult result : results()) {
      String method = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
      double speed = result.getPrimaryResult().getScore() * megabytes;
      double allocated =
          result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / texts.bytes();
      speeds.put(method, speed);
      report.row("method", method, "MB/s", speed, "bytes allocated a byte", allocated);
    }
    double ours = speeds.remove("tongbao");
    speeds.forEach((method, speed) -> report.ratio("time against " + method, speed / ours));
    return report;
  }

  private static Collection<RunResult> results() {
    try {
      return new Runner(
              new OptionsBuilder()
                  .include(ExtractionBenchmark.class.getSimpleName())
                  .forks(1)
                  .jvmArgs("-Xmx1g", "-XX:+UseSerialGC")
                  .warmupIterations(5)
                  .warmupTime(TimeValue.seconds(2))
                  .measurementIterations(5)
                  .measurementTime(TimeValue.seconds(2))
                  .timeUnit(TimeUnit.SECONDS)
                  .addProfiler(GCProfiler.class)
                  .build())
          .run();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  private ExtractionBench() {}
}
