package org.tongbao.job;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.warehouse.StageReport;
import org.tongbao.warehouse.Table;

/**
 * What came of one stage of the way by itself.
 *
 * @param rows of each table, in the order in which they were written
 * @param stages what each stage of Spark did
 */
public record Staged(Map<Table, Long> rows, List<StageReport> stages) {
  public Staged {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
    stages = List.copyOf(stages);
  }
}
