package org.tongbao.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Collects the glyphs of a PDF where its pages show them. */
final class PdfGlyphs extends PDFTextStripper {
  /** Glyphs that lean more than this share of their size are of a watermark. */
  private static final double LEANING = 0.1;

  private final Limits limits;
  private final List<List<Glyph>> pages = new ArrayList<>();
  private int count;

  PdfGlyphs(Limits limits) {
    this.limits = limits;
  }

  /** Returns the glyphs of each page. */
  List<List<Glyph>> of(PDDocument document) throws UnreadableException, IOException {
    try {
      getText(document);
    } catch (TooMany e) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The text is longer than %d characters.".formatted(limits.textChars()));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void writePage() {
    // Nothing is written: PageText puts the glyphs together.
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty() || isLeaning(position.getTextMatrix())) {
      return;
    }
    if (++count > limits.textChars()) {
      throw new TooMany();
    }
    pages
        .get(pages.size() - 1)
        .add(
            new Glyph(
                plain(text),
                position.getXDirAdj(),
                position.getYDirAdj(),
                position.getWidthDirAdj(),
                Math.max(1, position.getFontSizeInPt())));
  }

  private static boolean isLeaning(Matrix matrix) {
    double along = Math.abs(matrix.getScaleX());
    double across = Math.abs(matrix.getShearY());
    return Math.min(along, across) > LEANING * Math.max(along, across);
  }

  /**
   * Fonts name some characters by radicals, ligatures and compatibility forms that look the same.
   */
  private static String plain(String text) {
    char c = text.charAt(0);
    boolean stands =
        (c >= '\u2E80' && c <= '\u2FDF')
            || (c >= '\uF900' && c <= '\uFAFF')
            || (c >= '\uFB00' && c <= '\uFB06');
    return stands ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
