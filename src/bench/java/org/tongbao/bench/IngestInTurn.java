package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.tongbao.job.IngestOptions;
import org.tongbao.job.Workbench;
import org.tongbao.warehouse.Run;

/**
 * Ingests inputs one after the other in one process, so that what starting costs is paid by the
 * first. Arguments: a directory for the warehouses, then the inputs.
 */
final class IngestInTurn {
  public static void main(String[] arguments) throws IOException {
    try (SparkSession spark =
        SparkSession.builder()
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      for (int turn = 1; turn < arguments.length; turn++) {
        String warehouse = Path.of(arguments[0], String.valueOf(turn)).toString();
        Run run =
            Workbench.ingest(
                    new IngestOptions(
                        List.of(arguments[turn]), warehouse, Optional.empty(), Optional.empty()),
                    Clock.systemUTC())
                .run();
        System.out.printf(
            Locale.ROOT,
            "seconds-%d=%.3f%n",
            turn,
            Duration.between(run.startedAt(), run.committedAt()).toMillis() / 1e3);
      }
    }
  }

  private IngestInTurn() {}
}
