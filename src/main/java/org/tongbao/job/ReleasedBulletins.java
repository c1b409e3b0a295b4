package org.tongbao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.tongbao.fact.SourceBulletin;
import org.tongbao.warehouse.Run;

/** The bulletins of a warehouse as a release tells of them, and their claims. */
final class ReleasedBulletins {
  private final Dataset<Row> bulletins;

  private ReleasedBulletins(Dataset<Row> bulletins) {
    this.bulletins = bulletins;
  }

  /**
   * Returns the bulletins of committed runs.
   *
   * @param asOf day at whose end they were known, empty for all; a bulletin that does not say when
   *     it was issued cannot be said to have been known on any day
   */
  static ReleasedBulletins of(
      SparkSession spark, WarehouseReader warehouse, List<Run> runs, Optional<LocalDate> asOf) {
    Dataset<Row> all = warehouse.bulletins(runs);
    Dataset<Row> known = asOf.isPresent() ? all.filter(col("issued_on").leq(lit(asOf.get()))) : all;
    long added = runs.stream().mapToLong(run -> run.counts().added()).sum();
    CopyFinder.Originals originals = CopyFinder.of(known, added);
    return new ReleasedBulletins(known.withColumn("duplicate_of", original(spark, originals)));
  }

  private static Column original(SparkSession spark, CopyFinder.Originals originals) {
    if (originals.byCopy().isEmpty()) {
      return lit(null).cast("string");
    }
    Broadcast<CopyFinder.Originals> shared =
        JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(originals);
    return functions
        .udf((UDF1<String, String>) id -> shared.value().of(id), DataTypes.StringType)
        .apply(col("bulletin_id"));
  }

  /** Returns all, quarantined ones and copies too. */
  Dataset<Row> all() {
    return bulletins;
  }

  /** Returns those that facts are made of: read well, and no copies. */
  Dataset<Row> counted() {
    return bulletins.filter(col("status").equalTo("OK").and(col("duplicate_of").isNull()));
  }

  /** Returns the claims of all, a row each. */
  Dataset<Row> claims() {
    return bulletins
        .filter(col("status").equalTo("OK"))
        .select(col("bulletin_id"), explode(col("claims")).as("claim"))
        .select(
            concat(
                    functions.substring(col("bulletin_id"), 1, SourceBulletin.ID_DIGITS),
                    lit("-"),
                    col("claim.quote_start"))
                .as("claim_id"),
            col("bulletin_id"),
            col("claim.*"));
  }

  /** Returns the issues that ingest raised, and which bulletins are copies. */
  Dataset<Row> issues() {
    return BulletinIssues.ofQuarantined(bulletins)
        .unionByName(BulletinIssues.ofRead(bulletins))
        .unionByName(BulletinIssues.ofCopies(bulletins));
  }
}
