package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starting: the whole way over the sample, by the launcher, against the least a Spark job does. */
final class ColdBench {
  private static final int ROUNDS = 3;

  private final Material material;

  ColdBench(Material material) {
    this.material = material;
  }

  Report run() throws IOException {
    Report report = new Report("cold");
    List<Child> bare = new ArrayList<>();
    List<Child> whole = new ArrayList<>();
    List<Child> inspected = new ArrayList<>();
    Path out = material.scratch().resolve("cold-out");
    for (int round = 0; round < ROUNDS; round++) {
      bare.add(
          Child.java(
              Spark.HEAP, List.of(), BareJob.class.getName(), material.fresh("cold-bare")));
      material.fresh("cold-out");
      whole.add(launch("run", "data/bulletins", "--out", out.toString()));
      inspected.add(launch("inspect", "data/bulletins/zibo-2024-q1.txt"));
    }
    double ours = row(report, "run data/bulletins", whole);
    double theirs = row(report, "bare Spark job", bare);
    row(report, "inspect", inspected);
    return report.ratio("run against the bare job", ours / theirs);
  }

  private static double row(Report report, String what, List<Child> children) {
    double best = children.stream().mapToDouble(Child::seconds).min().orElseThrow();
    report.row(
        "what", what,
        "best seconds", best,
        "processor s",
            children.stream().mapToDouble(Child::processorSeconds).min().orElseThrow());
    return best;
  }

  private static Child launch(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("jobs/tongbao").toAbsolutePath().toString());
    command.addAll(List.of(arguments));
    return Child.run(command);
  }
}
