package org.tongbao.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Reads the text layer of a PDF. */
final class PdfReader {
  /**
   * Where a whole file has its end mark, counted from the end; some tools add a little after it.
   */
  private static final int TAIL = 2048;

  /** The share of characters without meaning above which a text layer is none. */
  private static final double MEANINGLESS = 0.5;

  private final Limits limits;

  PdfReader(Limits limits) {
    this.limits = limits;
  }

  Content read(byte[] bytes) throws UnreadableException, IOException {
    PdfStreams.check(bytes, limits);
    if (!isWhole(bytes)) {
      throw new UnreadableException(
          Reason.BROKEN_FILE, "The PDF is cut short: it has no end mark (%%EOF).");
    }
    try (PDDocument document = open(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > limits.pages()) {
        throw new UnreadableException(
            Reason.TOO_LARGE, "It has %d pages, more than %d.".formatted(pages, limits.pages()));
      }
      PdfGlyphs glyphs = new PdfGlyphs(limits);
      List<List<Glyph>> found = glyphs.of(document);
      checkTextLayer(found, pages);
      return Content.of(PageText.of(found, limits), meta(document));
    }
  }

  private PDDocument open(byte[] bytes) throws UnreadableException, IOException {
    try {
      MemoryUsageSetting memory =
          MemoryUsageSetting.setupMainMemoryOnly(limits.documentBytes() * 4);
      return Loader.loadPDF(bytes, "", null, null, memory.streamCache);
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          Reason.ENCRYPTED, "The PDF needs a password; save it without one.");
    } catch (IOException e) {
      throw new UnreadableException(
          Reason.BROKEN_FILE, "The PDF is broken: %s.".formatted(e.getMessage()));
    }
  }

  private static boolean isWhole(byte[] bytes) {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    return tail.contains("%%EOF") || tail.contains("startxref");
  }

  private static void checkTextLayer(List<List<Glyph>> pages, int count)
      throws UnreadableException {
    long known = 0;
    long unknown = 0;
    for (List<Glyph> page : pages) {
      for (Glyph glyph : page) {
        char c = glyph.text().charAt(0);
        if (c == '\uFFFD' || Character.getType(c) == Character.PRIVATE_USE || c < ' ') {
          unknown++;
        } else if (!TextBuilder.isBlank(c)) {
          known++;
        }
      }
    }
    if (known == 0 && unknown == 0) {
      throw new UnreadableException(
          Reason.NO_TEXT_LAYER,
          "None of its pages has a text layer: %d pages of pictures, to be read by OCR first."
              .formatted(count));
    }
    if (unknown > MEANINGLESS * (known + unknown)) {
      throw new UnreadableException(
          Reason.NO_TEXT_LAYER,
          "Its fonts do not tell which characters they show: %d of %d are unknown."
              .formatted(unknown, known + unknown));
    }
  }

  private static Map<String, String> meta(PDDocument document) {
    PDDocumentInformation told = document.getDocumentInformation();
    Map<String, String> meta = new HashMap<>();
    put(meta, "property.title", told.getTitle());
    put(meta, "property.author", told.getAuthor());
    put(meta, "property.producer", told.getProducer());
    if (told.getCreationDate() != null) {
      put(meta, "property.created", told.getCreationDate().toInstant().toString());
    }
    return meta;
  }

  static void put(Map<String, String> meta, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      meta.put(name, value.strip());
    }
  }
}
