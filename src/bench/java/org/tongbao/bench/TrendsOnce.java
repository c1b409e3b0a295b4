package org.tongbao.bench;

import java.io.IOException;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * Trends of facts once, in a process that may have few cores. Arguments: how many facts were made,
 * where they are, where the trends go.
 */
final class TrendsOnce {
  public static void main(String[] arguments) throws IOException {
    MadeFacts made = MadeFacts.atLeast(Long.parseLong(arguments[0]));
    try (SparkSession spark = TrendsBench.session(System.getProperty("spark.master"))) {
      long began = System.nanoTime();
      TrendsBench.write(spark, made.catalog(), arguments[1], arguments[2]);
      System.out.printf(Locale.ROOT, "seconds=%.3f%n", (System.nanoTime() - began) / 1e9);
    }
  }

  private TrendsOnce() {}
}
