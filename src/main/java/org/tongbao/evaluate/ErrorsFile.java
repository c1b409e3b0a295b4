package org.tongbao.evaluate;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Claim;

/**
 * Writes every label missed, every claim unasked for and every answer that is wrong, with its
 * sentence, so that the next rule is chosen by count.
 */
public final class ErrorsFile {
  private static final String[] COLUMNS = {
    "bulletin",
    "label_line",
    "outcome",
    "level",
    "fields",
    "quote",
    "expected",
    "found",
    "rule",
    "confidence",
    "sentence",
    "label",
    "claim"
  };

  /** What came of a label, or of a claim. */
  private enum Outcome {
    /** The label's anchor does not stand in the text. */
    LOST,
    /** No claim answers the label. */
    MISSED,
    /** The claim answers no label. */
    UNASKED,
    /** The claim answers the label, and differs from it. */
    WRONG
  }

  private ErrorsFile() {}

  /** Writes the errors of all bulletins, by bulletin and outcome: UTF-8, RFC 4180. */
  public static void write(Scores scores, Path file) {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVWriter rows = new CSVWriter(out, ',', '"', '"', "\n")) {
      rows.writeNext(COLUMNS, false);
      for (BulletinScore score : scores.bulletins()) {
        write(score, rows);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static void write(BulletinScore score, CSVWriter rows) {
    String name = score.name();
    for (Label label : score.lost()) {
      rows.writeNext(row(name, Outcome.LOST, label, null, Set.of(), ""), false);
    }
    for (PlacedLabel missed : score.matching().missed()) {
      String sentence = sentence(score.text(), missed.start(), missed.end());
      rows.writeNext(row(name, Outcome.MISSED, missed.label(), null, Set.of(), sentence), false);
    }
    for (Claim claim : score.matching().unasked()) {
      rows.writeNext(row(name, Outcome.UNASKED, null, claim, Set.of(), claim.sentence()), false);
    }
    for (Answer answer : score.matching().answers()) {
      if (!answer.wrong().isEmpty()) {
        String sentence = answer.claim().sentence();
        rows.writeNext(
            row(name, Outcome.WRONG, answer.label(), answer.claim(), answer.wrong(), sentence),
            false);
      }
    }
  }

  private static String[] row(
      String bulletin,
      Outcome outcome,
      @Nullable Label label,
      @Nullable Claim claim,
      Set<Field> wrong,
      String sentence) {
    Function<Field, String> expected = field -> label == null ? "" : field.expected(label);
    Function<Field, String> found = field -> claim == null ? "" : field.found(claim);
    return new String[] {
      bulletin,
      label == null ? "" : Long.toString(label.line()),
      outcome.name(),
      wrong.stream().map(Field::level).min(Comparator.naturalOrder()).orElse(Level.NUMBER).name(),
      wrong.isEmpty() ? "PLACE" : join(wrong, Field::name),
      claim != null ? claim.quote() : label != null ? label.anchor() : "",
      join(wrong, expected),
      join(wrong, found),
      claim == null ? "" : claim.rule(),
      claim == null ? "" : Double.toString(claim.confidence()),
      sentence,
      label == null ? "" : whole(expected, label.of()),
      claim == null ? "" : whole(found, claim.of())
    };
  }

  private static String join(Set<Field> fields, Function<Field, String> words) {
    return fields.stream()
        .sorted(Comparator.naturalOrder())
        .map(words)
        .collect(Collectors.joining(" | "));
  }

  private static String whole(Function<Field, String> words, @Nullable Object of) {
    return Arrays.stream(Field.values())
        .filter(field -> field != Field.SIGN)
        .map(words)
        .collect(Collectors.joining(" ", "", " of " + Objects.toString(of, "-")));
  }

  /** Returns the words around a place, from a full stop or line break to the next. */
  private static String sentence(String text, int start, int end) {
    int from = start;
    while (from > 0 && !endsSentence(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !endsSentence(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).strip();
  }

  private static boolean endsSentence(char c) {
    return c == '。' || c == '\n';
  }
}
