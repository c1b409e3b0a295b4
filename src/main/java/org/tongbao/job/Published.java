package org.tongbao.job;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongbao.warehouse.StageReport;
import org.tongbao.warehouse.Table;

/**
 * What came of publishing.
 *
 * @param release where it stands
 * @param rows of each table
 * @param quarantined bulletins of the release that could not be read
 * @param issues how many there are of each code
 * @param breaches of the quality gate, a sentence each; empty where all is well
 * @param findings where the breaches' issues were written, empty where there are none
 * @param stages what each stage of Spark did so far
 */
public record Published(
    String release,
    Map<Table, Long> rows,
    long quarantined,
    Map<String, Long> issues,
    List<String> breaches,
    String findings,
    List<StageReport> stages) {
  public Published {
    Objects.requireNonNull(release, "release");
    Objects.requireNonNull(findings, "findings");
    rows = Map.copyOf(rows);
    issues = Map.copyOf(issues);
    breaches = List.copyOf(breaches);
    stages = List.copyOf(stages);
  }
}
