package org.tongbao.job;

import static org.apache.spark.sql.functions.col;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tongbao.warehouse.Tables;

/** Writes what breached a gate beside the releases: {@code NAME.findings.csv}. */
final class Findings {
  private final SparkSession spark;
  private final Path file;

  Findings(SparkSession spark, Path releases, String name) {
    this.spark = spark;
    this.file = new Path(releases, name + ".findings.csv");
  }

  /** Writes the breaches, then every issue of a code that must not be there; returns where. */
  String write(Dataset<Row> issues, Gate gate, List<String> breaches) throws IOException {
    String[] header = Tables.ISSUES.columnNames().toArray(String[]::new);
    try (OutputStreamWriter out =
            new OutputStreamWriter(
                file.getFileSystem(spark.sparkContext().hadoopConfiguration()).create(file, true),
                StandardCharsets.UTF_8);
        CSVWriter csv = new CSVWriter(out)) {
      csv.writeNext(header, false);
      for (String breach : breaches) {
        csv.writeNext(new String[] {"ERROR", "GATE", "publish", "", "", "", "", breach, ""}, false);
      }
      Iterator<Row> rows =
          issues.filter(col("code").isin(gate.failOn().toArray())).toLocalIterator();
      while (rows.hasNext()) {
        csv.writeNext(words(rows.next()), false);
      }
    }
    return file.toString();
  }

  private static String[] words(Row row) {
    String[] words = new String[row.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = row.isNullAt(i) ? "" : row.getString(i);
    }
    return words;
  }
}
