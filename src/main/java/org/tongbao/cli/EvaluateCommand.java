package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.SetupException;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Extractor;
import org.tongbao.evaluate.BulletinScore;
import org.tongbao.evaluate.ErrorsFile;
import org.tongbao.evaluate.Evaluation;
import org.tongbao.evaluate.InvalidLabelsException;
import org.tongbao.evaluate.LabelledFile;
import org.tongbao.evaluate.Labels;
import org.tongbao.evaluate.Scores;
import org.tongbao.evaluate.ScoresText;
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

  @Option(names = "--gold", required = true, paramLabel = "DIR", description = "The labels.")
  private Path gold;

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
    PrintWriter out = spec.commandLine().getOut();
    bulletins.forEach(LocalFiles::directory);
    List<LabelledFile> files =
        labelled(() -> LabelledFile.in(bulletins, LocalFiles.directory(gold)));
    Evaluation evaluation =
        new Evaluation(new LocalFiles()::read, new Extractor(Catalog.bundled()));
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
    out.flush();
    return 0;
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
