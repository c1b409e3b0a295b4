package org.tongbao.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a table for people, no wider than the screen.
 *
 * <p>Binary fractions are rounded to six digits, which other formats are not. Wide columns give way
 * first, with an ellipsis; where even that does not fit, each row becomes a list of its columns. At
 * most {@link #MOST_ROWS} rows are shown; the last line tells how many there are.
 */
final class TextTable {
  static final int MOST_ROWS = 1000;
  private static final int NARROWEST = 8;
  private static final int DIGITS = 6;

  /** Columns of what EXPLAIN answers, whose value is a drawing already. */
  private static final List<String> PLAN = List.of("explain_key", "explain_value");

  private final List<String> names;
  private final boolean[] numbers;
  private final List<String[]> cells = new ArrayList<>();
  private long rows;

  private TextTable(List<String> names, boolean[] numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  /** Writes an answer in at most {@code width} columns of a terminal; 0 is without limit. */
  static void write(ResultSet answer, Appendable out, int width) throws SQLException, IOException {
    List<String> names = Cells.names(answer);
    if (names.equals(PLAN)) {
      plan(answer, out);
      return;
    }
    boolean[] numbers = new boolean[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Cells.isNumber(answer.getMetaData().getColumnType(i + 1));
    }
    TextTable table = new TextTable(names, numbers);
    while (answer.next()) {
      table.add(texts(answer, names.size()));
    }
    table.print(out, width <= 0 ? Integer.MAX_VALUE : width);
  }

  /** Returns rows as a table as wide as it gets. */
  static String of(Rows rows) {
    List<String> names = rows.columns();
    boolean[] numbers = new boolean[names.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = rows.isNumeric(names.get(i));
    }
    TextTable table = new TextTable(names, numbers);
    for (int row = 0; row < rows.size(); row++) {
      int at = row;
      table.add(names.stream().map(name -> rows.text(at, name)).toArray(String[]::new));
    }
    StringBuilder text = new StringBuilder();
    try {
      table.print(text, Integer.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static @Nullable String[] texts(ResultSet answer, int columns) throws SQLException {
    @Nullable String[] texts = new String[columns];
    for (int i = 0; i < columns; i++) {
      Object value = answer.getObject(i + 1);
      texts[i] =
          value instanceof Double number && Double.isFinite(number)
              ? Cells.text(rounded(number))
              : Cells.text(value);
    }
    return texts;
  }

  /** Rates that were computed have more digits than anybody reads; whole digits all stay. */
  private static BigDecimal rounded(double number) {
    BigDecimal exact = BigDecimal.valueOf(number);
    int whole = exact.precision() - exact.scale();
    return exact.round(new MathContext(Math.max(DIGITS, whole), RoundingMode.HALF_EVEN));
  }

  private static void plan(ResultSet answer, Appendable out) throws SQLException, IOException {
    while (answer.next()) {
      out.append(answer.getString(2).stripTrailing()).append('\n');
    }
  }

  private void add(@Nullable String[] texts) {
    if (rows++ < MOST_ROWS) {
      String[] row = new String[texts.length];
      for (int i = 0; i < row.length; i++) {
        String text = texts[i];
        row[i] = text == null ? "" : DisplayWidth.printable(text);
      }
      cells.add(row);
    }
  }

  private void print(Appendable out, int screen) throws IOException {
    int[] widths = widths();
    int room = screen - 3 * (widths.length - 1);
    if (Arrays.stream(widths).mapToLong(w -> Math.min(w, NARROWEST)).sum() > room) {
      printAsLists(out, screen);
    } else {
      narrow(widths, room);
      printAsTable(out, widths);
    }
    out.append(
        rows > MOST_ROWS
            ? "(%d of %d rows; --format csv gives all)\n".formatted(MOST_ROWS, rows)
            : "(%d %s)\n".formatted(rows, rows == 1 ? "row" : "rows"));
  }

  private int[] widths() {
    int[] widths = names.stream().mapToInt(DisplayWidth::of).toArray();
    for (String[] row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
      }
    }
    return widths;
  }

  /** Takes from the widest columns until all fit. */
  private static void narrow(int[] widths, int room) {
    long excess = Arrays.stream(widths).asLongStream().sum() - room;
    while (excess > 0) {
      int widest = Arrays.stream(widths).max().orElseThrow();
      int next = Arrays.stream(widths).filter(w -> w < widest).max().orElse(NARROWEST);
      long many = Arrays.stream(widths).filter(w -> w == widest).count();
      int step = (int) Math.max(1, Math.min(widest - Math.max(next, NARROWEST), excess / many));
      for (int i = 0; i < widths.length && excess > 0; i++) {
        if (widths[i] == widest) {
          widths[i] -= step;
          excess -= step;
        }
      }
    }
  }

  private void printAsTable(Appendable out, int[] widths) throws IOException {
    printRow(out, names.toArray(String[]::new), widths);
    for (int i = 0; i < widths.length; i++) {
      out.append(i == 0 ? "" : "─┼─").append("─".repeat(widths[i]));
    }
    out.append('\n');
    for (String[] row : cells) {
      printRow(out, row, widths);
    }
  }

  private void printRow(Appendable out, String[] row, int[] widths) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      String cell = DisplayWidth.fit(row[i], widths[i]);
      String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
      line.append(i == 0 ? "" : " │ ").append(numbers[i] ? padding + cell : cell + padding);
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }

  private void printAsLists(Appendable out, int screen) throws IOException {
    int nameWidth = names.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    int room = Math.max(NARROWEST, screen - nameWidth - 3);
    int number = 0;
    for (String[] row : cells) {
      out.append("─ row %d ─\n".formatted(++number));
      for (int i = 0; i < row.length; i++) {
        String name = names.get(i);
        out.append(name)
            .append(" ".repeat(nameWidth - DisplayWidth.of(name)))
            .append(" │ ")
            .append(DisplayWidth.fit(row[i], room))
            .append('\n');
      }
    }
  }
}
