package org.tongbao.query;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.SetupException;

/**
 * Questions and answers until the asker leaves.
 *
 * <p>A statement runs at its semicolon, however many lines it takes. Commands stand alone on a
 * line, with a dot, a backslash or, for leaving, as a bare word. Wrong SQL is told and forgotten.
 */
public final class Repl {
  private static final String HELP =
      """
      SELECT … ;          a query over the release, on as many lines as it takes
      .tables             tables, columns and macros
      .quit, \\q, exit     leave
      """;
  private static final Set<String> LEAVING =
      Set.of(".quit", ".exit", ".q", "\\q", "quit", "exit", "quit;", "exit;");
  private static final Set<String> HELPING = Set.of(".help", ".h", "\\?", "\\h", "help", "help;");
  private static final Set<String> LISTING = Set.of(".tables", ".schema", "\\d", "\\dt");

  private final ReleaseDatabase database;
  private final AnswerFormat format;
  private final int width;

  /** Gives what the asker says. */
  @FunctionalInterface
  public interface Asker {
    /**
     * Returns the next whole text, see {@link #isWhole}; blank where the asker took it back, null
     * where there is no more.
     */
    @Nullable String ask() throws IOException;
  }

  /**
   * @param width columns of the screen; 0 is without limit
   */
  public Repl(ReleaseDatabase database, AnswerFormat format, int width) {
    this.database = Objects.requireNonNull(database, "database");
    this.format = Objects.requireNonNull(format, "format");
    this.width = width;
  }

  /**
   * Returns whether lines said so far can be answered: a command, or statements that have ended.
   */
  public static boolean isWhole(String text) {
    String line = text.strip();
    return isCommand(line) || Statements.isComplete(text);
  }

  private static boolean isCommand(String line) {
    String word = line.toLowerCase(Locale.ROOT);
    return !line.contains("\n")
        && (line.startsWith(".")
            || line.startsWith("\\")
            || LEAVING.contains(word)
            || HELPING.contains(word));
  }

  /** Talks until there is no more or the asker leaves. */
  public void talk(Asker asker, PrintWriter out) throws IOException {
    out.println("Ask in SQL, end with ; — .help tells more.");
    out.flush();
    for (String text = asker.ask(); text != null; text = asker.ask()) {
      String line = text.strip();
      if (LEAVING.contains(line.toLowerCase(Locale.ROOT))) {
        return;
      }
      if (isCommand(line)) {
        command(line, out);
      } else {
        Statements.of(text).forEach(sql -> answer(sql, out));
      }
      out.flush();
    }
  }

  private static void command(String line, PrintWriter out) {
    String command = line.toLowerCase(Locale.ROOT);
    if (HELPING.contains(command)) {
      out.print(HELP);
    } else if (LISTING.contains(command)) {
      out.print(TableList.text());
    } else {
      out.println("no such command: %s; .help lists them".formatted(line));
    }
  }

  private void answer(String sql, PrintWriter out) {
    try {
      format.write(database, sql, out, width);
    } catch (SetupException e) {
      out.println(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
