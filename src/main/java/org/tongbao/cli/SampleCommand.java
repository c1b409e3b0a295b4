package org.tongbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.tongbao.SetupException;
import org.tongbao.catalog.Catalog;
import org.tongbao.sample.HadoopShelf;
import org.tongbao.sample.Sample;
import org.tongbao.sample.SampleOptions;
import org.tongbao.sample.Shelf;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes bulletins up, for trying things out and for loading a cluster. */
@Command(
    name = "sample",
    description = "Make bulletins up, with truth/ beside them: what they say and what follows.",
    footer = {
      "",
      "The same options give the same bytes. 100,000 bulletins: --cities 1000 --quarters 100.",
      "With every rate at 0, ingest finds all that truth/facts.csv has, and nothing else."
    })
final class SampleCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--cities",
      required = true,
      paramLabel = "N",
      description = "How many areas report: prefectures first, then counties.")
  private int cities;

  @Option(
      names = "--quarters",
      required = true,
      paramLabel = "N",
      description = "How many quarters each reports; the last is the fourth of 2024.")
  private int quarters;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "An empty directory, or one to be made, on any Hadoop file system.")
  private String out;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed is another economy. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--delivery",
      paramLabel = "FORM",
      defaultValue = "FILES",
      description = "files, or one bundle: zip, jsonl or parquet. Default: files.")
  private SampleOptions.Delivery delivery;

  @Option(
      names = "--holes",
      paramLabel = "RATE",
      defaultValue = "0.03",
      description = "Share of quarters without a bulletin, 0 to 1. Default: ${DEFAULT-VALUE}.")
  private double holes;

  @Option(
      names = "--omissions",
      paramLabel = "RATE",
      defaultValue = "0.05",
      description = "Share of indicators left out of a bulletin. Default: ${DEFAULT-VALUE}.")
  private double omissions;

  @Option(
      names = "--revisions",
      paramLabel = "RATE",
      defaultValue = "0.01",
      description = "Share of growths told against a revised base. Default: ${DEFAULT-VALUE}.")
  private double revisions;

  @Option(
      names = "--mirrors",
      paramLabel = "RATE",
      defaultValue = "0.05",
      description = "Share of bulletins that another site copied. Default: ${DEFAULT-VALUE}.")
  private double mirrors;

  @Option(
      names = "--damage",
      paramLabel = "RATE",
      defaultValue = "0",
      description = "Share of bulletins that lost characters. Default: ${DEFAULT-VALUE}.")
  private double damage;

  @Override
  public Integer call() throws IOException {
    SampleOptions options =
        new SampleOptions(
            cities,
            quarters,
            seed,
            new SampleOptions.Rates(holes, omissions, revisions, mirrors, damage),
            delivery);
    Sample.Made made = new Sample(Catalog.bundled()).make(options, shelf());
    spec.commandLine()
        .getOut()
        .printf(
            "%,d bulletins, %,d bytes, %,d facts in %s%n",
            made.bulletins(), made.bytes(), made.statements(), out);
    return CommandLine.ExitCode.OK;
  }

  private Shelf shelf() throws IOException {
    if (HadoopShelf.isAddress(out)) {
      return HadoopShelf.emptyAt(out, new Configuration());
    }
    Path root = Path.of(out);
    if (Files.isDirectory(root)) {
      try (Stream<Path> entries = Files.list(root)) {
        if (entries.findAny().isPresent()) {
          throw SetupException.usage("'%s' is not empty; name another directory".formatted(out));
        }
      }
    }
    return Shelf.directory(root);
  }
}
