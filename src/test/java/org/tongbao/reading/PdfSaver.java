package org.tongbao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes laid out text as a PDF in a font that every reader of Chinese PDFs has and no file
 * carries: STSong-Light, its codes UTF-16 (ISO 32000-1, 9.7.5.2).
 */
final class PdfSaver {
  private static final String ENCODING = "UniGB-UTF16-H";

  private static final COSArray NARROW = new COSArray();

  private PdfSaver() {}

  static byte[] save(List<List<Layout.Line>> pages) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      COSDictionary font = font();
      for (List<Layout.Line> lines : pages) {
        PDPage page = new PDPage(new PDRectangle((float) Layout.WIDTH, (float) Layout.HEIGHT));
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
          stream.write(operators(lines).getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(content);
        document.addPage(page);
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  private static String operators(List<Layout.Line> lines) {
    StringBuilder operators = new StringBuilder("BT\n");
    for (Layout.Line line : lines) {
      operators.append(
          String.format(
              Locale.ROOT,
              "/F1 %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj%n",
              line.size(),
              line.x(),
              Layout.HEIGHT - line.y(),
              codes(line.words())));
    }
    return operators.append("ET\n").toString();
  }

  private static String codes(String words) {
    return new COSString(words.getBytes(StandardCharsets.UTF_16BE)).toHexString();
  }

  private static COSDictionary font() throws IOException {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary letters = dictionary("Font", "CIDFontType0", "STSong-Light");
    letters.setItem(COSName.CIDSYSTEMINFO, system);
    letters.setInt(COSName.DW, 1000);
    letters.setItem(COSName.W, narrow());
    letters.setItem(COSName.FONT_DESC, descriptor());
    COSArray descendants = new COSArray();
    descendants.add(letters);
    COSDictionary font = dictionary("Font", "Type0", "STSong-Light-" + ENCODING);
    font.setItem(COSName.ENCODING, COSName.getPDFName(ENCODING));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  /** The letters of Latin script, those of pinyin too, are half as wide. */
  private static synchronized COSArray narrow() throws IOException {
    if (NARROW.size() > 0) {
      return NARROW;
    }
    CMap codes = new CMapParser().parsePredefined(ENCODING);
    for (int c = ' '; c < 0x2000; c++) {
      int letter = codes.toCID(new byte[] {(byte) (c >> 8), (byte) c});
      if (letter > 0) {
        NARROW.add(COSInteger.get(letter));
        NARROW.add(COSInteger.get(letter));
        NARROW.add(COSInteger.get(500));
      }
    }
    return NARROW;
  }

  private static COSDictionary descriptor() {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    descriptor.setItem(COSName.FONT_BBOX, array(-25, -254, 1000, 880));
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, 880);
    descriptor.setInt(COSName.DESCENT, -120);
    descriptor.setInt(COSName.CAP_HEIGHT, 880);
    descriptor.setInt(COSName.STEM_V, 93);
    return descriptor;
  }

  private static COSDictionary dictionary(String type, String subtype, String baseFont) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setName(COSName.TYPE, type);
    dictionary.setName(COSName.SUBTYPE, subtype);
    dictionary.setName(COSName.BASE_FONT, baseFont);
    return dictionary;
  }

  private static COSBase array(int... numbers) {
    COSArray array = new COSArray();
    for (int number : numbers) {
      array.add(COSInteger.get(number));
    }
    return array;
  }
}
