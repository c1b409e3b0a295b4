package org.tongbao.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tongbao.job.StageTable;
import org.tongbao.warehouse.StageReport;
import picocli.CommandLine.Option;

/** Lets a user see what each stage of Spark did. */
final class StagesOption {
  @Option(
      names = "--verbose",
      description = "Show what each stage did: rows, bytes, spill, time, skew.")
  private boolean verbose;

  void print(List<StageReport> stages, PrintWriter page) {
    if (verbose) {
      page.print(StageTable.of(stages));
      page.flush();
    }
  }
}
