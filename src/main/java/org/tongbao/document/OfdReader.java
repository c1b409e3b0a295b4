package org.tongbao.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads OFD (GB/T 33190-2016), the fixed layout of Chinese offices: text objects with their places,
 * put together as the text of other pages is.
 */
final class OfdReader {
  private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

  private final ZipParts parts;
  private final Limits limits;
  private int glyphs;

  private OfdReader(ZipParts parts, Limits limits) {
    this.parts = parts;
    this.limits = limits;
  }

  static Content read(ZipParts parts, Limits limits) throws UnreadableException, IOException {
    OfdReader reader = new OfdReader(parts, limits);
    Map<String, String> meta = new HashMap<>();
    List<List<Glyph>> pages = new ArrayList<>();
    for (String document : reader.documents(meta)) {
      for (String page : reader.pages(document)) {
        if (pages.size() >= limits.pages()) {
          throw new UnreadableException(
              Reason.TOO_LARGE, "It has more than %d pages.".formatted(limits.pages()));
        }
        pages.add(reader.glyphs(page));
      }
    }
    String text = PageText.of(pages, limits);
    if (text.isEmpty()) {
      throw new UnreadableException(
          Reason.NO_TEXT_LAYER,
          "None of its %d pages has text: pictures, to be read by OCR first."
              .formatted(pages.size()));
    }
    return Content.of(text, meta);
  }

  private List<String> documents(Map<String, String> meta) throws UnreadableException, IOException {
    List<String> documents = new ArrayList<>();
    try (Xml xml = Xml.open(parts.open("OFD.xml"), limits)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        switch (xml.name()) {
          case "Encryptions" ->
              throw new UnreadableException(
                  Reason.ENCRYPTED, "The OFD file is encrypted; save it without encryption.");
          case "DocRoot" -> documents.add(xml.words().strip());
          case "Title" -> PdfReader.put(meta, "property.title", xml.words());
          case "Author" -> PdfReader.put(meta, "property.author", xml.words());
          case "CreationDate" -> PdfReader.put(meta, "property.created", xml.words());
          default -> {
            // keywords, creator, abstract
          }
        }
      }
    }
    documents.removeIf(String::isEmpty);
    return documents;
  }

  /** Returns the parts of a document's pages in order. */
  private List<String> pages(String document) throws UnreadableException, IOException {
    List<String> pages = new ArrayList<>();
    try (Xml xml = Xml.open(parts.open(document), limits)) {
      boolean inPages = false;
      while (xml.next()) {
        if (!xml.isText() && xml.name().equals("Pages")) {
          inPages = xml.isStart();
        } else if (inPages && xml.isStart() && xml.name().equals("Page")) {
          pages.add(beside(document, xml.attribute("BaseLoc", "")));
        }
      }
    }
    return pages;
  }

  /** Places are told from the package's root, or from the part that tells them. */
  private String beside(String part, String location) {
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    return location.startsWith("/") || parts.has(location) ? location : folder + location;
  }

  /** Where a text object stands and how large its letters are, in millimetres. */
  private static final class Place {
    private final double left;
    private final double top;
    private final double size;
    private final double[] matrix;

    Place(Xml xml) {
      double[] box = numbers(xml.attribute("Boundary"), 0, 0, 0, 0);
      left = box[0];
      top = box[1];
      size = numbers(xml.attribute("Size"), 3)[0];
      matrix = numbers(xml.attribute("CTM"), 1, 0, 0, 1, 0, 0);
    }

    double x(double x, double y) {
      return left + matrix[0] * x + matrix[2] * y + matrix[4];
    }

    double y(double x, double y) {
      return top + matrix[1] * x + matrix[3] * y + matrix[5];
    }

    double scale() {
      return Math.hypot(matrix[0], matrix[1]);
    }
  }

  private List<Glyph> glyphs(String page) throws UnreadableException, IOException {
    List<Glyph> found = new ArrayList<>();
    @Nullable Place place = null;
    try (Xml xml = Xml.open(parts.open(page), limits)) {
      while (xml.next()) {
        if (!xml.isStart()) {
          continue;
        }
        if (xml.name().equals("TextObject")) {
          place = new Place(xml);
        } else if (xml.name().equals("TextCode") && place != null) {
          code(xml, place, found);
        }
      }
    }
    return found;
  }

  private void code(Xml xml, Place place, List<Glyph> found) throws UnreadableException {
    double x = numbers(xml.attribute("X"), 0)[0];
    double y = numbers(xml.attribute("Y"), 0)[0];
    String right = xml.attribute("DeltaX");
    String down = xml.attribute("DeltaY");
    StringBuilder words = new StringBuilder();
    while (xml.next() && !xml.isEnd()) {
      words.append(xml.isText() ? xml.text() : "");
      Xml.check(words, limits);
    }
    int[] characters = words.codePoints().filter(c -> c >= ' ').toArray();
    List<Double> rightward = steps(right, characters.length);
    List<Double> downward = steps(down, characters.length);
    for (int i = 0; i < characters.length; i++) {
      if (++glyphs > limits.textChars()) {
        throw new UnreadableException(
            Reason.TOO_LARGE,
            "The text is longer than %d characters.".formatted(limits.textChars()));
      }
      double natural = characters[i] < 0x2000 ? place.size / 2 : place.size;
      double scale = place.scale();
      double told = i < rightward.size() ? rightward.get(i) : natural;
      double width = Math.min(natural, told > 0 ? told : natural) * scale;
      found.add(
          new Glyph(
              Character.toString(characters[i]),
              place.x(x, y) * POINTS_A_MILLIMETRE,
              place.y(x, y) * POINTS_A_MILLIMETRE,
              width * POINTS_A_MILLIMETRE,
              place.size * scale * POINTS_A_MILLIMETRE));
      x += i < rightward.size() ? rightward.get(i) : down == null ? natural : 0;
      y += i < downward.size() ? downward.get(i) : 0;
    }
  }

  /** Reads steps between characters; {@code g n d} stands for n times d. */
  private static List<Double> steps(@Nullable String words, int most) {
    List<Double> steps = new ArrayList<>();
    if (words == null) {
      return steps;
    }
    String[] parts = words.strip().split("\\s+", -1);
    for (int i = 0; i < parts.length && steps.size() < most; i++) {
      int times = 1;
      if (parts[i].equals("g") && i + 2 < parts.length) {
        times = (int) Math.min(most, number(parts[i + 1], 1));
        i += 2;
      }
      double step = number(parts[i], 0);
      for (int n = 0; n < times && steps.size() < most; n++) {
        steps.add(step);
      }
    }
    return steps;
  }

  /** Returns numbers parted by blanks, or the given ones where they are not as many. */
  private static double[] numbers(@Nullable String words, double... otherwise) {
    if (words == null) {
      return otherwise;
    }
    String[] parts = words.strip().split("\\s+", -1);
    if (parts.length < otherwise.length) {
      return otherwise;
    }
    double[] numbers = new double[otherwise.length];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(parts[i], otherwise[i]);
    }
    return numbers;
  }

  private static double number(String words, double otherwise) {
    try {
      double number = Double.parseDouble(words);
      return Double.isFinite(number) ? number : otherwise;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
