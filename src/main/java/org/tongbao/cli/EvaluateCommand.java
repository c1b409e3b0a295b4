package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.SetupException;
import org.tongbao.catalog.Catalog;
import org.tongbao.evaluate.BulletinScore;
import org.tongbao.evaluate.ErrorsFile;
import org.tongbao.evaluate.Evaluation;
import org.tongbao.evaluate.Headline;
import org.tongbao.evaluate.HeadlineScore;
import org.tongbao.evaluate.HeadlineScore.Outcome;
import org.tongbao.evaluate.Headlines;
import org.tongbao.evaluate.InvalidLabelsException;
import org.tongbao.evaluate.LabelledFile;
import org.tongbao.evaluate.Labels;
import org.tongbao.evaluate.Scores;
import org.tongbao.evaluate.ScoresText;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how much of what bulletins claim is found, and how much of what is found is right. */
@Command(
    name = "evaluate",
    description = "Precision, recall and F1 against labelled bulletins.",
    footer = {"", "NAME.gold.csv in the labels' directory answers every NAME.* of the bulletins."})
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--bulletins",
      arity = "1..*",
      required = true,
      paramLabel = "DIR",
      description = "Directories with bulletins.")
  private List<Path> bulletins;

  @ArgGroup(multiplicity = "1")
  private Expected expected;

  /** What is expected of the bulletins: one of the two. */
  static final class Expected {
    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "The labels.")
    private @Nullable Path gold;

    @Option(
        names = "--pages",
        required = true,
        paramLabel = "CSV",
        description = "Headline figures that must be found.")
    private @Nullable Path pages;
  }

  @Option(names = "--json", description = "One line of JSON in place of the page.")
  private boolean json;

  @Option(
      names = "--errors",
      paramLabel = "CSV",
      description = "Where to write every miss and every false claim with its sentence.")
  private @Nullable Path errors;

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Where to write what was extracted, as NAME.gold.csv.")
  private @Nullable Path claims;

  @Override
  public Integer call() throws IOException {
    bulletins.forEach(LocalFiles::directory);
    Evaluation evaluation = new Evaluation(new LocalFiles()::read, Catalog.bundled());
    if (expected.pages != null) {
      headlines(evaluation, expected.pages);
    } else {
      claims(evaluation, LocalFiles.directory(Objects.requireNonNull(expected.gold)));
    }
    spec.commandLine().getOut().flush();
    return CommandLine.ExitCode.OK;
  }

  private void claims(Evaluation evaluation, Path gold) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<LabelledFile> files = labelled(() -> LabelledFile.in(bulletins, gold));
    Scores scores = labelled(() -> evaluation.of(files));
    scores.problems().forEach(spec.commandLine().getErr()::println);
    if (errors != null) {
      ErrorsFile.write(scores, errors);
    }
    if (claims != null) {
      Files.createDirectories(claims);
      for (BulletinScore score : scores.bulletins()) {
        Labels.write(score.claims(), claims.resolve(score.labelFile()));
      }
    }
    if (json) {
      out.println(ScoresText.json(scores));
    } else {
      out.print(ScoresText.page(scores));
    }
  }

  private void headlines(Evaluation evaluation, Path pages) throws IOException {
    if (!Files.isRegularFile(pages)) {
      throw SetupException.usage("no such file: " + pages);
    }
    List<Headline> headlines = labelled(() -> Headlines.read(pages));
    List<Path> files = new ArrayList<>();
    for (Path directory : bulletins) {
      try (Stream<Path> listed = Files.list(directory)) {
        listed.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    HeadlineScore score = evaluation.of(headlines, files);
    if (errors != null) {
      score.writeErrors(errors);
    }
    spec.commandLine()
        .getOut()
        .println(
            json
                ? score.json()
                : "%d headline figures: %d found, %d wrong, %d missing"
                    .formatted(
                        score.expected(),
                        score.count(Outcome.FOUND),
                        score.count(Outcome.WRONG),
                        score.count(Outcome.MISSING)));
  }

  private <T> T labelled(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (InvalidLabelsException e) {
      e.faults().forEach(spec.commandLine().getErr()::println);
      int faults = e.faults().size();
      throw SetupException.failure(
          "%d %s in the labels".formatted(faults, faults == 1 ? "fault" : "faults"), e);
    }
  }
}
