package org.tongbao.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A form in which sites serve bulletins: bytes, and the ending of their name. */
enum Layout {
  /** Title, then a dateline in brackets. */
  DATELINE("txt") {
    @Override
    byte[] write(Letter letter, UnaryOperator<String> script) {
      return utf8(
          script.apply(
              "%s\n（%s）\n%s\n%s"
                  .formatted(
                      letter.title(), letter.dateInWords(), letter.issuer(), letter.body())));
    }
  },
  /** Title, body, then the issuer and the date at the end. */
  SIGNATURE("txt") {
    @Override
    byte[] write(Letter letter, UnaryOperator<String> script) {
      return utf8(
          script.apply(
              "%s\n%s\n%s\n%s\n"
                  .formatted(
                      letter.title(), letter.body(), letter.issuer(), letter.dateInWords())));
    }
  },
  /** A table of metadata before the text, as disclosure sites print it. */
  METADATA("txt") {
    @Override
    byte[] write(Letter letter, UnaryOperator<String> script) {
      return utf8(
          script.apply(
              """
              %s
              | 标题： | %s | | |
              |---|---|---|---|
              | 发文日期： | %s | 发布机构： | %s |
              %s"""
                  .formatted(
                      letter.issuer(),
                      letter.title(),
                      letter.issuedOn(),
                      letter.issuer(),
                      letter.body())));
    }
  },
  /** The dateline form in GB18030. */
  GB18030("txt") {
    @Override
    byte[] write(Letter letter, UnaryOperator<String> script) {
      return new String(DATELINE.write(letter, script), StandardCharsets.UTF_8)
          .getBytes(Charset.forName("GB18030"));
    }
  },
  /** A page with navigation before and related links behind. */
  PAGE("html") {
    @Override
    byte[] write(Letter letter, UnaryOperator<String> script) {
      return utf8(script.apply(Page.html(letter)));
    }
  },
  /** A Word document. */
  WORD("docx") {
    @Override
    byte[] write(Letter letter, UnaryOperator<String> script) {
      StringBuilder paragraphs = new StringBuilder();
      String words =
          script.apply(
              "%s\n%s\n%s\n%s"
                  .formatted(letter.title(), letter.issuer(), letter.dateInWords(), letter.body()));
      words
          .lines()
          .forEach(
              line ->
                  paragraphs
                      .append("<w:p><w:r><w:t xml:space=\"preserve\">")
                      .append(Page.escaped(line))
                      .append("</w:t></w:r></w:p>"));
      return docx(paragraphs.toString());
    }
  };

  private final String ending;

  Layout(String ending) {
    this.ending = ending;
  }

  /** Returns the ending of a file's name, without the point. */
  String ending() {
    return ending;
  }

  /** Returns the bytes of a letter in this form, its words passed through a script. */
  abstract byte[] write(Letter letter, UnaryOperator<String> script);

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] docx(String paragraphs) {
    String types =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        </Types>""";
    String relations =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
        </Relationships>""";
    String document =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>%s</w:body></w:document>"""
            .formatted(paragraphs);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "[Content_Types].xml", types);
      entry(zip, "_rels/.rels", relations);
      entry(zip, "word/document.xml", document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // A zip entry's default time is the clock's, and the same seed must give the same bytes.
    entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
