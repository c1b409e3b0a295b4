package org.tongbao.job;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.tongbao.fact.Issue;

/** An issue as a row of the issues table. */
final class IssueRow {
  static Row of(Issue issue) {
    return RowFactory.create(
        issue.severity().name(),
        issue.code(),
        issue.stage(),
        issue.sourceUri(),
        issue.bulletinId(),
        issue.claimId(),
        issue.factId(),
        issue.message(),
        issue.quote());
  }

  private IssueRow() {}
}
