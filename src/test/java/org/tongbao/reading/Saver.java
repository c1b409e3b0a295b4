package org.tongbao.reading;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Saves a text in the formats that offices and sites publish. */
enum Saver {
  HTML("html") {
    @Override
    byte[] save(String text) {
      return page(text, "utf-8").getBytes(StandardCharsets.UTF_8);
    }
  },
  /** A page whose declared charset lies. */
  HTML_IN_GB18030_THAT_DECLARES_UTF8("html") {
    @Override
    byte[] save(String text) {
      return page(text, "utf-8").getBytes(Charset.forName("GB18030"));
    }
  },
  DOCX("docx") {
    @Override
    byte[] save(String text) throws IOException {
      return docx(text);
    }
  },
  XLSX("xlsx") {
    @Override
    byte[] save(String text) throws IOException {
      return workbook(new XSSFWorkbook(), text);
    }
  },
  XLS("xls") {
    @Override
    byte[] save(String text) throws IOException {
      return workbook(new HSSFWorkbook(), text);
    }
  },
  CSV("csv") {
    @Override
    byte[] save(String text) {
      return ("\uFEFF" + csv(text)).getBytes(StandardCharsets.UTF_8);
    }
  },
  PDF("pdf") {
    @Override
    byte[] save(String text) throws IOException {
      return PdfSaver.save(Layout.of(Block.of(text)));
    }
  },
  OFD("ofd") {
    @Override
    byte[] save(String text) throws IOException {
      return OfdSaver.save(Layout.of(Block.of(text)));
    }
  },
  GB18030("txt") {
    @Override
    byte[] save(String text) {
      return text.getBytes(Charset.forName("GB18030"));
    }
  },
  BIG5("txt") {
    @Override
    boolean holds(String text) {
      return Charset.forName("Big5-HKSCS").newEncoder().canEncode(text);
    }

    @Override
    byte[] save(String text) {
      return text.getBytes(Charset.forName("Big5-HKSCS"));
    }
  },
  UTF_16_WITH_MARK("txt") {
    @Override
    byte[] save(String text) {
      return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    }
  },
  UTF_16_WITHOUT_MARK("txt") {
    @Override
    byte[] save(String text) {
      return text.getBytes(StandardCharsets.UTF_16BE);
    }
  },
  MARKDOWN("md") {
    @Override
    byte[] save(String text) {
      return markdown(text).getBytes(StandardCharsets.UTF_8);
    }
  },
  ZIP("zip") {
    @Override
    byte[] save(String text) throws IOException {
      return zipped("公报.txt", text.getBytes(StandardCharsets.UTF_8));
    }
  },
  TAR_GZ("tar.gz") {
    @Override
    byte[] save(String text) throws IOException {
      return tarred("./2024/公报.txt", text.getBytes(StandardCharsets.UTF_8));
    }
  },
  JSON_LINES("jsonl") {
    @Override
    byte[] save(String text) {
      return line(Map.of("content", text)).getBytes(StandardCharsets.UTF_8);
    }
  },
  /** As a crawler delivers pages that it does not decode. */
  JSON_LINES_OF_BYTES("jsonl") {
    @Override
    byte[] save(String text) {
      byte[] bytes = page(text, "gb2312").getBytes(Charset.forName("GB18030"));
      return line(Map.of("content", Base64.getEncoder().encodeToString(bytes)))
          .getBytes(StandardCharsets.UTF_8);
    }
  };

  private final String extension;

  Saver(String extension) {
    this.extension = extension;
  }

  abstract byte[] save(String text) throws IOException;

  /** Tells whether the format can hold each character of a text. */
  boolean holds(String text) {
    return true;
  }

  String fileName() {
    return "saved." + extension;
  }

  static String page(String text, String declared) {
    StringBuilder body = new StringBuilder();
    for (Block block : Block.of(text)) {
      if (block instanceof Block.Paragraph paragraph) {
        body.append("<p style=\"text-indent: 2em\">")
            .append(escaped(paragraph.words()))
            .append("</p>\n");
      } else {
        body.append("<table border=\"1\">");
        for (List<String> row : ((Block.Table) block).rows()) {
          body.append("<tr>");
          row.forEach(cell -> body.append("<td>").append(escaped(cell)).append("</td>"));
          body.append("</tr>\n");
        }
        body.append("</table>\n");
      }
    }
    return """
    <!DOCTYPE html><html><head><meta charset="%s"><title>统计信息</title></head><body>
    <div class="nav"><a href="/">首页</a> <a href="/sj">2022年生产总值增长4.7%%</a></div>
    <div class="article">%s</div>
    <div class="footer">版权所有 电话：0533-1234567 访问量：123456次</div></body></html>
    """
        .formatted(declared, body);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] docx(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (Block block : Block.of(text)) {
        if (block instanceof Block.Paragraph paragraph) {
          runs(document.createParagraph(), paragraph.words());
        } else {
          List<List<String>> rows = ((Block.Table) block).rows();
          XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
          for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
              table.getRow(r).getCell(c).setText(rows.get(r).get(c));
            }
          }
        }
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  /** Word parts words into runs wherever it was edited, inside numbers too. */
  private static void runs(XWPFParagraph paragraph, String words) {
    for (int at = 0; at < words.length(); at += 5) {
      paragraph.createRun().setText(words.substring(at, Math.min(words.length(), at + 5)));
    }
  }

  private static byte[] workbook(Workbook workbook, String text) throws IOException {
    try (workbook;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.createSheet("公报");
      int at = 0;
      for (Block block : Block.of(text)) {
        if (block instanceof Block.Paragraph paragraph) {
          sheet.createRow(at++).createCell(0).setCellValue(paragraph.words());
        } else {
          for (List<String> cells : ((Block.Table) block).rows()) {
            Row row = sheet.createRow(at++);
            for (int c = 0; c < cells.size(); c++) {
              cell(workbook, row.createCell(c), cells.get(c));
            }
          }
        }
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  /** Figures are numbers, shown with the digits after the point that the text prints. */
  private static void cell(Workbook workbook, Cell cell, String words) {
    if (!words.matches("-?\\d+(?:\\.\\d+)?")) {
      cell.setCellValue(words);
      return;
    }
    int point = words.indexOf('.');
    String format = point < 0 ? "0" : "0." + "0".repeat(words.length() - point - 1);
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    cell.setCellValue(Double.parseDouble(words));
  }

  /** As a spreadsheet writes it: every cell in quotes, as many in each row. */
  private static String csv(String text) {
    List<Block> blocks = Block.of(text);
    int width = 1;
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        width = Math.max(width, table.rows().get(0).size());
      }
    }
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      List<List<String>> rows =
          block instanceof Block.Paragraph paragraph
              ? List.of(List.of(paragraph.words()))
              : ((Block.Table) block).rows();
      for (List<String> row : rows) {
        for (int c = 0; c < width; c++) {
          String cell = c < row.size() ? row.get(c).replace("\"", "\"\"") : "";
          out.append(c == 0 ? "\"" : ",\"").append(cell).append('"');
        }
        out.append("\r\n");
      }
    }
    return out.toString();
  }

  private static String markdown(String text) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (Block block : Block.of(text)) {
      if (block instanceof Block.Paragraph paragraph) {
        out.append(first ? "# " : "").append(escapedMarks(paragraph.words())).append("\n\n");
        first = false;
        continue;
      }
      List<List<String>> rows = ((Block.Table) block).rows();
      for (int r = 0; r < rows.size(); r++) {
        out.append("| ").append(String.join(" | ", rows.get(r))).append(" |\n");
        if (r == 0) {
          out.append("|---".repeat(rows.get(0).size())).append("|\n");
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static String escapedMarks(String words) {
    return words.replaceAll("([\\\\`*_\\[\\]#])", "\\\\$1").replaceFirst("^(\\d+)\\.", "$1\\\\.");
  }

  static byte[] zipped(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(bytes);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  static byte[] tarred(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GzipCompressorOutputStream(out);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8")) {
      tar.setAddPaxHeadersForNonAsciiNames(true);
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(bytes.length);
      tar.putArchiveEntry(entry);
      tar.write(bytes);
      tar.closeArchiveEntry();
    }
    return out.toByteArray();
  }

  /** Returns a line of a bundle. */
  static String line(Map<String, String> members) {
    try {
      return new ObjectMapper().writeValueAsString(new TreeMap<>(members)) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
