package org.tongbao.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.tongbao.bulletin.Copies;
import org.tongbao.bulletin.FigureRun;
import org.tongbao.catalog.Period;
import org.tongbao.text.Script;

/**
 * Finds the copies among the bulletins of a warehouse.
 *
 * <p>Only bulletins that share their text, or their area and period, with another are looked at by
 * the driver: in a panel that is read once these are few.
 */
final class CopyFinder {
  /** So many are looked at as they are; to find which share something would take longer. */
  private static final long FEW = 5_000;

  private CopyFinder() {}

  /**
   * The originals of copies.
   *
   * @param byCopy the original's bulletin_id by the copy's
   */
  record Originals(Map<String, String> byCopy) implements Serializable {
    Originals {
      byCopy = new HashMap<>(byCopy);
    }

    @Nullable String of(String bulletinId) {
      return byCopy.get(bulletinId);
    }
  }

  /**
   * Returns the originals of the copies among bulletins.
   *
   * @param bulletins of the warehouse, quarantined ones too
   * @param about how many there are, roughly
   */
  static Originals of(Dataset<Row> bulletins, long about) {
    Dataset<Row> read = bulletins.filter(col("status").equalTo("OK"));
    Dataset<Row> candidates = about <= FEW ? read : sharing(read);
    List<Row> rows =
        candidates
            .select(
                col("bulletin_id"),
                col("source_uri"),
                col("text_hash"),
                col("area_code"),
                col("period_start"),
                col("period_end"),
                functions.transform(col("claims"), claim -> claim.getField("value").cast("string")),
                col("issuer"),
                col("script"),
                functions.size(col("damage")))
            .collectAsList();
    return new Originals(
        rows.size() < 2
            ? Map.of()
            : Copies.originals(rows.stream().map(CopyFinder::candidate).toList()));
  }

  private static Dataset<Row> sharing(Dataset<Row> read) {
    Column sameText = count(lit(1)).over(Window.partitionBy("text_hash"));
    Column samePlace =
        count(lit(1)).over(Window.partitionBy("area_code", "period_start", "period_end"));
    Dataset<Row> ids =
        read.select("bulletin_id", "text_hash", "area_code", "period_start", "period_end")
            .withColumn("texts", sameText)
            .withColumn("places", samePlace)
            .filter(
                "texts > 1 OR (places > 1 AND area_code IS NOT NULL AND period_end IS NOT NULL)")
            .select("bulletin_id");
    return read.join(ids, "bulletin_id");
  }

  private static Copies.Candidate candidate(Row row) {
    return new Copies.Candidate(
        row.getString(0),
        row.getString(1),
        row.isNullAt(2) ? "" : row.getString(2),
        row.getString(3),
        row.isNullAt(4) ? null : new Period(row.getLocalDate(4), row.getLocalDate(5)),
        FigureRun.of(row.<String>getList(6)),
        row.getString(7),
        Script.valueOf(row.getString(8)),
        row.getInt(9));
  }
}
