package org.tongbao.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word documents in Office Open XML (ECMA-376) part by part, so that none is held whole.
 *
 * <p>Deleted and hidden words, fields' instructions, notes, headers and footers are left out.
 */
final class DocxReader {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "pict",
          "object",
          "sectPr",
          "pPr",
          "rPrChange",
          "rt");

  private final Limits limits;
  private final TextBuilder out;

  /** Paragraphs inside paragraphs: a text box stands in the paragraph that anchors it. */
  private final Deque<StringBuilder> open = new ArrayDeque<>();

  private final Deque<Table> tables = new ArrayDeque<>();
  private boolean pictures;
  private boolean isHidden;

  private DocxReader(Limits limits) {
    this.limits = limits;
    this.out = new TextBuilder(limits);
  }

  static Content read(ZipParts parts, String main, Limits limits)
      throws UnreadableException, IOException {
    DocxReader reader = new DocxReader(limits);
    try (Xml xml = Xml.open(parts.open(main), limits)) {
      while (xml.next()) {
        reader.take(xml);
      }
    }
    if (reader.out.isEmpty()) {
      throw reader.pictures
          ? new UnreadableException(
              Reason.NO_TEXT_LAYER, "The document holds pictures and no text.")
          : new UnreadableException(Reason.EMPTY, "The document has no text.");
    }
    return Content.of(reader.out.text(), properties(parts, limits));
  }

  /** Returns the part that holds the text. */
  static String mainPart(ZipParts parts, Limits limits) throws UnreadableException, IOException {
    try (Xml xml = Xml.open(parts.open("[Content_Types].xml"), limits)) {
      while (xml.next()) {
        if (xml.isStart()
            && xml.name().equals("Override")
            && xml.attribute("ContentType", "")
                .matches(".*(?:word|wordprocessingml).*main\\+xml")) {
          return xml.attribute("PartName", "word/document.xml");
        }
      }
    }
    return "word/document.xml";
  }

  private static final class Table {
    private final Cells cells;
    private final List<String> paragraphs = new ArrayList<>();
    private int columns = 1;
    private boolean above;

    Table(Limits limits) {
      cells = new Cells(limits);
    }
  }

  private void take(Xml xml) throws UnreadableException {
    if (xml.isStart()) {
      start(xml);
    } else if (xml.isEnd()) {
      end(xml.name());
    }
  }

  private void start(Xml xml) throws UnreadableException {
    String name = xml.name();
    if (LEFT_OUT.contains(name)) {
      pictures |= name.equals("pict");
      xml.skip();
      return;
    }
    switch (name) {
      case "p" -> open.push(new StringBuilder());
      case "t" -> words(xml);
      case "r" -> isHidden = false;
      case "vanish" -> isHidden = isOn(xml.attribute("val"));
      case "tab", "ptab" -> append(open.isEmpty() || open.peek().isEmpty() ? "" : " ");
      case "noBreakHyphen" -> append("-");
      case "br", "cr" -> breakLine();
      case "drawing" -> pictures = true;
      case "tbl" -> tables.push(new Table(limits));
      case "tr" -> {
        if (!tables.isEmpty()) {
          tables.peek().cells.row();
        }
      }
      case "gridSpan" -> {
        if (!tables.isEmpty()) {
          tables.peek().columns = span(xml.attribute("val", "1"));
        }
      }
      case "vMerge" -> {
        if (!tables.isEmpty()) {
          tables.peek().above = xml.attribute("val", "continue").equals("continue");
        }
      }
      default -> {
        // everything else only tells how it looks
      }
    }
  }

  private static int span(String value) {
    return value.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(value)) : 1;
  }

  private static boolean isOn(@Nullable String value) {
    return value == null || !value.matches("0|false|off");
  }

  private void words(Xml xml) throws UnreadableException {
    while (xml.next() && !xml.isEnd()) {
      if (xml.isText() && !isHidden) {
        append(xml.text());
      }
    }
  }

  private void append(String words) throws UnreadableException {
    if (open.isEmpty()) {
      return;
    }
    open.peek().append(words);
    if (open.peek().length() > limits.textChars()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The text is longer than %d characters.".formatted(limits.textChars()));
    }
  }

  private void breakLine() throws UnreadableException {
    if (!open.isEmpty()) {
      paragraph(open.peek());
      open.peek().setLength(0);
    }
  }

  private void end(String name) throws UnreadableException {
    switch (name) {
      case "r" -> isHidden = false;
      case "p" -> {
        if (!open.isEmpty()) {
          paragraph(open.pop());
        }
      }
      case "tc" -> {
        if (!tables.isEmpty()) {
          endCell(tables.peek());
        }
      }
      case "tbl" -> {
        if (!tables.isEmpty()) {
          endTable(tables.pop());
        }
      }
      default -> {
        // see start
      }
    }
  }

  private void endCell(Table table) throws UnreadableException {
    table.cells.cell(table.paragraphs, table.columns, table.above);
    table.paragraphs.clear();
    table.columns = 1;
    table.above = false;
  }

  /** A table inside a cell is so many paragraphs of it. */
  private void endTable(Table table) throws UnreadableException {
    if (tables.isEmpty()) {
      table.cells.addTo(out, limits);
    } else {
      tables.peek().paragraphs.addAll(table.cells.paragraphs());
    }
  }

  private void paragraph(CharSequence words) throws UnreadableException {
    if (tables.isEmpty()) {
      out.paragraph(words);
    } else if (!words.toString().isBlank()) {
      tables.peek().paragraphs.add(words.toString().strip());
    }
  }

  static Map<String, String> properties(ZipParts parts, Limits limits)
      throws UnreadableException, IOException {
    Map<String, String> meta = new HashMap<>();
    if (!parts.has("docProps/core.xml")) {
      return meta;
    }
    try (Xml xml = Xml.open(parts.open("docProps/core.xml"), limits)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "title" -> PdfReader.put(meta, "property.title", xml.words());
          case "creator" -> PdfReader.put(meta, "property.author", xml.words());
          case "created" -> PdfReader.put(meta, "property.created", xml.words());
          default -> {
            // nothing that tells of the bulletin
          }
        }
      }
    }
    return meta;
  }
}
