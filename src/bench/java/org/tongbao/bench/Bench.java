package org.tongbao.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tongbao.sample.SampleOptions;

/**
 * Runs a benchmark by name and prints what it found: {@code NAME [--size N] [--json] [--scratch
 * DIR]}. Sizes are bulletins, or facts for trends; the usual ones are those of the targets.
 */
public final class Bench {
  private static final List<String> NAMES =
      List.of(
          "extraction", "ingest", "facts", "trends", "publish", "query", "cold", "memory", "scaling");

  private static final String USAGE =
      "bench " + String.join("|", NAMES) + " [--size N] [--json] [--scratch DIR]";

  private final Material material;
  private final long size;

  private Bench(Material material, long size) {
    this.material = material;
    this.size = size;
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    List<String> rest = new ArrayList<>(List.of(arguments));
    boolean json = rest.remove("--json");
    long size = Long.parseLong(option(rest, "--size", "0"));
    Path scratch = Path.of(option(rest, "--scratch", "target/bench")).toAbsolutePath();
    Files.createDirectories(scratch);
    if (rest.size() != 1 || !NAMES.contains(rest.get(0))) {
      System.err.println(USAGE);
      System.exit(2);
    }
    // What libraries print on the way must not stand between the figures.
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    Report report = new Bench(new Material(scratch), size).run(rest.get(0));
    out.println(json ? report.json() : report.table() + "\n" + report.json());
  }

  private Report run(String name) throws IOException, SQLException {
    return switch (name) {
      case "extraction" -> ExtractionBench.run();
      case "ingest" -> ingest((int) sizeOr(100_000));
      case "facts" -> stage("facts", (int) sizeOr(20_000));
      case "trends" -> TrendsBench.run(sizeOr(16_000_000), material.scratch().resolve("trends"), 2);
      case "publish" -> publish((int) sizeOr(20_000));
      case "query" -> new QueryBench(material).run((int) sizeOr(20_000));
      case "cold" -> new ColdBench(material).run();
      case "memory" -> memory((int) sizeOr(1_000_000));
      case "scaling" -> new ScalingBench(material).run((int) sizeOr(100_000));
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Ingest in each form of delivery, against the same extraction on two threads. */
  private Report ingest(int bulletins) throws IOException {
    Report report = new Report("ingest");
    Path files = material.bulletins(bulletins, SampleOptions.Delivery.FILES);
    Child threads =
        Child.java(Spark.HEAP, List.of(), ExtractOnThreads.class.getName(), files, 2);
    double plain = threads.figure("seconds");
    row(report, "threads, files", bulletins, plain, threads, Material.bytes(files));
    for (SampleOptions.Delivery delivery : SampleOptions.Delivery.values()) {
      String form = delivery.name().toLowerCase(Locale.ROOT);
      Path input = material.bulletins(bulletins, delivery);
      Path warehouse = material.fresh("ingested-" + form);
      Child child = Spark.tongbao("local[2]", "ingest", input, "--warehouse", warehouse);
      long added = Spark.run(warehouse).counts().wellRead();
      if (added != bulletins) {
        throw new IllegalStateException("%d of %d came in: %s".formatted(added, bulletins, child));
      }
      double seconds = Spark.seconds(warehouse);
      row(report, "spark, " + form, bulletins, seconds, child, Material.bytes(input));
      report.ratio("spark, " + form + " against threads", seconds / plain);
    }
    return report;
  }

  private static void row(
      Report report, String what, int bulletins, double seconds, Child child, long bytes) {
    report.row(
        "what", what,
        "bulletins", bulletins,
        "input MB", bytes / 1e6,
        "seconds", seconds,
        "whole process", child.seconds(),
        "processor s", child.processorSeconds(),
        "bulletins/s", bulletins / seconds,
        "peak MB", child.peakMegabytes());
  }

  /** A stage from the warehouse, on one core and on two. */
  private Report stage(String name, int bulletins) throws IOException {
    Report report = new Report(name);
    Path warehouse = material.warehouse(bulletins);
    List<Double> seconds = new ArrayList<>();
    for (int cores = 1; cores <= 2; cores++) {
      Path out = material.fresh(name);
      Child child =
          Spark.tongbao("local[" + cores + "]", name, "--warehouse", warehouse, "--out", out);
      seconds.add(child.seconds());
      report.row(
          "cores", cores,
          "bulletins", bulletins,
          "seconds", child.seconds(),
          "processor s", child.processorSeconds(),
          "MB out", Material.bytes(out) / 1e6,
          "peak MB", child.peakMegabytes());
    }
    return report.ratio("one core against two", seconds.get(0) / seconds.get(1));
  }

  /** A release from the warehouse, in Parquet alone and in every form. */
  private Report publish(int bulletins) throws IOException {
    Report report = new Report("publish");
    Path warehouse = material.warehouse(bulletins);
    for (String formats : List.of("parquet", "parquet,csv,sdmx-csv")) {
      Path releases = material.fresh("releases");
      Child child =
          Spark.tongbao(
              "local[2]",
              "publish",
              "--warehouse",
              warehouse,
              "--releases",
              releases,
              "--formats",
              formats);
      report.row(
          "formats", formats,
          "bulletins", bulletins,
          "seconds", child.seconds(),
          "processor s", child.processorSeconds(),
          "MB out", Material.bytes(releases) / 1e6,
          "peak MB", child.peakMegabytes());
    }
    return report;
  }

  /** A bundle of a million with a heap of 2 GB. */
  private Report memory(int bulletins) throws IOException {
    Path input = material.bulletins(bulletins, SampleOptions.Delivery.PARQUET);
    Path warehouse = material.fresh("memory");
    Child child = Spark.tongbao("local[2]", "ingest", input, "--warehouse", warehouse);
    long added = Spark.run(warehouse).counts().wellRead();
    if (added != bulletins) {
      throw new IllegalStateException("%d of %d came in: %s".formatted(added, bulletins, child));
    }
    Report report = new Report("memory");
    row(report, "heap 2g", bulletins, Spark.seconds(warehouse), child, Material.bytes(input));
    return report;
  }

  private long sizeOr(long usual) {
    return size == 0 ? usual : size;
  }

  private static String option(List<String> arguments, String name, String otherwise) {
    int at = arguments.indexOf(name);
    if (at < 0 || at + 1 == arguments.size()) {
      return otherwise;
    }
    arguments.remove(at);
    return arguments.remove(at);
  }
}
