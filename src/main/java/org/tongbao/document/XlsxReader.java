package org.tongbao.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks in Office Open XML (ECMA-376) cell by cell, so that empty rows cost nothing;
 * figures are given as the sheet shows them.
 */
final class XlsxReader {
  private final ZipParts parts;
  private final Limits limits;
  private final TextBuilder out;
  private final DataFormatter formatter = new DataFormatter();
  private final List<String> strings = new ArrayList<>();
  private final List<Integer> formats = new ArrayList<>();
  private final Map<Integer, String> named = new HashMap<>();
  private boolean from1904;

  private XlsxReader(ZipParts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
    this.out = new TextBuilder(limits);
  }

  static Content read(ZipParts parts, Limits limits) throws UnreadableException, IOException {
    XlsxReader reader = new XlsxReader(parts, limits);
    List<String> sheets = reader.sheets();
    reader.readStrings();
    reader.readFormats();
    for (String sheet : sheets) {
      reader.readSheet(sheet);
    }
    if (reader.out.isEmpty()) {
      throw new UnreadableException(
          Reason.EMPTY, "None of its %d sheets has a filled cell.".formatted(sheets.size()));
    }
    return Content.of(reader.out.text(), DocxReader.properties(parts, limits));
  }

  /** Returns the parts of the sheets that the workbook shows, in its order. */
  private List<String> sheets() throws UnreadableException, IOException {
    Map<String, String> targets = new HashMap<>();
    try (Xml xml = Xml.open(parts.open("xl/_rels/workbook.xml.rels"), limits)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("Relationship")) {
          String target = xml.attribute("Target", "");
          targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target : "xl/" + target);
        }
      }
    }
    List<String> sheets = new ArrayList<>();
    try (Xml xml = Xml.open(parts.open("xl/workbook.xml"), limits)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("workbookPr")) {
          from1904 = xml.attribute("date1904", "0").matches("1|true");
        }
        boolean isSheet = xml.isStart() && xml.name().equals("sheet");
        if (isSheet && xml.attribute("state", "visible").equals("visible")) {
          String target = targets.get(xml.attribute("id", ""));
          if (target != null && parts.has(target)) {
            sheets.add(target);
          }
        }
      }
    }
    return sheets;
  }

  private void readStrings() throws UnreadableException, IOException {
    if (!parts.has("xl/sharedStrings.xml")) {
      return;
    }
    long length = 0;
    try (Xml xml = Xml.open(parts.open("xl/sharedStrings.xml"), limits)) {
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("si")) {
          String words = words(xml, "si");
          strings.add(words);
          length += words.length();
          if (length > 2L * limits.textChars()) {
            throw new UnreadableException(
                Reason.TOO_LARGE,
                "The text is longer than %d characters.".formatted(limits.textChars()));
          }
        }
      }
    }
  }

  /** Returns the words inside an element until it ends; readings of characters are left out. */
  private String words(Xml xml, String element) throws UnreadableException {
    StringBuilder words = new StringBuilder();
    boolean inside = false;
    while (xml.next()) {
      if (xml.isStart() && xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.isStart()) {
        inside = xml.name().equals("t") || xml.name().equals("v");
      } else if (xml.isText() && inside) {
        words.append(xml.text());
        Xml.check(words, limits);
      } else if (xml.isEnd()) {
        inside = false;
        if (xml.name().equals(element)) {
          break;
        }
      }
    }
    return words.toString();
  }

  private void readFormats() throws UnreadableException, IOException {
    if (!parts.has("xl/styles.xml")) {
      return;
    }
    try (Xml xml = Xml.open(parts.open("xl/styles.xml"), limits)) {
      boolean isOfCells = false;
      while (xml.next()) {
        if (xml.isStart() && xml.name().equals("numFmt")) {
          named.put(number(xml.attribute("numFmtId")), xml.attribute("formatCode", "General"));
        } else if (xml.isStart() && xml.name().equals("xf") && isOfCells) {
          formats.add(number(xml.attribute("numFmtId")));
        } else if (!xml.isText() && xml.name().equals("cellXfs")) {
          isOfCells = xml.isStart();
        }
      }
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null || !digits.matches("\\d{1,9}") ? 0 : Integer.parseInt(digits);
  }

  private void readSheet(String part) throws UnreadableException, IOException {
    Sheet sheet = new Sheet(limits);
    int row = -1;
    int column = -1;
    try (Xml xml = Xml.open(parts.open(part), limits)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "row" -> {
            String told = xml.attribute("r");
            row = told == null ? row + 1 : number(told) - 1;
            column = -1;
          }
          case "c" -> {
            String place = xml.attribute("r");
            column = place == null ? column + 1 : new CellReference(place).getCol();
            String type = xml.attribute("t", "n");
            int style = number(xml.attribute("s"));
            sheet.cell(row, column, shown(type, style, words(xml, "c")));
          }
          case "mergeCell" -> {
            CellRangeAddress range = CellRangeAddress.valueOf(xml.attribute("ref", "A1"));
            sheet.merge(
                range.getFirstRow(),
                range.getFirstColumn(),
                range.getLastRow(),
                range.getLastColumn());
          }
          default -> {
            // columns, links, drawings
          }
        }
      }
    }
    sheet.addTo(out);
  }

  private String shown(String type, int style, String value) {
    return switch (type) {
      case "s" -> {
        int index = number(value.strip());
        yield index < strings.size() ? strings.get(index) : "";
      }
      case "n" -> value.isBlank() ? "" : figure(value.strip(), style);
      case "b" -> value.equals("1") ? "TRUE" : "FALSE";
      case "e" -> "";
      default -> value;
    };
  }

  private String figure(String value, int style) {
    int id = style < formats.size() ? formats.get(style) : 0;
    String format = named.getOrDefault(id, BuiltinFormats.getBuiltinFormat(Math.min(id, 49)));
    try {
      return formatter.formatRawCellContents(
          Double.parseDouble(value), id, format == null ? "General" : format, from1904);
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
