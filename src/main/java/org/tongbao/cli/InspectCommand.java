package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.Reading;
import org.tongbao.document.Unreadable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what bulletins claim, at once. */
@Command(
    name = "inspect",
    description = "Show the claims of bulletins, without Spark.",
    footer = {"", "Exit codes: 0 all read, 1 a file has no text that can be read, 2 no such file."})
final class InspectCommand implements Callable<Integer> {
  private static final int WIDTH = 140;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Bulletins of any format.")
  private List<Path> files;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Where to write one page with every claim marked in the text.")
  private @Nullable Path html;

  @Option(names = "--json", description = "JSON in place of the table.")
  private boolean json;

  @Option(
      names = "--trace",
      description = "How each sentence was read, word by word, in place of the table.")
  private boolean trace;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide the table may be; else COLUMNS of the environment, else 140.")
  private @Nullable Integer width;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<Unreadable> unreadable = new ArrayList<>();
    Extractor extractor = new Extractor(Catalog.bundled());
    List<Extraction> extractions = read(extractor, unreadable);
    unreadable.forEach(this::tell);
    if (html != null) {
      Files.writeString(html, ClaimsPage.of(extractions));
    }
    if (json) {
      out.println(ClaimsJson.of(extractions));
    } else if (trace) {
      extractions.forEach(extraction -> extractor.trace(extraction).forEach(out::println));
    } else if (html == null) {
      int columns = columns();
      extractions.forEach(extraction -> out.println(ClaimsTable.of(extraction, columns)));
    }
    out.flush();
    return unreadable.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private List<Extraction> read(Extractor extractor, List<Unreadable> unreadable) {
    LocalFiles local = new LocalFiles();
    List<Reading> readings = new ArrayList<>();
    for (Path file : files) {
      readings.addAll(local.read(file));
    }
    List<Extraction> extractions = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading instanceof Document document) {
        extractions.add(extractor.of(document));
      } else {
        unreadable.add((Unreadable) reading);
      }
    }
    return extractions;
  }

  private void tell(Unreadable file) {
    spec.commandLine()
        .getErr()
        .println("tongbao: %s: %s: %s".formatted(file.uri(), file.reason(), file.message()));
  }

  private int columns() {
    if (width != null) {
      return width;
    }
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("[0-9]{2,4}") ? Integer.parseInt(columns) : WIDTH;
  }
}
