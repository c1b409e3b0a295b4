package org.tongbao.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script into its statements, and statements without what is not the query. */
public final class Statements {
  private static final Pattern EXPLAIN =
      Pattern.compile(
          "\\A(?:\\s|--[^\\n]*\\n)*+EXPLAIN(?:\\s+ANALYZE)?(?=[\\s(])", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOLLAR_TAG = Pattern.compile("\\$[A-Za-z_0-9]*\\$");

  /**
   * Splits a script at its semicolons, not those in strings, quoted names and comments.
   *
   * @return statements without their semicolon, in order, blank ones left out
   */
  public static List<String> of(String script) {
    List<String> statements = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < script.length()) {
      if (script.charAt(at) == ';') {
        add(statements, script.substring(start, at));
        start = ++at;
      } else {
        at = skip(script, at);
      }
    }
    add(statements, script.substring(start));
    return List.copyOf(statements);
  }

  /** Returns whether the script's last statement has its semicolon, or there is none. */
  public static boolean isComplete(String script) {
    int at = 0;
    boolean open = false;
    while (at < script.length()) {
      char c = script.charAt(at);
      int next = c == ';' ? at + 1 : skip(script, at);
      boolean comment = script.startsWith("--", at) || script.startsWith("/*", at);
      if (c == ';') {
        open = false;
      } else if (!comment && !Character.isWhitespace(c)) {
        open = true;
      }
      at = next;
    }
    return !open;
  }

  /** Returns the statement without a last semicolon and what follows it. */
  static String withoutEnd(String statement) {
    List<String> parts = of(statement);
    return parts.size() == 1 ? parts.get(0) : statement;
  }

  /** Returns what an EXPLAIN would explain, or the statement itself; places in it stay. */
  static String withoutExplain(String statement) {
    Matcher explain = EXPLAIN.matcher(statement);
    return explain.find()
        ? explain.group().replaceAll("[^\\n]", " ") + statement.substring(explain.end())
        : statement;
  }

  private static void add(List<String> statements, String statement) {
    if (!isBlank(statement)) {
      statements.add(statement.strip());
    }
  }

  private static boolean isBlank(String statement) {
    int at = 0;
    while (at < statement.length()) {
      boolean comment = statement.startsWith("--", at) || statement.startsWith("/*", at);
      if (!comment && !Character.isWhitespace(statement.charAt(at))) {
        return false;
      }
      at = skip(statement, at);
    }
    return true;
  }

  /** Returns the place after the character, string, quoted name or comment that stands here. */
  private static int skip(String sql, int at) {
    char c = sql.charAt(at);
    if (c == '\'' || c == '"') {
      boolean escapes =
          c == '\'' && at > 0 && (sql.charAt(at - 1) == 'e' || sql.charAt(at - 1) == 'E');
      return afterQuote(sql, at, c, escapes);
    }
    if (sql.startsWith("--", at)) {
      return after(sql, "\n", at);
    }
    if (sql.startsWith("/*", at)) {
      return after(sql, "*/", at + 2);
    }
    if (c == '$') {
      Matcher tag = DOLLAR_TAG.matcher(sql).region(at, sql.length());
      if (tag.lookingAt()) {
        return after(sql, tag.group(), tag.end());
      }
    }
    return at + 1;
  }

  private static int afterQuote(String sql, int open, char quote, boolean escapes) {
    int at = open + 1;
    while (at < sql.length()) {
      if (escapes && sql.charAt(at) == '\\') {
        at += 2;
      } else if (sql.charAt(at++) == quote) {
        return at;
      }
    }
    return sql.length();
  }

  private static int after(String sql, String end, int from) {
    int at = sql.indexOf(end, from);
    return at < 0 ? sql.length() : at + end.length();
  }

  private Statements() {}
}
