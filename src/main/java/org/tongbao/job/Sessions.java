package org.tongbao.job;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.serializer.JavaSerializer;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens Spark with settings that fit the size of the input; what a user set stays as set. */
final class Sessions {
  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);

  /** Under this, starting costs more than working. */
  static final long SMALL_BYTES = 32L << 20;

  static final int SMALL_FILES = 2_000;

  private static final Map<String, String> ALWAYS =
      Map.ofEntries(
          Map.entry("spark.app.name", "tongbao"),
          Map.entry("spark.sql.session.timeZone", "UTC"),
          Map.entry("spark.sql.datetime.java8API.enabled", "true"),
          Map.entry("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS"),
          Map.entry("spark.sql.parquet.compression.codec", "zstd"),
          Map.entry("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false"),
          Map.entry("spark.ui.showConsoleProgress", "false"));

  private static final Map<String, String> LOCAL =
      Map.of(
          "spark.driver.host", "localhost",
          "spark.driver.bindAddress", "127.0.0.1",
          "spark.ui.enabled", "false");

  /** Generated code and adaptive plans pay off on more rows than these. */
  private static final Map<String, String> SMALL =
      Map.of(
          "spark.sql.codegen.wholeStage", "false",
          "spark.sql.codegen.factoryMode", "NO_CODEGEN",
          "spark.sql.shuffle.partitions", "1",
          "spark.sql.adaptive.enabled", "false",
          "spark.sql.optimizer.excludedRules", "");

  /** Returns Hadoop's settings as Spark will have them, before Spark is started. */
  static Configuration hadoop() throws IOException {
    Configuration hadoop = new Configuration();
    ALWAYS.forEach((key, value) -> putHadoop(hadoop, key, value));
    for (scala.Tuple2<String, String> setting : new SparkConf().getAll()) {
      putHadoop(hadoop, setting._1(), setting._2());
    }
    withoutHiddenChecksums(hadoop);
    return hadoop;
  }

  /** Returns whether this process has a session already, which is then not ours to stop. */
  static boolean isOpen() {
    return SparkSession.getDefaultSession().exists(session -> !session.sparkContext().isStopped());
  }

  static SparkSession open(Size size) {
    SparkConf settings = new SparkConf();
    ALWAYS.forEach(settings::setIfMissing);
    // Kryo, which many clusters have as their default, cannot write Java's records.
    settings.set("spark.serializer", JavaSerializer.class.getName());
    settings.setIfMissing("spark.master", "local[*]");
    if (settings.get("spark.master").startsWith("local")) {
      LOCAL.forEach(settings::setIfMissing);
      if (size == Size.SMALL) {
        SMALL.forEach(settings::setIfMissing);
      }
    }
    LOG.info("{}", size.words(settings));
    return SparkSession.builder().config(settings).getOrCreate();
  }

  /** How much there is to do. */
  enum Size {
    SMALL,
    LARGE;

    static Size of(long bytes, long files) {
      return bytes <= SMALL_BYTES && files <= SMALL_FILES ? SMALL : LARGE;
    }

    /** Returns what was chosen, for the log. */
    private String words(SparkConf settings) {
      return "%s input, %s: wholeStage %s, adaptive %s, shuffle partitions %s"
          .formatted(
              this == SMALL ? "small" : "large",
              settings.get("spark.master"),
              settings.get("spark.sql.codegen.wholeStage", "true"),
              settings.get("spark.sql.adaptive.enabled", "true"),
              settings.get("spark.sql.shuffle.partitions", "as Spark has it"));
    }
  }

  /**
   * Releases and runs carry their own checksums; Hadoop's would stand as hidden files beside. Its
   * own class for local files stays in place: S3A's buffers are made with it.
   */
  private static void withoutHiddenChecksums(Configuration hadoop) throws IOException {
    FileSystem local = FileSystem.getLocal(hadoop);
    local.setWriteChecksum(false);
    local.setVerifyChecksum(false);
  }

  private static void putHadoop(Configuration hadoop, String key, String value) {
    String prefix = "spark.hadoop.";
    if (key.startsWith(prefix)) {
      hadoop.set(key.substring(prefix.length()), value);
    }
  }

  private Sessions() {}
}
