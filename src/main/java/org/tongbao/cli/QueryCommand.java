package org.tongbao.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.SetupException;
import org.tongbao.query.AnswerFormat;
import org.tongbao.query.LocalRelease;
import org.tongbao.query.ReleaseDatabase;
import org.tongbao.query.Repl;
import org.tongbao.query.Statements;
import org.tongbao.query.TableList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** SQL over a release. */
@Command(
    name = "query",
    description = "Ask a release in SQL (DuckDB's), which only reads.",
    footer = {
      "",
      "Tables are views; trend('GDP'), latest(), as_of(date) and evidence(fact_id) help; --list"
          + " shows all.",
      "Without SQL and --file, statements are read from the terminal, each up to its semicolon; TAB"
          + " completes names, .quit leaves.",
      "",
      "  tongbao query \"SELECT area_name, growth FROM trend('GDP') WHERE year = 2024 AND quarter ="
          + " 2\""
    })
final class QueryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "SQL", description = "One query.")
  private @Nullable String sql;

  @Option(
      names = "--release",
      paramLabel = "DIR",
      defaultValue = "${env:TONGBAO_RELEASES:-out/releases}",
      description =
          "A release, or a directory of releases, of which the newest is asked; on any Hadoop file"
              + " system. Default: what TONGBAO_RELEASES names, else out/releases.")
  private String release;

  @Option(names = "--file", paramLabel = "SQL", description = "Queries from a file, in order.")
  private @Nullable Path file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "TABLE",
      description = "table, csv, json, markdown or parquet. Default: table.")
  private AnswerFormat format;

  @Option(names = "--output", paramLabel = "FILE", description = "Where to write the answer.")
  private @Nullable Path output;

  @Option(names = "--list", description = "List tables, columns and macros with their comments.")
  private boolean list;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (list) {
      out.print(TableList.text());
      out.flush();
      return 0;
    }
    if (sql != null && file != null) {
      throw SetupException.usage("give SQL or --file, not both");
    }
    boolean talk = sql == null && file == null && Terminal.isThere() && output == null;
    List<String> queries = talk ? List.of() : queries();
    try (LocalRelease found = LocalRelease.at(release);
        ReleaseDatabase database = ReleaseDatabase.open(found)) {
      if (talk) {
        try (TerminalAsker asker = TerminalAsker.open()) {
          new Repl(database, format, Terminal.width()).talk(asker, out);
        }
      } else {
        answer(database, queries, out);
      }
    }
    return 0;
  }

  private List<String> queries() throws IOException {
    List<String> queries = sql == null ? Statements.of(script()) : List.of(sql);
    if (queries.isEmpty()) {
      throw SetupException.usage("there is no query to answer");
    }
    if (queries.size() > 1 && (format != AnswerFormat.TABLE && format != AnswerFormat.MARKDOWN)) {
      throw SetupException.usage(
          "--format %s takes one query, not %d"
              .formatted(format.name().toLowerCase(java.util.Locale.ROOT), queries.size()));
    }
    return queries;
  }

  private String script() throws IOException {
    if (file == null) {
      StringBuilder text = new StringBuilder();
      stdin().lines().forEach(line -> text.append(line).append('\n'));
      return text.toString();
    }
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw SetupException.usage("no such file: " + file);
    }
  }

  private void answer(ReleaseDatabase database, List<String> queries, PrintWriter out)
      throws IOException {
    if (format == AnswerFormat.PARQUET) {
      if (output == null) {
        throw SetupException.usage("--format parquet needs --output FILE");
      }
      Files.move(database.parquet(queries.get(0)), output, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    if (output == null) {
      write(database, queries, out, Terminal.width());
      return;
    }
    try (Writer writer = Files.newBufferedWriter(output)) {
      write(database, queries, writer, 0);
    }
  }

  private void write(ReleaseDatabase database, List<String> queries, Writer out, int width)
      throws IOException {
    Writer buffered = new BufferedWriter(out, 1 << 16);
    for (int i = 0; i < queries.size(); i++) {
      buffered.write(i == 0 ? "" : "\n");
      format.write(database, queries.get(i), buffered, width);
    }
    buffered.flush();
  }

  private static BufferedReader stdin() {
    return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
  }
}
