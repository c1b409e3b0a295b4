package org.tongbao.trend;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.tongbao.catalog.Catalog;
import org.tongbao.trend.panel.Coverage;
import org.tongbao.warehouse.SparkSchemas;
import org.tongbao.warehouse.Tables;
import scala.Tuple2;
import scala.math.BigInt;

/**
 * The trends of a fact table.
 *
 * <p>One exchange of data: facts are packed into parcels by indicator, scope and area level, each
 * task unpacks its groups into panels of primitive arrays and tells their rows. What comes out does
 * not depend on how the facts are ordered or split.
 */
public final class Trends {
  private final Dataset<Row> facts;
  private final JavaPairRDD<GroupKey, byte[]> parcels;
  private final Indicators indicators;
  private final Coverage coverage;

  /** A group of more facts is told by several tasks; a task takes some seconds for so many. */
  private static final long LARGEST = 2_000_000;

  /** Spark's word for a size it cannot tell is the largest there is. */
  private static final long UNKNOWN_BYTES = Long.MAX_VALUE / 2;

  /** A fact takes no less than this in Parquet, so that smaller inputs need not be counted. */
  private static final long LEAST_BYTES = 16;

  private Trends(Dataset<Row> facts, Catalog catalog, Vintages vintages, long largest) {
    this.facts = facts;
    this.indicators = Indicators.of(catalog);
    this.coverage = Coverage.of(catalog);
    this.parcels = exchange(vintages, largest);
  }

  /** Returns the trends of all facts, of which those marked current count. */
  public static Trends of(Dataset<Row> facts, Catalog catalog) {
    return new Trends(facts, catalog, Vintages.ALL, LARGEST);
  }

  /** Returns the same, with groups of more facts than given divided among tasks. */
  static Trends divided(Dataset<Row> facts, Catalog catalog, long largest) {
    return new Trends(facts, catalog, Vintages.ALL, largest);
  }

  /** Returns the trends as they were known at the end of a day. */
  public static Trends asOf(LocalDate day, Dataset<Row> facts, Catalog catalog) {
    return new Trends(facts, catalog, Vintages.upTo(day), LARGEST);
  }

  private JavaPairRDD<GroupKey, byte[]> exchange(Vintages vintages, long largest) {
    Indicators traits = indicators;
    Portions portions = portions(largest);
    FactScan scan = new FactScan(facts, FactRows.COLUMNS);
    List<String> columns = scan.columns();
    JavaRDD<InternalRow> rows = scan.rows();
    return rows.mapPartitionsToPair(
            (Iterator<InternalRow> partition) ->
                new Parcels(partition, new FactRows(vintages, columns), traits, portions))
        .partitionBy(new HashPartitioner(tasks(rows.getNumPartitions())));
  }

  /**
   * Counts before it divides, which a scan of three columns does; not where the input is too small
   * for any group to be large, nor where Spark cannot tell its size, for it is then still to be
   * computed and would be computed twice.
   */
  private Portions portions(long largest) {
    BigInt bytes = facts.queryExecution().optimizedPlan().stats().sizeInBytes();
    boolean isKnown = bytes.isValidLong() && bytes.toLong() < UNKNOWN_BYTES;
    return isKnown && bytes.toLong() > largest * LEAST_BYTES
        ? Portions.of(new FactScan(facts, Portions.COLUMNS), indicators, largest)
        : Portions.WHOLE;
  }

  /** A small input is one task's work; a large one is split further than it came, for memory. */
  private int tasks(int partitions) {
    return partitions == 1
        ? 1
        : 2 * Math.max(partitions, session().sparkContext().defaultParallelism());
  }

  /** Returns the trends, as {@link Tables#TRENDS} describes them. */
  public Dataset<Row> rows() {
    return told(SparkSchemas.of(Tables.TRENDS), Kind.TRENDS);
  }

  /**
   * Returns what trends found doubtful, as {@link Tables#ISSUES} describes it: a row for each fact
   * that a finding is about, with its quote.
   */
  public Dataset<Row> issues() {
    Dataset<Row> findings = told(FindingRows.SCHEMA, Kind.FINDINGS);
    Dataset<Row> quotes = facts.select("fact_id", "source_uri", "bulletin_id", "claim_id", "quote");
    List<String> columns = Tables.ISSUES.columnNames();
    return quotes
        .join(broadcast(findings), "fact_id")
        .withColumn("stage", lit("trends"))
        .select(columns.stream().map(name -> col(name)).toArray(Column[]::new));
  }

  private enum Kind {
    TRENDS,
    FINDINGS
  }

  private Dataset<Row> told(StructType schema, Kind kind) {
    Indicators traits = indicators;
    Coverage areas = coverage;
    JavaRDD<InternalRow> rows =
        parcels.mapPartitions(
            (Iterator<Tuple2<GroupKey, byte[]>> partition) ->
                new Groups(
                    partition,
                    traits,
                    areas,
                    kind == Kind.TRENDS ? new TrendRows() : new FindingRows()));
    return session().internalCreateDataFrame(rows.rdd(), schema, false);
  }

  private SparkSession session() {
    return (SparkSession) facts.sparkSession();
  }
}
