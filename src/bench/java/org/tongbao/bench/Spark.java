package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.tongbao.warehouse.Run;
import org.tongbao.warehouse.Warehouse;

/** The application in processes of its own, on so many cores. */
final class Spark {
  static final String HEAP = "2g";

  static Child tongbao(String master, Object... arguments) throws IOException {
    return Child.java(
        HEAP, List.of("-Dspark.master=" + master), "org.tongbao.cli.Tongbao", arguments);
  }

  /** The same on a machine of so many cores: a task's reader and its writer share them. */
  static Child onCores(int cores, Object... arguments) throws IOException {
    return Child.onCores(
        cores,
        HEAP,
        List.of("-Dspark.master=local[" + cores + "]"),
        "org.tongbao.cli.Tongbao",
        arguments);
  }

  /** Returns the seconds of the only run of a warehouse: from its begin, with Spark started. */
  static double seconds(Path warehouse) throws IOException {
    Run run = run(warehouse);
    return Duration.between(run.startedAt(), run.committedAt()).toMillis() / 1e3;
  }

  static Run run(Path warehouse) throws IOException {
    return Warehouse.at(warehouse.toString(), new Configuration()).runs().get(0);
  }

  private Spark() {}
}
