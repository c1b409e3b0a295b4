package org.tongbao.trend;

import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.tongbao.trend.panel.Finding;

/** Makes rows of findings, one for each fact that one is about. */
final class FindingRows extends ToldRows {
  static final StructType SCHEMA =
      new StructType()
          .add("severity", DataTypes.StringType, false)
          .add("code", DataTypes.StringType, false)
          .add("message", DataTypes.StringType, false)
          .add("fact_id", DataTypes.StringType, false);

  @Override
  public void finding(Finding finding) {
    for (String factId : finding.factIds()) {
      add(
          new GenericInternalRow(
              new Object[] {
                UTF8String.fromString(finding.code().severity().name()),
                UTF8String.fromString(finding.code().name()),
                UTF8String.fromString(finding.message()),
                UTF8String.fromString(factId)
              }));
    }
  }
}
