package org.tongbao.query;

import java.sql.SQLException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.SetupException;

/** DuckDB's complaints in one line, with their place. */
final class SqlMessage {
  private static final Pattern LINE =
      Pattern.compile("\\n\\s*LINE (\\d+):.*?(?:\\n( *)\\^+)?.*", Pattern.DOTALL);
  private static final Set<String> ASKERS =
      Set.of(
          "Parser Error",
          "Binder Error",
          "Catalog Error",
          "Permission Error",
          "Not implemented Error");

  /** Before what our macros say themselves with DuckDB's {@code error}. */
  private static final String OURS = "Invalid Input Error: tongbao: ";

  /** Returns the message on one line; {@code (line n)} at its end where DuckDB tells the place. */
  static String of(SQLException e) {
    String message = String.valueOf(e.getMessage()).strip();
    Matcher line = LINE.matcher(message);
    String place = "";
    if (line.find()) {
      place = " (line %s)".formatted(line.group(1));
      message = message.substring(0, line.start());
    }
    return message.strip().replaceAll("\\s*\\n\\s*", "; ") + place;
  }

  /** Returns the exception as ours: wrong SQL is the asker's matter, the rest is a failure. */
  static SetupException problem(SQLException e) {
    String message = of(e);
    if (message.startsWith(OURS)) {
      return SetupException.usage(message.substring(OURS.length()));
    }
    boolean asker = ASKERS.stream().anyMatch(message::startsWith);
    return asker ? SetupException.usage(message) : SetupException.failure(message, e);
  }

  /** Returns where an offset stands in the SQL, for the end of a message. */
  static String place(String sql, int offset) {
    String before = sql.substring(0, Math.min(Math.max(offset, 0), sql.length()));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    return " (line %d, column %d)".formatted(line, column);
  }

  private SqlMessage() {}
}
