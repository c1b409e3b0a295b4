package org.tongbao.evaluate;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Which headline figures were found.
 *
 * @param answers one a headline, in their order
 */
public record HeadlineScore(List<Answer> answers) {
  private static final String[] COLUMNS = {
    "file",
    "line",
    "outcome",
    "area_code",
    "period",
    "indicator",
    "measure",
    "value",
    "unit",
    "found",
    "quote",
    "sentence"
  };

  /** What came of a headline figure. */
  public enum Outcome {
    /** A figure has it. */
    FOUND,
    /** Figures of that area, indicator, measure and period have other values only. */
    WRONG,
    /** There is none of that area, indicator, measure and period. */
    MISSING
  }

  /**
   * What came of one headline.
   *
   * @param headline what was expected
   * @param outcome whether it was found
   * @param others the figures about the same that have other values
   */
  public record Answer(Headline headline, Outcome outcome, List<StatedFigure> others) {
    public Answer {
      Objects.requireNonNull(headline, "headline");
      Objects.requireNonNull(outcome, "outcome");
      others = List.copyOf(others);
    }
  }

  public HeadlineScore {
    answers = List.copyOf(answers);
  }

  /** Looks every headline up among the figures of its own document. */
  public static HeadlineScore of(
      List<Headline> headlines, Map<String, List<StatedFigure>> figuresByFile) {
    List<Answer> answers = new ArrayList<>();
    for (Headline headline : headlines) {
      List<StatedFigure> about =
          figuresByFile.getOrDefault(headline.file(), List.of()).stream()
              .filter(headline::isAbout)
              .toList();
      boolean found = about.stream().anyMatch(headline::isValueOf);
      answers.add(
          found
              ? new Answer(headline, Outcome.FOUND, List.of())
              : new Answer(headline, about.isEmpty() ? Outcome.MISSING : Outcome.WRONG, about));
    }
    return new HeadlineScore(answers);
  }

  public int expected() {
    return answers.size();
  }

  public int count(Outcome outcome) {
    return (int) answers.stream().filter(answer -> answer.outcome() == outcome).count();
  }

  /** Returns one line of JSON. */
  public String json() {
    return "{\"expected\":%d,\"found\":%d,\"wrong\":%d,\"missing\":%d}"
        .formatted(expected(), count(Outcome.FOUND), count(Outcome.WRONG), count(Outcome.MISSING));
  }

  /** Writes the headlines that were not found, and what stands in their place. */
  public void writeErrors(Path file) {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVWriter rows = new CSVWriter(out, ',', '"', '"', "\n")) {
      rows.writeNext(COLUMNS, false);
      answers.stream()
          .filter(answer -> answer.outcome() != Outcome.FOUND)
          .forEach(answer -> rows.writeNext(row(answer), false));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String[] row(Answer answer) {
    Headline headline = answer.headline();
    return new String[] {
      headline.file(),
      Long.toString(headline.line()),
      answer.outcome().name(),
      headline.areaCode(),
      headline.period().iso(),
      headline.indicator(),
      headline.measure().name(),
      headline.value().toPlainString(),
      headline.unit(),
      answer.others().stream()
          .map(figure -> figure.value().toPlainString() + figure.unit())
          .collect(Collectors.joining(" | ")),
      headline.quote(),
      answer.others().stream()
          .map(StatedFigure::sentence)
          .distinct()
          .collect(Collectors.joining(" | "))
    };
  }
}
