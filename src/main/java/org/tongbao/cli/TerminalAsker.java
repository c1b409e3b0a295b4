package org.tongbao.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.tongbao.query.Repl;
import org.tongbao.query.TableList;

/**
 * Statements typed at a terminal: lines are edited, TAB completes names, and what was asked before
 * comes back with the arrow keys, also on another day.
 */
final class TerminalAsker implements Repl.Asker, AutoCloseable {
  private static final String PROMPT = "tongbao> ";
  private static final String CONTINUED = "     ... ";
  private static final String HISTORY = ".tongbao_history";

  private final Terminal terminal;
  private final LineReader reader;

  private TerminalAsker(Terminal terminal, Path history) {
    this.terminal = terminal;
    this.reader =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .parser(new UntilWhole())
            .completer((reading, line, candidates) -> complete(candidates))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUED)
            .variable(LineReader.INDENTATION, 0)
            .variable(LineReader.HISTORY_FILE, history)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, false)
            .build();
  }

  /** Takes the terminal that this program was started at. */
  static TerminalAsker open() {
    try {
      Terminal terminal = TerminalBuilder.builder().system(true).build();
      return new TerminalAsker(terminal, Path.of(System.getProperty("user.home"), HISTORY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable String ask() {
    try {
      return reader.readLine(PROMPT);
    } catch (UserInterruptException e) {
      return "";
    } catch (EndOfFileException e) {
      return null;
    }
  }

  private static void complete(List<Candidate> candidates) {
    TableList.names().forEach(name -> candidates.add(new Candidate(name)));
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }

  /** Takes lines until they are whole; words part at what SQL has between names. */
  private static final class UntilWhole extends DefaultParser {
    UntilWhole() {
      setQuoteChars(new char[0]);
      setEscapeChars(new char[0]);
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      if (context == ParseContext.ACCEPT_LINE && !Repl.isWhole(line)) {
        throw new EOFError(-1, -1, "the statement has no semicolon yet");
      }
      return super.parse(line, cursor, context);
    }

    @Override
    public boolean isDelimiterChar(CharSequence text, int at) {
      char c = text.charAt(at);
      return !Character.isLetterOrDigit(c) && c != '_';
    }
  }
}
