package org.tongbao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes laid out text as an OFD (GB/T 33190-2016): a text object a line, in millimetres. */
final class OfdSaver {
  private static final double MILLIMETRES = 25.4 / 72;
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private OfdSaver() {}

  static byte[] save(List<List<Layout.Line>> pages) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "OFD.xml",
        """
        <ofd:OFD %s Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo>\
        <ofd:DocID>00000000000000000000000000000001</ofd:DocID></ofd:DocInfo>\
        <ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>\
        """
            .formatted(SPACE));
    StringBuilder listed = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      String place = "Pages/Page_%d/Content.xml".formatted(i);
      listed.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(i + 10, place));
      parts.put("Doc_0/" + place, page(pages.get(i)));
    }
    parts.put(
        "Doc_0/Document.xml",
        """
        <ofd:Document %s><ofd:CommonData><ofd:MaxUnitID>9999</ofd:MaxUnitID><ofd:PageArea>\
        <ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>\
        <ofd:PublicRes>PublicRes.xml</ofd:PublicRes></ofd:CommonData>\
        <ofd:Pages>%s</ofd:Pages></ofd:Document>\
        """
            .formatted(SPACE, listed));
    parts.put(
        "Doc_0/PublicRes.xml",
        """
        <ofd:Res %s BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="宋体" FamilyName="宋体"/>\
        </ofd:Fonts></ofd:Res>\
        """
            .formatted(SPACE));
    return packed(parts);
  }

  private static String page(List<Layout.Line> lines) {
    StringBuilder objects = new StringBuilder();
    int id = 100;
    for (Layout.Line line : lines) {
      double size = line.size() * MILLIMETRES;
      double width = Layout.width(line.words()) * size;
      objects.append(
          String.format(
              Locale.ROOT,
              """
              <ofd:TextObject ID="%d" Font="3" Size="%.3f" Boundary="%.3f %.3f %.3f %.3f">\
              <ofd:TextCode X="0" Y="%.3f"%s>%s</ofd:TextCode></ofd:TextObject>\
              """,
              id++,
              size,
              line.x() * MILLIMETRES,
              line.y() * MILLIMETRES - size,
              width,
              size * 1.2,
              size,
              steps(line.words(), size),
              line.words().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")));
    }
    return "<ofd:Page %s><ofd:Content><ofd:Layer ID=\"2\" Type=\"Body\">%s</ofd:Layer></ofd:Content></ofd:Page>"
        .formatted(SPACE, objects);
  }

  /** The steps between characters, runs of the same step as {@code g times step}. */
  private static String steps(String words, double size) {
    StringBuilder steps = new StringBuilder();
    int[] letters = words.codePoints().toArray();
    int from = 0;
    while (from < letters.length - 1) {
      int to = from;
      boolean narrow = Layout.isNarrow(letters[from]);
      while (to < letters.length - 1 && Layout.isNarrow(letters[to]) == narrow) {
        to++;
      }
      steps.append(String.format(Locale.ROOT, "g %d %.3f ", to - from, narrow ? size / 2 : size));
      from = to;
    }
    return steps.isEmpty() ? "" : " DeltaX=\"%s\"".formatted(steps.toString().strip());
  }

  private static byte[] packed(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
