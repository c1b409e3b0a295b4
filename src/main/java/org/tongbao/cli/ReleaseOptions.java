package org.tongbao.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.job.Gate;
import org.tongbao.job.PublishOptions;
import org.tongbao.job.Published;
import org.tongbao.publish.Format;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a release is made of, and what it must not have. */
final class ReleaseOptions {
  private static final int BREACHED = 3;

  @Option(
      names = "--formats",
      paramLabel = "LIST",
      defaultValue = "parquet",
      description = "parquet, csv, csv-excel, sdmx-csv. Default: ${DEFAULT-VALUE}, always there.")
  private String formats;

  @Mixin private AsOfOption asOf;

  @Option(
      names = "--fail-on",
      split = ",",
      paramLabel = "CODE",
      description = "End with exit code 3 where there is an issue of this code.")
  private List<String> failOn = List.of();

  @Option(
      names = "--max-quarantined",
      paramLabel = "SHARE",
      converter = Percent.class,
      description = "End with exit code 3 where more of the bulletins are quarantined: 5%%.")
  private @Nullable Double maxQuarantined;

  PublishOptions into(String releases) {
    return new PublishOptions(
        releases,
        Format.listed(formats),
        asOf.day(),
        new Gate(
            Set.copyOf(failOn),
            maxQuarantined == null ? OptionalDouble.empty() : OptionalDouble.of(maxQuarantined)));
  }

  int exitCode(Published published, PrintWriter err) {
    if (published.breaches().isEmpty()) {
      return CommandLine.ExitCode.OK;
    }
    published.breaches().forEach(breach -> err.println("tongbao: quality gate: " + breach));
    err.println("tongbao: findings are in " + published.findings());
    return BREACHED;
  }

  /** Reads 5 and 5% alike. */
  static final class Percent implements ITypeConverter<Double> {
    @Override
    public Double convert(String words) {
      try {
        double percent = Double.parseDouble(words.replace("%", "").strip());
        if (percent >= 0 && percent <= 100) {
          return percent;
        }
      } catch (NumberFormatException e) {
        // told below with numbers that are no share
      }
      throw new TypeConversionException("'%s' is no share; write 5%%".formatted(words));
    }
  }
}
