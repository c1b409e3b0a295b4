package org.tongbao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.tongbao.fact.Issue;
import org.tongbao.fact.IssueCode;

/** What ingest has to say of bulletins, as rows of the issues table. */
final class BulletinIssues {
  private static final String STAGE = "ingest";
  private static final Column NOTHING = lit(null).cast("string");

  /** Returns why files were quarantined, a row each. */
  static Dataset<Row> ofQuarantined(Dataset<Row> bulletins) {
    return bulletins
        .filter(col("status").equalTo("QUARANTINED"))
        .select(issue(Issue.Severity.ERROR, col("reason"), col("message")));
  }

  /** Returns what bulletins leave open or say doubtfully. */
  static Dataset<Row> ofRead(Dataset<Row> bulletins) {
    return bulletins
        .filter(functions.size(col("issues")).gt(0))
        .select(col("source_uri"), col("bulletin_id"), functions.explode(col("issues")).as("issue"))
        .select(issue(Issue.Severity.WARNING, col("issue.code"), col("issue.message")));
  }

  /** Returns which bulletins are copies of others; rows have their original as duplicate_of. */
  static Dataset<Row> ofCopies(Dataset<Row> bulletins) {
    return bulletins
        .filter(col("duplicate_of").isNotNull())
        .select(
            issue(
                IssueCode.COPY.severity(),
                lit(IssueCode.COPY.name()),
                functions.concat(lit("It is a copy of bulletin "), col("duplicate_of"), lit("."))));
  }

  private static Column[] issue(Issue.Severity severity, Column code, Column message) {
    return new Column[] {
      lit(severity.name()).as("severity"),
      code.as("code"),
      lit(STAGE).as("stage"),
      col("source_uri"),
      col("bulletin_id"),
      NOTHING.as("claim_id"),
      NOTHING.as("fact_id"),
      functions.coalesce(message, code).as("message"),
      NOTHING.as("quote")
    };
  }

  private BulletinIssues() {}
}
