package org.tongbao.evaluate;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.claim.Claim;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Measure;
import org.tongbao.claim.Qualifier;

/** Reads and writes label files: UTF-8, RFC 4180, one row a claim in the order of the text. */
public final class Labels {
  /** What a label file's name ends in; what stands before is the name of its bulletin. */
  public static final String SUFFIX = ".gold.csv";

  private static final String[] COLUMNS = {
    "anchor",
    "subject",
    "indicator",
    "measure",
    "of",
    "value",
    "unit",
    "qualifier",
    "base",
    "period",
    "area",
    "kind"
  };

  private Labels() {}

  /**
   * Reads a label file.
   *
   * @throws InvalidLabelsException with every fault of the file, each with its line
   */
  public static List<Label> read(Path file) {
    List<Label> labels = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReader rows =
            new CSVReaderBuilder(in).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      String[] header = rows.readNext();
      if (!Arrays.equals(header, COLUMNS)) {
        throw new InvalidLabelsException(
            List.of("%s:1: the columns are %s".formatted(file, String.join(",", COLUMNS))));
      }
      long line = rows.getLinesRead() + 1;
      for (String[] row = rows.readNext(); row != null; row = rows.readNext()) {
        try {
          labels.add(label(line, row));
        } catch (IllegalArgumentException e) {
          faults.add("%s:%d: %s".formatted(file, line, e.getMessage()));
        }
        line = rows.getLinesRead() + 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the labels of " + file, e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException("no validator was set", e);
    }
    if (!faults.isEmpty()) {
      throw new InvalidLabelsException(faults);
    }
    return List.copyOf(labels);
  }

  private static Label label(long line, String[] row) {
    if (row.length != COLUMNS.length) {
      throw new IllegalArgumentException(
          "a row has %d columns, not %d".formatted(COLUMNS.length, row.length));
    }
    Measure of = orNull(row[4], words -> code(Measure.class, words));
    return new Label(
        line,
        row[0],
        row[1],
        orNull(row[2], Function.identity()),
        code(Measure.class, row[3]),
        of,
        number(row[5]),
        row[6],
        code(Qualifier.class, row[7]),
        orNull(row[8], Function.identity()),
        orNull(row[9], Period::parse),
        orNull(row[10], Function.identity()),
        code(ClaimKind.class, row[11]));
  }

  private static <T> @Nullable T orNull(String cell, Function<String, T> reading) {
    return cell.isEmpty() ? null : reading.apply(cell);
  }

  private static BigDecimal number(String words) {
    try {
      return new BigDecimal(words);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'%s' is no decimal number".formatted(words), e);
    }
  }

  private static <E extends Enum<E>> E code(Class<E> codes, String words) {
    return Arrays.stream(codes.getEnumConstants())
        .filter(code -> code.name().equals(words))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'%s' is none of %s"
                        .formatted(words, Arrays.toString(codes.getEnumConstants()))));
  }

  /** Writes claims in the labels' own columns, so that they can be read as labels. */
  public static void write(List<Claim> claims, Path file) {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVWriter rows = new CSVWriter(out, ',', '"', '"', "\n")) {
      rows.writeNext(COLUMNS, false);
      for (Claim claim : claims) {
        rows.writeNext(row(claim), false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static String[] row(Claim claim) {
    return new String[] {
      claim.quote(),
      claim.subject(),
      orEmpty(claim.indicator()),
      claim.measure().name(),
      orEmpty(claim.of()),
      claim.value().toPlainString(),
      claim.unit(),
      claim.qualifier().name(),
      orEmpty(claim.base()),
      claim.period() == null ? "" : claim.period().iso(),
      orEmpty(claim.areaCode()),
      claim.kind().name()
    };
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
