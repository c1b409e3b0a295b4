package org.tongbao.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import org.tongbao.SetupException;

/**
 * Questions and answers until the asker leaves.
 *
 * <p>A statement runs at its semicolon, however many lines it takes. {@code .help}, {@code .tables}
 * and {@code .quit} stand alone on a line. Wrong SQL is told and forgotten.
 */
public final class Repl {
  private static final String HELP =
      """
      SELECT … ;   a query over the release, on as many lines as it takes
      .tables      tables, columns and macros
      .quit        leave
      """;

  private final ReleaseDatabase database;
  private final AnswerFormat format;
  private final int width;

  /**
   * @param width columns of the screen; 0 is without limit
   */
  public Repl(ReleaseDatabase database, AnswerFormat format, int width) {
    this.database = Objects.requireNonNull(database, "database");
    this.format = Objects.requireNonNull(format, "format");
    this.width = width;
  }

  /** Talks until the input ends or the asker leaves. */
  public void talk(BufferedReader in, PrintWriter out) throws IOException {
    out.println("Ask in SQL, end with ; — .help tells more.");
    StringBuilder statement = new StringBuilder();
    while (true) {
      out.print(statement.isEmpty() ? "tongbao> " : "     ... ");
      out.flush();
      String line = in.readLine();
      if (line == null || (statement.isEmpty() && line.strip().matches("\\.(quit|exit)"))) {
        out.println();
        return;
      }
      if (statement.isEmpty() && line.strip().startsWith(".")) {
        command(line.strip(), out);
        continue;
      }
      statement.append(line).append('\n');
      if (Statements.isComplete(statement.toString())) {
        Statements.of(statement.toString()).forEach(sql -> answer(sql, out));
        statement.setLength(0);
      }
    }
  }

  private void command(String command, PrintWriter out) {
    out.print(
        switch (command) {
          case ".help" -> HELP;
          case ".tables" -> TableList.text();
          default -> "no such command: %s; .help lists them%n".formatted(command);
        });
  }

  private void answer(String sql, PrintWriter out) {
    try {
      format.write(database, sql, out, width);
    } catch (SetupException e) {
      out.println(e.getMessage());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
