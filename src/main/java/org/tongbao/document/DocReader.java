package org.tongbao.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads Word documents of 1997 to 2003. */
final class DocReader {
  private final Limits limits;
  private final TextBuilder out;

  private DocReader(Limits limits) {
    this.limits = limits;
    this.out = new TextBuilder(limits);
  }

  static Content read(DirectoryNode root, Limits limits) throws UnreadableException, IOException {
    try (HWPFDocument document = new HWPFDocument(root)) {
      DocReader reader = new DocReader(limits);
      reader.add(document.getRange());
      if (reader.out.isEmpty()) {
        throw new UnreadableException(Reason.EMPTY, "The document has no text.");
      }
      return Content.of(reader.out.text(), properties(document.getSummaryInformation()));
    }
  }

  private void add(Range range) throws UnreadableException {
    int at = 0;
    while (at < range.numParagraphs()) {
      Paragraph paragraph = range.getParagraph(at);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        add(table);
        at += Math.max(1, table.numParagraphs());
        continue;
      }
      for (String line : lines(paragraph.text())) {
        out.paragraph(line);
      }
      at++;
    }
  }

  private void add(Table table) throws UnreadableException {
    Cells cells = new Cells(limits);
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      cells.row();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        if (cell.isMerged() && !cell.isFirstMerged()) {
          cells.continued();
          continue;
        }
        List<String> paragraphs = new ArrayList<>();
        for (int p = 0; p < cell.numParagraphs(); p++) {
          paragraphs.addAll(lines(cell.getParagraph(p).text()));
        }
        cells.cell(paragraphs, 1, cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged());
      }
    }
    cells.addTo(out, limits);
  }

  /** Returns what a reader sees of the words: fields' results, and a line for each break. */
  private static List<String> lines(String words) {
    List<String> lines = new ArrayList<>();
    for (String line : WordExtractor.stripFields(words).split("[\\r\\n\\f\\u000B]", -1)) {
      StringBuilder seen = new StringBuilder();
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\t') {
          seen.append(' ');
        } else if (c == '\u001E') {
          seen.append('-');
        } else if (c >= ' ') {
          seen.append(c);
        }
      }
      if (!seen.toString().isBlank()) {
        lines.add(seen.toString().strip());
      }
    }
    return lines;
  }

  private static Map<String, String> properties(SummaryInformation told) {
    Map<String, String> meta = new HashMap<>();
    if (told != null) {
      PdfReader.put(meta, "property.title", told.getTitle());
      PdfReader.put(meta, "property.author", told.getAuthor());
      if (told.getCreateDateTime() != null) {
        meta.put("property.created", told.getCreateDateTime().toInstant().toString());
      }
    }
    return meta;
  }
}
