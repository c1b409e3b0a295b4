package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of one document, whatever its format; whatever goes wrong is an {@link
 * Unreadable}.
 */
final class FormatReader {
  private final Limits limits;

  FormatReader(Limits limits) {
    this.limits = limits;
  }

  /** What is told of the format before the reading ends, and stands in what comes of it. */
  private static final class Told {
    private String type = MediaTypes.BYTES;
  }

  Reading read(Origin origin, byte[] bytes) {
    Told told = new Told();
    return guarded(origin, bytes, told, () -> content(origin, bytes, told));
  }

  /** Reads text that is decoded already. */
  Reading readText(Origin origin, String text) {
    Told told = new Told();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return guarded(origin, bytes, told, () -> decoded(origin, text, null, told));
  }

  /** Reads content, in whatever way it may fail. */
  private interface Attempt {
    Content read() throws UnreadableException, IOException;
  }

  private static Reading guarded(Origin origin, byte[] bytes, Told told, Attempt attempt) {
    try {
      Content content = attempt.read();
      return new Document(
          origin.uri(),
          told.type,
          bytes.length,
          DocumentReader.sha256(bytes),
          content.charset(),
          content.text(),
          content.meta(),
          origin.fetchedAt());
    } catch (UnreadableException e) {
      return unreadable(origin, told, bytes, e.reason(), e.getMessage());
    } catch (Allowance.Exceeded e) {
      return unreadable(origin, told, bytes, Reason.TOO_LARGE, e.getMessage());
    } catch (EncryptedDocumentException e) {
      return unreadable(
          origin, told, bytes, Reason.ENCRYPTED, "It needs a password; save it without one.");
    } catch (IOException | RuntimeException e) {
      // Parsers of foreign formats throw all sorts of things at bytes that are not as promised.
      return unreadable(
          origin,
          told,
          bytes,
          Reason.BROKEN_FILE,
          "Its bytes are cut short or broken: %s.".formatted(words(e)));
    } catch (StackOverflowError e) {
      return unreadable(
          origin, told, bytes, Reason.TOO_LARGE, "Its parts are nested too deep to be followed.");
    }
  }

  private static Unreadable unreadable(
      Origin origin, Told told, byte[] bytes, Reason reason, String message) {
    return new Unreadable(origin.uri(), told.type, bytes.length, reason, message);
  }

  /** Returns what an exception says, on one line and without a full stop. */
  static String words(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    message = message.equals("EOFException") ? "it ends too early" : message;
    return message.replaceAll("\\s+", " ").replaceAll("[.。]+$", "");
  }

  private Content content(Origin origin, byte[] bytes, Told told)
      throws UnreadableException, IOException {
    if (bytes.length == 0) {
      throw new UnreadableException(Reason.EMPTY, "The file has no bytes.");
    }
    return switch (Formats.of(bytes, bytes.length)) {
      case PDF -> {
        told.type = MediaTypes.PDF;
        yield new PdfReader(limits).read(bytes);
      }
      case ZIP -> parts(bytes, told);
      case OLE -> ole(bytes, told);
      case TEXT -> text(origin, bytes, told);
      case GZIP, TAR, PARQUET, OTHER ->
          throw new UnreadableException(
              Reason.UNKNOWN_FORMAT, "It is %s.".formatted(Formats.named(bytes, bytes.length)));
    };
  }

  private Content parts(byte[] bytes, Told told) throws UnreadableException, IOException {
    told.type = MediaTypes.ZIP;
    try (ZipParts parts = ZipParts.open(bytes, limits)) {
      if (parts.has("OFD.xml")) {
        told.type = MediaTypes.OFD;
        return OfdReader.read(parts, limits);
      }
      if (parts.has("xl/workbook.xml")) {
        told.type = MediaTypes.XLSX;
        return XlsxReader.read(parts, limits);
      }
      String main = DocxReader.mainPart(parts, limits);
      if (parts.has(main)) {
        told.type = MediaTypes.DOCX;
        return DocxReader.read(parts, main, limits);
      }
      throw new UnreadableException(
          Reason.UNKNOWN_FORMAT,
          "It is a package of another kind than DOCX, XLSX and OFD; save it as one of them.");
    }
  }

  private Content ole(byte[] bytes, Told told) throws UnreadableException, IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableException(
            Reason.ENCRYPTED, "The Office file needs a password; save it without one.");
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        told.type = MediaTypes.DOC;
        return DocReader.read(root, limits);
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        told.type = MediaTypes.XLS;
        return XlsReader.read(root, limits);
      }
      throw new UnreadableException(
          Reason.UNKNOWN_FORMAT, "It is an Office file, but no Word document and no workbook.");
    }
  }

  private Content text(Origin origin, byte[] bytes, Told told)
      throws UnreadableException, IOException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Charsets.Decoded decoded =
        Charsets.decode(bytes, HtmlReader.declaredCharset(head))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Reason.UNKNOWN_CHARSET, "Its bytes are text in no known charset."));
    return decoded(origin, decoded.text(), decoded.charset(), told);
  }

  private Content decoded(Origin origin, String text, @Nullable String charset, Told told)
      throws UnreadableException, IOException {
    told.type = Formats.text(text, origin);
    Content content =
        switch (told.type) {
          case MediaTypes.HTML -> {
            HtmlReader.Page page = new HtmlReader(limits).read(text, origin.uri());
            yield new Content(page.text(), page.meta(), charset);
          }
          case MediaTypes.CSV -> new Content(CsvReader.read(text, limits), Map.of(), charset);
          case MediaTypes.MARKDOWN ->
              new Content(MarkdownReader.read(text, limits), Map.of(), charset);
          default -> new Content(text, Map.of(), charset);
        };
    if (content.text().isBlank()) {
      throw new UnreadableException(Reason.EMPTY, "It holds blanks and no text.");
    }
    if (content.text().length() > limits.textChars()) {
      throw new UnreadableException(
          Reason.TOO_LARGE, "The text is longer than %d characters.".formatted(limits.textChars()));
    }
    return content;
  }
}
